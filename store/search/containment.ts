import { isMap } from '../../manifest/is-map.ts'
import type { Condition, FieldPath } from './condition.ts'
import { isIsoDate } from './iso-date.ts'

/**
 * Writes a condition as the JSON that a record has to contain (`@>`), which an index finds; nothing where it means
 * something else than containment.
 */
export function containmentOf(condition: Condition): object | undefined {
  switch (condition.type) {
    case 'eq':
      return isContained(condition) ? nested(condition.path, condition.value) : undefined
    case 'contains':
      return isPlain(condition.path) ? nested(condition.path, [condition.value]) : undefined
    case 'any':
      return containmentOfAny(condition)
    case 'and':
      return condition.conditions.length === 0 ? undefined : containmentOfAll(condition.conditions)
    default:
      return undefined
  }
}

/** Tells whether no step could be an index of a list, which containment does not know. */
export function isPlain(path: FieldPath): boolean {
  return path.every((step) => !/^\s*[+-]?\d+$/.test(step))
}

function isContained({ path, value }: Condition & { readonly type: 'eq' }): boolean {
  if (value === null || (typeof value === 'string' && isIsoDate(value))) return false
  return isPlain(path)
}

function containmentOfAny({ path, condition }: Condition & { readonly type: 'any' }): object | undefined {
  const element = isPlain(path) ? containmentOf(condition) : undefined
  return element === undefined ? undefined : nested(path, [element])
}

function containmentOfAll(conditions: readonly Condition[]): object | undefined {
  let all: unknown = {}
  for (const condition of conditions) {
    const one = containmentOf(condition)
    if (one === undefined) return undefined
    all = merged(all, one)
    if (all === undefined) return undefined
  }
  return all as object
}

/** Two that hold together; nothing where both speak of the same value. */
function merged(left: unknown, right: unknown): unknown {
  if (!isMap(left) || !isMap(right)) return undefined
  const entries = new Map(Object.entries(left))
  for (const [key, value] of Object.entries(right)) {
    const both = entries.has(key) ? merged(entries.get(key), value) : value
    if (both === undefined) return undefined
    entries.set(key, both)
  }
  return Object.fromEntries(entries)
}

/** The value at the end of a path. */
function nested(path: FieldPath, value: unknown): object {
  return path.reduceRight<unknown>((inner, step) => Object.fromEntries([[step, inner]]), value) as object
}
