import type { Connector } from '../../manifest/connector.ts'
import { isMap } from '../../manifest/is-map.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { InputError, type InputIssue } from '../../runtime/errors.ts'
import { everything, type Condition, type FieldPath } from './condition.ts'
import { parseCondition } from './parse-condition.ts'
import { parseSort } from './parse-sort.ts'
import { readField, refuse, type Reading } from './reading.ts'
import { shapeOf } from './record-shape.ts'
import { searchLimits } from './search-limits.ts'
import type { Sort } from './sort-terms.ts'

/** A search, proven to be one. */
export interface Search {
  readonly filter: Condition
  readonly sort: readonly Sort[]
  readonly limit: number
  readonly cursor: string | undefined
  /** The fields to keep; without a wish all. */
  readonly fields: readonly FieldPath[] | undefined
  readonly includeDeleted: boolean
  /** What was understood otherwise than it was written. */
  readonly notes: readonly string[]
}

/** What a search or an aggregate is about. */
export interface Subject {
  readonly connector: Connector
  readonly entity: string
}

/**
 * Reads the parameters of `context_store_search`.
 *
 * @throws InputError with every mistake.
 */
export function parseSearch(params: unknown, subject: Subject): Search {
  return parseParams(params, subject, searchNames, (given, reading) => {
    const { query = {}, ...others } = given
    const inner = isMap(query) ? query : {}
    if (!isMap(query)) refuse(reading, 'query', 'must be an object with "filter" and "sort"')
    checkNames(inner, ['filter', 'sort'], 'query', reading)
    for (const name of ['filter', 'sort'])
      if (inner[name] !== undefined && others[name] !== undefined) refuse(reading, name, `stands in "query" as well`)
    const place = (name: string): string => (inner[name] === undefined ? name : `query.${name}`)
    return {
      filter: parseFilter(inner['filter'] ?? others['filter'], place('filter'), reading),
      sort: parseSort(inner['sort'] ?? others['sort'], place('sort'), reading),
      limit: parseLimit(others['limit'], searchLimits.limit, reading),
      cursor: parseCursor(others['cursor'], reading),
      fields: parseFields(others['fields'], reading),
      includeDeleted: parseFlag(others['include_deleted'], 'include_deleted', reading),
      notes: reading.notes,
    }
  })
}

const searchNames = ['query', 'filter', 'sort', 'limit', 'cursor', 'fields', 'include_deleted']

/**
 * Reads parameters by their names; what stands as null was not given.
 *
 * @throws InputError with every mistake.
 */
export function parseParams<T>(
  params: unknown,
  { connector, entity }: Subject,
  names: readonly string[],
  parse: (given: Readonly<Record<string, unknown>>, reading: Reading) => T,
): T {
  if (!Object.hasOwn(connector.entities, entity)) throw unknownEntity(connector, entity)
  const issues: InputIssue[] = []
  const reading: Reading = { shape: shapeOf(connector, entity), issues, notes: [], depth: 0, count: { conditions: 0 } }
  const given = params ?? {}
  if (!isMap(given)) throw invalid([{ path: 'params', message: 'params must be an object' }])
  checkNames(given, names, '', reading)
  const result = parse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)), reading)
  if (issues.length > 0) throw invalid(issues)
  return result
}

/** Reads a filter; without one, or with an empty one, every record is meant. */
export function parseFilter(given: unknown, at: string, reading: Reading): Condition {
  if (given === undefined || given === null || (isMap(given) && Object.keys(given).length === 0)) return everything
  return parseCondition(given, at, reading)
}

/** Reads a limit; one that is too high is lowered, with a note. */
export function parseLimit(given: unknown, usual: number, reading: Reading): number {
  if (given === undefined) return usual
  const most = searchLimits.limit
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) {
    refuse(reading, 'limit', `must be a whole number from 1 to ${most}`)
    return usual
  }
  if (given > most) reading.notes.push(`limit was lowered from ${given} to ${most}, the most that is given at once`)
  return Math.min(given, most)
}

function parseCursor(given: unknown, reading: Reading): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  refuse(reading, 'cursor', 'must be the text that meta.cursor gave')
  return undefined
}

/** Fields are written as dotted paths, or as lists of keys. */
function parseFields(given: unknown, reading: Reading): readonly FieldPath[] | undefined {
  if (given === undefined) return undefined
  if (!Array.isArray(given) || given.length === 0 || given.length > searchLimits.fields) {
    refuse(reading, 'fields', `must be a list of 1 to ${searchLimits.fields} fields, such as ["id", "location.city"]`)
    return undefined
  }
  return (given as readonly unknown[]).flatMap((field, index) => parseKept(field, `fields.${index}`, reading))
}

function parseKept(field: unknown, at: string, reading: Reading): readonly FieldPath[] {
  const keys = typeof field === 'string' ? field.split('.') : field
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every((key) => typeof key === 'string')) {
    refuse(reading, at, 'must be a path such as "location.city", or a list of keys')
    return []
  }
  // What is kept goes through lists; only the first step is certain to be a field of the record.
  const first = keys[0] ?? ''
  if (first.includes('.')) return [keys]
  return readField(first, at, reading) === undefined ? [] : [keys]
}

function parseFlag(given: unknown, name: string, reading: Reading): boolean {
  if (given === undefined || typeof given === 'boolean') return given ?? false
  refuse(reading, name, 'must be true or false')
  return false
}

function checkNames(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  at: string,
  { issues }: Reading,
): void {
  for (const name of Object.keys(given).filter((one) => !names.includes(one))) {
    const path = at === '' ? name : `${at}.${name}`
    const hint = didYouMean(name, names) ?? `there are ${names.join(', ')}`
    issues.push({ path, message: `${path.slice(0, 100)} is not known; ${hint}` })
  }
}

function unknownEntity({ name, entities }: Connector, entity: string): InputError {
  const names = Object.keys(entities)
  const hint = didYouMean(entity, names) ?? `there are ${names.join(', ')}`
  return new InputError('operation_unknown', `${name} has no entity "${entity}"; ${hint}`)
}

function invalid(issues: readonly InputIssue[]): InputError {
  return new InputError('input_invalid', issues.map(({ message }) => message).join('\n'), issues)
}
