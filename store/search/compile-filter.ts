import type { Condition, FieldPath, Order, Scalar } from './condition.ts'
import { containmentOf } from './containment.ts'
import { isIsoDate } from './iso-date.ts'
import type { IsIndexed } from './field-indexes.ts'
import type { SqlValues } from './sql-values.ts'
import { longestTexts, wordVector } from './words.ts'

/**
 * Compiles a condition to SQL about `patchbay.records r`. What is null there does not hold; `not` is true of all the
 * rest. Fields and values are values of the statement, so that the text is made of nothing but what stands here.
 */
export function compileFilter(condition: Condition, values: SqlValues, known: Known = {}): string {
  return compile(condition, { json: 'r.data', depth: 0, values, ...known })
}

/** What may be used to find records sooner. */
export interface Known {
  readonly isIndexed?: IsIndexed
  readonly walk?: Walk | undefined
}

/** How records may be found by going through all in an order. */
export interface Walk {
  /** The condition that many may meet. */
  readonly condition: Condition
  /** The places of the source, the entity and the number of records that are wanted. */
  readonly source: string
  readonly entity: string
  readonly wanted: string
}

/** What fields are looked up in: a record, or an element of a list in it. */
interface Scope extends Known {
  readonly json: string
  readonly depth: number
  readonly values: SqlValues
  /** Whether this is, or is part of, the condition that many may meet. */
  readonly walked?: true
}

function compile(condition: Condition, given: Scope): string {
  const scope: Scope = given.walk?.condition === condition ? { ...given, walked: true } : given
  switch (condition.type) {
    case 'and':
      return joined(condition.conditions, ' and ', scope) ?? 'true'
    case 'or':
      return joined(condition.conditions, ' or ', scope) ?? 'false'
    case 'not':
      return `(${compile(condition.condition, scope)} is not true)`
    default:
      return compileField(condition, scope)
  }
}

function joined(conditions: readonly Condition[], joint: string, scope: Scope): string | undefined {
  if (conditions.length === 0) return undefined
  return `(${conditions.map((condition) => compile(condition, scope)).join(joint)})`
}

type FieldCondition = Exclude<Condition, { readonly type: 'and' | 'or' | 'not' }>

function compileField(condition: FieldCondition, scope: Scope): string {
  const contained = containmentOf(condition)
  if (contained !== undefined) return compileContained(condition, contained, scope)
  switch (condition.type) {
    case 'eq':
      return compileEqual(condition.path, condition.value, scope)
    case 'in':
      return compileIn(condition.path, condition.values, scope)
    case 'like':
      return compileLike(condition.path, condition.text, scope)
    case 'fuzzy':
    case 'keyword':
      return compileWords(condition, scope)
    case 'contains':
      return `(${jsonAt(condition.path, scope)} @> ${scope.values.json([condition.value])})`
    case 'any':
      return compileAny(condition, scope)
    default:
      return compileOrder(condition, scope)
  }
}

/**
 * Servers keep no statistics of records longer than a kilobyte: whatever they contain, they are taken to be every
 * hundredth, and from some 100,000 on a search for one record would go through all in order. An equal field says how
 * many there are, where statistics are kept of it, and few where not; a comparison that always holds does the latter.
 */
function compileContained(condition: FieldCondition, contained: object, scope: Scope): string {
  const { json, values, depth } = scope
  const found = `${json} @> ${values.json(contained)}`
  if (depth > 0) return `(${found})`
  if (condition.type !== 'eq') return `(${found} and r.key || '' = r.key)`
  const path = `${values.place(condition.path)}::text[]`
  const value = values.json(condition.value)
  return `((${found}${orCommon(path, value, scope)}) and (${json} #> ${path}) = ${value})`
}

/** The planner sees whether this holds: then the index is not asked. */
function orCommon(path: string, value: string, { walk, walked }: Scope): string {
  if (walk === undefined || walked === undefined) return ''
  return ` or patchbay.is_common(${walk.source}, ${walk.entity}, ${path}, ${value}, ${walk.wanted}::int)`
}

function compileEqual(path: FieldPath, value: Scalar, scope: Scope): string {
  if (value === null) return `(coalesce(jsonb_typeof(${jsonAt(path, scope)}), 'null') = 'null')`
  if (typeof value === 'string' && isIsoDate(value))
    return `(patchbay.instant(${textAt(path, scope)}) = patchbay.instant(${scope.values.place(value)}))`
  return `(${jsonAt(path, scope)} = ${scope.values.json(value)})`
}

/** So many can each be looked up in the index. */
const few = 100

