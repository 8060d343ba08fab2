import type { FieldPath } from './condition.ts'

/** Keeps the fields at some paths, which go through lists, in the order of the record. */
export function pickFields(value: unknown, paths: readonly FieldPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return value
  if (Array.isArray(value)) return value.map((element) => pickFields(element, paths))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const further = paths.filter(([first]) => first === key).map((path) => path.slice(1))
    return further.length === 0 ? [] : [[key, pickFields(inner, further)] as const]
  })
  return Object.fromEntries(kept)
}
