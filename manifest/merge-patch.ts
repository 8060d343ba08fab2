import { isMap } from './is-map.ts'

/**
 * Lays one value over another by JSON Merge Patch (RFC 7396): objects merge to any depth, everything else replaces,
 * `null` removes what is below. Where there is nothing to remove, `null` is a value like any other.
 */
export function mergePatch(below: unknown, above: unknown): unknown {
  if (!isMap(above)) return above
  const merged = new Map(Object.entries(isMap(below) ? below : {}))
  for (const [key, value] of Object.entries(above)) {
    if (value === null && merged.has(key)) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value))
  }
  return Object.fromEntries(merged)
}
