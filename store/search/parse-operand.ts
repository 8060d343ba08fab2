import { didYouMean } from '../../manifest/nearest.ts'
import type { Condition, FieldPath, Order, Scalar } from './condition.ts'
import { refuse, textProblem, type Field, type Reading } from './reading.ts'
import { typesOf, typeText, valuesOf, type JsonType, type RecordShape } from './record-shape.ts'
import { searchLimits } from './search-limits.ts'
import { longestWord } from './words.ts'

/** Reads what an operator compares a field with. */
export type OperandParser = (field: Field, operand: unknown, at: string, reading: Reading) => Condition

/** The operators that are given fields and values. */
export const fieldOperators: Readonly<Record<string, OperandParser>> = {
  eq: parseEqual,
  neq: (...given) => ({ type: 'not', condition: parseEqual(...given) }),
  gt: orderParser('gt'),
  gte: orderParser('gte'),
  lt: orderParser('lt'),
  lte: orderParser('lte'),
  in: parseIn,
  like: textParser('like'),
  fuzzy: textParser('fuzzy'),
  keyword: textParser('keyword'),
  contains: parseContains,
  exists: parseExists,
}

function parseEqual({ path, shape }: Field, operand: unknown, at: string, reading: Reading): Condition {
  const problem = scalarProblem(operand, shape, path)
  if (problem !== undefined) return refuse(reading, at, problem)
  noteUnknownValues([operand], shape, at, reading)
  return { type: 'eq', path, value: operand as Scalar }
}

function parseIn({ path, shape }: Field, operand: unknown, at: string, reading: Reading): Condition {
  if (!Array.isArray(operand)) return refuse(reading, at, 'must be a list of values; for a single one there is "eq"')
  if (operand.length > searchLimits.values)
    return refuse(reading, at, `has ${operand.length} values; at most ${searchLimits.values} are possible`)
  const values = operand as readonly unknown[]
  const wrong = values.map((value, index) => [index, scalarProblem(value, shape, path)] as const)
  const first = wrong.find(([, problem]) => problem !== undefined)
  if (first !== undefined) return refuse(reading, `${at}.${first[0]}`, first[1] ?? '')
  noteUnknownValues(values, shape, at, reading)
  return { type: 'in', path, values: values as readonly Scalar[] }
}

/** The schema may be behind its API, so that a value it does not know is still looked for. */
function noteUnknownValues(given: readonly unknown[], shape: RecordShape, at: string, { notes }: Reading): void {
  const known = valuesOf(shape)?.filter((value) => value !== null)
  if (known === undefined) return
  for (const value of given.filter((one) => one !== null && !known.includes(one))) {
    const texts = known.map(String)
    const hint = didYouMean(String(value), texts) ?? `it is one of ${texts.join(', ')}`
    notes.push(`${at}: ${quoted(value)} is no value that is known here; ${hint}`)
  }
}

function scalarProblem(value: unknown, shape: RecordShape, path: FieldPath): string | undefined {
  if (value === null) return undefined
  const type = typeof value
  if (type !== 'string' && type !== 'number' && type !== 'boolean')
    return 'must be compared with a text, a number, true, false or null'
  if (type === 'number' && !Number.isFinite(value)) return 'must be a number that JSON can hold'
  const types = typesOf(shape)
  if (types !== undefined && !types.has(type)) return misfit(types, value, path.join('.'))
  return typeof value === 'string' ? longTextProblem(value, searchLimits.text) : undefined
}

function misfit(types: ReadonlySet<JsonType>, value: unknown, name: string): string {
  if (types.has('array')) return `is a list; write {"contains": {"${name}": ${quoted(value)}}}`
  if (types.has('object')) return 'is an object; name one of its fields, joined by a dot'
  return `is ${typeText(types)} and is never ${quoted(value)}`
}

function quoted(value: unknown): string {
  return JSON.stringify(value).slice(0, 60)
}

function longTextProblem(text: string, most: number): string | undefined {
  return text.length > most ? `has a text of ${text.length} characters; at most ${most} are possible` : badText(text)
}

function badText(text: string): string | undefined {
  const problem = textProblem(text)
  return problem === undefined ? undefined : `cannot match: ${problem}`
}

function orderParser(type: Order): OperandParser {
  return ({ path, shape }, operand, at, reading) => {
    if (typeof operand !== 'string' && typeof operand !== 'number')
      return refuse(reading, at, 'must be compared with a number, or a text such as a date (2026-01-31)')
    const problem = scalarProblem(operand, shape, path)
    return problem === undefined ? { type, path, value: operand } : refuse(reading, at, problem)
  }
}

function textParser(type: 'like' | 'fuzzy' | 'keyword'): OperandParser {
  return ({ path, shape }, operand, at, reading) => {
    if (typeof operand !== 'string') return refuse(reading, at, 'must be a text')
    const types = typesOf(shape)
    if (types?.has('string') === false)
      return refuse(
        reading,
        at,
        `is ${typeText(types)}; "${type}" is for texts${types.has('array') ? ', see "any" and "contains"' : ''}`,
      )
    const problem =
      longTextProblem(operand, searchLimits.pattern) ?? (type === 'like' ? undefined : wordProblem(operand))
    return problem === undefined ? { type, path, text: operand } : refuse(reading, at, problem)
  }
}

function wordProblem(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return 'must have a word: letters or digits'
  if (words.length > searchLimits.words) return `has ${words.length} words; at most ${searchLimits.words} are possible`
  return words.some((word) => word.length > longestWord)
    ? `has a word of more than ${longestWord} characters; "eq" finds those`
    : undefined
}

function parseContains({ path, shape }: Field, operand: unknown, at: string, reading: Reading): Condition {
  const types = typesOf(shape)
  if (types?.has('array') === false)
    return refuse(
      reading,
      at,
      `is ${typeText(types)}, no list${types.has('string') ? '; parts of a text are found by "like" with % or "fuzzy"' : ''}`,
    )
  const problem = jsonProblem(operand, searchLimits.depth)
  return problem === undefined ? { type: 'contains', path, value: operand } : refuse(reading, at, problem)
}

function jsonProblem(value: unknown, depth: number): string | undefined {
  if (!isJson(value, depth)) return `must be a value of JSON, at most ${depth} deep`
  return longTextProblem(JSON.stringify(value), searchLimits.text) ?? textsIn(value).map(badText).find(Boolean)
}

function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return value === null || ['string', 'boolean'].includes(typeof value)
  return depth > 0 && Object.values(value).every((inner) => isJson(inner, depth - 1))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)]
}

function parseExists({ path }: Field, operand: unknown, at: string, reading: Reading): Condition {
  if (typeof operand !== 'boolean') return refuse(reading, at, 'must be true or false')
  const absent: Condition = { type: 'eq', path, value: null }
  return operand ? { type: 'not', condition: absent } : absent
}
