/** The properties that have a value, so that an optional one that is absent stays absent. */
export function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {}
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] !== undefined) kept[key] = object[key]
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> }
}
