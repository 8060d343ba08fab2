import type { Condition, FieldPath } from './condition.ts'
import { isDate, typesOf, type RecordShape } from './record-shape.ts'
import type { SqlValues } from './sql-values.ts'

/** A field that records are sorted by. */
export interface Sort {
  readonly path: FieldPath
  readonly shape: RecordShape
  readonly descending: boolean
}

/** An expression that rows are ordered by; null comes last either way. */
export interface SortTerm {
  readonly sql: string
  readonly type: 'number' | 'instant' | 'text'
  readonly descending: boolean
}

/** Texts are sorted by so many of their first characters, so that a cursor stays short. */
export const sortedCharacters = 500

/**
 * Writes what rows are ordered by, before the key that decides in the end. Without a wish, those come first that have
 * the words of a `fuzzy` in the order they were given.
 */
export function sortTerms(sort: readonly Sort[], filter: Condition, values: SqlValues): readonly SortTerm[] {
  if (sort.length > 0) return sort.flatMap((one) => termsOf(one, values))
  const ordered = fuzzyParts(filter).map((part) => orderedWords(part, values))
  return ordered.length === 0 ? [] : [{ sql: `(${ordered.join(' + ')})`, type: 'number', descending: true }]
}

/** Numbers come before texts where both are possible, and values that are not of the schema's kind last. */
function termsOf({ path, shape, descending }: Sort, values: SqlValues): readonly SortTerm[] {
  const steps = `${values.place(path)}::text[]`
  const number: SortTerm = { sql: `patchbay.number(r.data #> ${steps})`, type: 'number', descending }
  const types = typesOf(shape)
  if (isDate(shape)) return [{ sql: `patchbay.instant(r.data #>> ${steps})`, type: 'instant', descending }]
  if (types !== undefined && [...types].every((type) => type === 'number' || type === 'null')) return [number]
  const start = `left(r.data #>> ${steps}, ${sortedCharacters}) collate "C"`
  if (types?.has('number') === false) return [{ sql: `(${start})`, type: 'text', descending }]
  const other = `(case when jsonb_typeof(r.data #> ${steps}) <> 'number' then ${start} end collate "C")`
  return [number, { sql: other, type: 'text', descending }]
}

interface OrderedWords {
  readonly condition: Extract<Condition, { readonly type: 'fuzzy' }>
  /** Whether all records that are found have the words, and so a text. */
  readonly isMet: boolean
}

function fuzzyParts(condition: Condition, isMet = true): readonly OrderedWords[] {
  switch (condition.type) {
    case 'fuzzy':
      // One word has no order.
      return isMet && /^[a-z0-9]+$/i.test(condition.text) ? [] : [{ condition, isMet }]
    case 'and':
      return condition.conditions.flatMap((part) => fuzzyParts(part, isMet))
    case 'or':
      return condition.conditions.flatMap((part) => fuzzyParts(part, false))
    default:
      return []
  }
}

function orderedWords({ condition: { path, text }, isMet }: OrderedWords, values: SqlValues): string {
  const steps = `${values.place(path)}::text[]`
  const field = isMet ? `(r.data #>> ${steps})` : `patchbay.text(r.data #> ${steps})`
  return `coalesce(patchbay.has_all_words(${field}, array[patchbay.ordered_pattern(${values.place(text)})])::int, 0)`
}
