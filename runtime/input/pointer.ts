/** Reads a JSON pointer (RFC 6901) as its steps. */
export function pointer(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** Reads what is at the end of some steps. */
export function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    return (inner as Readonly<Record<string, unknown>>)[key]
  }, value)
}
