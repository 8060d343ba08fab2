import type { Condition } from './condition.ts'
import { parseFilter, parseLimit, parseParams, type Subject } from './parse-search.ts'
import { readField, refuse, type Field, type Reading } from './reading.ts'
import { typesOf, typeText } from './record-shape.ts'

/** An aggregate, proven to be one. */
export interface Aggregate {
  readonly filter: Condition
  /** The fields that records are counted by, as they were written. */
  readonly groups: readonly (Field & { readonly name: string })[]
  readonly limit: number
  readonly notes: readonly string[]
}

/**
 * Reads the parameters of an aggregate.
 *
 * @throws InputError with every mistake.
 */
export function parseAggregate(params: unknown, subject: Subject): Aggregate {
  return parseParams(params, subject, ['filter', 'group_by', 'limit'], (given, reading) => ({
    filter: parseFilter(given['filter'], 'filter', reading),
    groups: parseGroups(given['group_by'], reading),
    limit: parseLimit(given['limit'], 100, reading),
    notes: reading.notes,
  }))
}

function parseGroups(given: unknown, reading: Reading): Aggregate['groups'] {
  if (given === undefined) return []
  const names: readonly unknown[] = [given].flat()
  if (names.length > 2 || !names.every((name) => typeof name === 'string') || new Set(names).size < names.length) {
    refuse(reading, 'group_by', 'must be a field or a list of at most two, such as ["status"]')
    return []
  }
  return names.flatMap((name, index) => parseGroup(name, `group_by.${index}`, reading))
}

function parseGroup(name: string, at: string, reading: Reading): Aggregate['groups'] {
  const field = readField(name, at, reading)
  if (field === undefined) return []
  const types = typesOf(field.shape)
  if (types !== undefined && [...types].every((type) => type === 'array' || type === 'object')) {
    refuse(reading, at, `is ${typeText(types)}; count by a field with a single value`)
    return []
  }
  return [{ ...field, name }]
}
