import { parseSelector, select } from '../../manifest/selector.ts'
import { readPath } from './read-path.ts'

/** A column of a table of records. */
export interface Column {
  readonly title: string
  readonly read: (record: unknown) => unknown
}

/** What columns are chosen by. */
export interface ColumnWishes {
  /** The paths the user named. */
  readonly fields: readonly string[]
  /** The selectors that the manifest says sum up a record. */
  readonly summary: readonly string[]
}

/** Chooses the columns of a table: the fields asked for, else the summary of the entity, else what is short enough for a cell. */
export function chooseColumns(records: readonly unknown[], { fields, summary }: ColumnWishes): readonly Column[] {
  if (fields.length > 0)
    return fields.map((field) => ({ title: field, read: (record) => readPath(record, field.split('.')) }))
  const summed = summary.map(summaryColumn)
  const known = summed.filter(({ read }) => records.some((record) => read(record) !== undefined))
  // An action may answer with records of another kind than its entity's; then the summary says little of them.
  if (known.length > 0 && known.length * 2 >= summed.length) return known
  return plainColumns(records)
}

function summaryColumn(path: string): Column {
  const selector = parseSelector(path)
  return { title: path, read: (record) => select({ body: record }, selector) }
}

function plainColumns(records: readonly unknown[]): readonly Column[] {
  const keys = new Set(records.flatMap((record) => (isObject(record) ? Object.keys(record) : [])))
  const columns = [...keys].map((key) => ({ title: key, read: (record: unknown) => readPath(record, [key]) }))
  const plain = columns.filter(({ read }) => records.every((record) => !isObject(read(record))))
  if (plain.length > 0) return plain
  return columns.length > 0 ? columns : [{ title: 'value', read: (record) => record }]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
