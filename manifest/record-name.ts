/** Names a record schema that was written in place: `tickets` and `search` become `TicketsSearchRecord`. */
export function recordName(entity: string, action = ''): string {
  return `${pascalCase(entity)}${pascalCase(action)}Record`
}

/** Writes a wire name as a type name: `job_postings` becomes `JobPostings`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
