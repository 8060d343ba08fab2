/** Reads the value at a dotted path of a record; where a list is on the way, what all its elements have there. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(value)) {
    const found = value.map((item) => readPath(item, path)).filter((item) => item !== undefined)
    return found.length === 0 ? undefined : found.flat()
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return readPath((value as Readonly<Record<string, unknown>>)[key], rest)
}
