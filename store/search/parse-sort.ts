import { isMap } from '../../manifest/is-map.ts'
import { readField, refuse, type Reading } from './reading.ts'
import { typesOf, typeText } from './record-shape.ts'
import { searchLimits } from './search-limits.ts'
import type { Sort } from './sort-terms.ts'

/** Reads what records are sorted by: a list of `{ field: "asc" | "desc" }`. */
export function parseSort(given: unknown, at: string, reading: Reading): readonly Sort[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given) || given.length > searchLimits.sort) {
    refuse(reading, at, `must be a list of at most ${searchLimits.sort} such as [{"createdAt": "desc"}]`)
    return []
  }
  return (given as readonly unknown[]).flatMap((one, index) => parseOne(one, `${at}.${index}`, reading))
}

function parseOne(given: unknown, at: string, reading: Reading): readonly Sort[] {
  const entries = isMap(given) ? Object.entries(given) : []
  const [entry] = entries
  if (entry === undefined || entries.length > 1) {
    refuse(reading, at, 'must be one field with its direction, such as {"createdAt": "desc"}')
    return []
  }
  const [name, direction] = entry
  if (direction !== 'asc' && direction !== 'desc') {
    refuse(reading, `${at}.${name}`, 'must be "asc" or "desc"')
    return []
  }
  return parseField(name, direction === 'desc', `${at}.${name}`, reading)
}

function parseField(name: string, descending: boolean, at: string, reading: Reading): readonly Sort[] {
  const field = readField(name, at, reading)
  if (field === undefined) return []
  const types = typesOf(field.shape)
  if (types !== undefined && [...types].every((type) => type === 'array' || type === 'object' || type === 'null')) {
    refuse(reading, at, `is ${typeText(types)}, which has no order`)
    return []
  }
  return [{ ...field, descending }]
}
