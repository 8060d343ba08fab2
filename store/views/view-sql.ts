import { quoteName, quoteText } from '../database/quote-sql.ts'
import { columnNames } from './view-names.ts'
import type { ColumnType, ViewColumn } from './view-columns.ts'

/** Whose records a view shows. */
export interface ViewPlace {
  readonly source: string
  readonly entity: string
}

const own = ['_key', '_synced_at', '_data']

/** Writes the query of a view, which nobody can write through as it has two sources; a value that is not of its column's type is null there, and whole in `_data`. */
export function viewSql({ source, entity }: ViewPlace, columns: readonly ViewColumn[]): string {
  const names = columnNames(
    columns.map(({ path }) => path),
    own,
  )
  const lines = columns.map(({ path, type }, index) => `${reading[type](path)} as ${quoteName(names[index] ?? '')}`)
  return `select ${['key as _key', ...lines, 'synced_at as _synced_at', 'data as _data'].join(',\n  ')}
from patchbay.records cross join (select 1) as read_only
where source = ${quoteText(source)} and entity = ${quoteText(entity)} and deleted_at is null`
}

const reading: Readonly<Record<ColumnType, (path: readonly string[]) => string>> = {
  jsonb: valueAt,
  text: textAt,
  numeric: (path) =>
    `coalesce(patchbay.number(${valueAt(path)}), case when ${textAt(path)} ~ '${digits}' then (${textAt(path)})::numeric end)`,
  boolean: (path) => `case ${textAt(path)} when 'true' then true when 'false' then false end`,
  timestamptz: (path) => `patchbay.instant(${textAt(path)})`,
  date: (path) => `(patchbay.instant(${textAt(path)}) at time zone 'UTC')::date`,
}

/** Some APIs write numbers as texts, so that none loses its end. */
const digits = '^-?[0-9]{1,200}([.][0-9]{1,200})?$'

function valueAt(path: readonly string[]): string {
  // A field that is there and null is null, as one that is not there.
  return `nullif(data #> ${pathOf(path)}, 'null')`
}

function textAt(path: readonly string[]): string {
  return `(data #>> ${pathOf(path)})`
}

function pathOf(path: readonly string[]): string {
  return `array[${path.map(quoteText).join(', ')}]`
}
