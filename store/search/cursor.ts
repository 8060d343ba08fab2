import { createHash } from 'node:crypto'
import { isMap } from '../../manifest/is-map.ts'
import { textProblem } from './reading.ts'
import type { SortTerm } from './sort-terms.ts'
import type { SqlValues } from './sql-values.ts'

/** Where a page ended: what its last row was ordered by, and its key. */
export interface Position {
  readonly values: readonly (string | null)[]
  readonly key: string
}

/** Tells searches apart: the cursor of one says nothing to another. */
export function searchHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}

/** Writes a position as an opaque text. */
export function encodeCursor(hash: string, { values, key }: Position): string {
  return Buffer.from(JSON.stringify({ hash, values, key })).toString('base64url')
}

/** Reads a cursor; nothing when it is not one of this search. */
export function readCursor(cursor: string, hash: string, terms: readonly SortTerm[]): Position | undefined {
  const data = decode(cursor)
  if (!isMap(data) || data['hash'] !== hash) return undefined
  const { key, values } = data
  if (!isText(key) || !Array.isArray(values) || values.length !== terms.length) return undefined
  const fit = terms.every(({ type }, index) => fits(values[index], type))
  return fit ? { key, values: values as readonly (string | null)[] } : undefined
}

/** Writes the condition that a row comes after a position. */
export function compileAfter({ values: at, key }: Position, terms: readonly SortTerm[], values: SqlValues): string {
  const places = at.map((value, index) => (value === null ? null : placeOf(value, terms[index]?.type, values)))
  const last = `r.key > ${values.place(key)}`
  return terms.reduceRight((rest, { sql, descending }, index) => {
    const place = places[index] ?? null
    // Nothing but null comes after null.
    if (place === null) return `(${sql} is null and ${rest})`
    const further = `${sql} ${descending ? '<' : '>'} ${place}`
    return `(${further} or ${sql} is null or (${sql} = ${place} and ${rest}))`
  }, last)
}

/** Writes the text of a term's value for a cursor, the same on every server. */
export function cursorText({ sql, type }: SortTerm): string {
  if (type === 'instant') return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  return type === 'number' ? `${sql}::text` : sql
}

function placeOf(value: string, type: SortTerm['type'] | undefined, values: SqlValues): string {
  const casts = { number: 'numeric', instant: 'timestamptz', text: 'text' } as const
  return `${values.place(value)}::${casts[type ?? 'text']}`
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const shapes: Readonly<Record<SortTerm['type'], RegExp>> = {
  number: /^-?\d{1,1000}(?:\.\d{1,1000})?$/,
  instant: /^\d{4,5}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/,
  text: /^/,
}

function fits(value: unknown, type: SortTerm['type']): boolean {
  return value === null || (isText(value) && shapes[type].test(value))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && textProblem(value) === undefined
}
