/** Tells whether a value nests deeper than a number of levels; looks no deeper than that. */
export function exceedsDepth(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Array.isArray(value) ? anyItem(value, levels - 1) : anyProperty(value, levels - 1)
}

function anyItem(items: readonly unknown[], levels: number): boolean {
  for (const item of items) if (typeof item === 'object' && exceedsDepth(item, levels)) return true
  return false
}

function anyProperty(object: object, levels: number): boolean {
  for (const key in object) {
    const inner = (object as Readonly<Record<string, unknown>>)[key]
    if (typeof inner === 'object' && exceedsDepth(inner, levels)) return true
  }
  return false
}
