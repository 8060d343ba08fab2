import type { Entity } from '../manifest/connector.ts'

/** How records are shown. */
export interface Shape {
  readonly select_fields?: readonly string[]
  readonly exclude_fields?: readonly string[]
  /** What was left out, in words for the model; absent when nothing was. */
  readonly shown?: string
}

/** Chooses what of a record a model sees: the fields it asks for, else the entity's summary, else all but the heavy ones. */
export function shapeOf({ summary, heavy }: Entity, fields: readonly string[] | undefined, list: boolean): Shape {
  if (fields?.includes('*') === true) return {}
  if (fields !== undefined && fields.length > 0) return { select_fields: fields, shown: 'the fields asked for' }
  if (list && summary.length > 0) return { select_fields: summary, shown: 'summary fields; fields: ["*"] gives all' }
  if (heavy.length > 0) return { exclude_fields: heavy, shown: `without ${heavy.join(', ')}; fields: ["*"] gives all` }
  return {}
}

/** Leaves out what says nothing: nulls, empty texts, lists and objects. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact).filter((item) => item !== undefined)
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, compact(inner)])
  const kept = entries.filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** Records as a table: the paths of the values once, then a row a record; ids and names repeat no keys. */
export function tableOf(records: readonly unknown[]): {
  readonly columns: readonly string[]
  readonly rows: readonly unknown[][]
} {
  const flat = records.map((record) => new Map(flatten(record, '')))
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))]
  const rows = flat.map((row) => withoutTail(columns.map((column) => row.get(column) ?? null)))
  return { columns, rows }
}

function flatten(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path === '' ? 'value' : path, value]]
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path === '' ? name : `${path}.${name}`))
}

function withoutTail(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1)
}