function compileIn(path: FieldPath, list: readonly Scalar[], scope: Scope): string {
  if (list.length <= few) {
    const conditions = list.map((value): Condition => ({ type: 'eq', path, value }))
    return compile({ type: 'or', conditions }, scope)
  }
  const dates = list.filter((value) => typeof value === 'string' && isIsoDate(value))
  const others = list.filter((value) => value !== null && !dates.includes(value))
  const parts = [
    `${jsonAt(path, scope)} in (select item.value from jsonb_array_elements(${scope.values.json(others)}) as item (value))`,
    `patchbay.instant(${textAt(path, scope)}) in (select patchbay.instant(item.value) from jsonb_array_elements_text(${scope.values.json(dates)}) as item (value))`,
    ...(list.includes(null) ? [compileEqual(path, null, scope)] : []),
  ]
  return `(${parts.join(' or ')})`
}

const symbols: Readonly<Record<Order, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' }

function compileOrder({ type, path, value }: FieldCondition & { readonly type: Order }, scope: Scope): string {
  const symbol = symbols[type]
  if (typeof value === 'number')
    return `(patchbay.number(${jsonAt(path, scope)}) ${symbol} ${scope.values.place(String(value))}::numeric)`
  if (isIsoDate(value))
    return `(patchbay.instant(${textAt(path, scope)}) ${symbol} patchbay.instant(${scope.values.place(value)}))`
  return `(patchbay.text(${jsonAt(path, scope)}) collate "C" ${symbol} ${scope.values.place(value)}::text)`
}

/** Only `%` is a wildcard: `_` stands in names, ids and addresses too often to stand for any letter. */
function compileLike(path: FieldPath, text: string, scope: Scope): string {
  const pattern = scope.values.place(text.replace(/[\\_]/g, '\\$&'))
  const isText = `jsonb_typeof(${jsonAt(path, scope)}) = 'string'`
  return `(patchbay.fold(${textAt(path, scope)}) like patchbay.fold(${pattern}) and ${uncertain(isText)})`
}

/** The index of the field's words finds the records; or that of the whole record's the candidates, and the field decides. */
function compileWords(condition: WordsCondition, scope: Scope): string {
  const { type, path, text } = condition
  const given = scope.values.place(text)
  const [test, joint] = type === 'fuzzy' ? ['has_all_words', 'all'] : ['has_any_word', 'any']
  const field = `patchbay.text(${jsonAt(path, scope)})`
  const holds = `patchbay.${test}(${field}, patchbay.word_patterns(${given}, '${joint}'))`
  if (scope.depth > 0) return `(coalesce(${holds}, false))`
  const query = `patchbay.words_query(${given}, '${joint}')`
  // Of a text that is longer, the index does not have the words.
  if (scope.isIndexed?.(path, 'words') === true)
    return `(${wordVector(field)} @@ ${query} and (octet_length(${textAt(path, scope)}) < ${longestTexts - 1} or ${holds}))`
  return `(r.words @@ ${query}${partsOfWords(condition, scope)} and ${uncertain(holds)})`
}

/**
 * Words may be in other fields of many records, such as an `o` in every address: where an index has the parts of this
 * field, it is asked for the longest. Parts of plain letters are parts of words however the database tells words apart.
 */
function partsOfWords({ type, path, text }: WordsCondition, scope: Scope): string {
  if (type !== 'fuzzy' || scope.isIndexed?.(path, 'parts') !== true) return ''
  const parts = text.match(/[a-z0-9]{3,}/gi) ?? []
  const longest = parts.toSorted((one, other) => other.length - one.length).slice(0, 3)
  const conditions = longest.map((part) => {
    const pattern = scope.values.place(`%${part}%`)
    return ` and patchbay.fold(${textAt(path, scope)}) like patchbay.fold(${pattern})`
  })
  return conditions.join('')
}

/**
 * The planner believes that next to no row meets a condition of which it knows nothing, and then that sorting the rest
 * costs nothing. Of this it believes a half.
 */
function uncertain(condition: string): string {
  return `case when ${condition} then true end`
}

type WordsCondition = Extract<Condition, { readonly type: 'fuzzy' | 'keyword' }>

function compileAny({ path, condition }: FieldCondition & { readonly type: 'any' }, scope: Scope): string {
  const depth = scope.depth + 1
  const list = jsonAt(path, scope)
  const inner = compile(condition, { ...scope, json: `e${depth}.value`, depth })
  return `exists (select 1 from jsonb_array_elements(case jsonb_typeof(${list}) when 'array' then ${list} end) as e${depth} (value) where ${inner})`
}

function jsonAt(path: FieldPath, { json, values }: Scope): string {
  return `(${json} #> ${values.place(path)}::text[])`
}

function textAt(path: FieldPath, { json, values }: Scope): string {
  return `(${json} #>> ${values.place(path)}::text[])`
}
