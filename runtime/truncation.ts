/** What is told of a list that the API cuts off. */
export interface Truncation {
  readonly has_more: false
  readonly cursor: null
  readonly truncated: true
  readonly warnings: readonly string[]
}

/** Says that an API gives no more than so many records of a list, so that some may be missing, and what to do about it. */
export function truncation(id: string, within: number, warnings: readonly string[] = []): Truncation {
  const text = `${id}: the API gives ${within} records of a list at most, so some may be missing; narrow the filter, such as to a span of time, and read the list in parts`
  return { has_more: false, cursor: null, truncated: true, warnings: [...warnings, text] }
}
