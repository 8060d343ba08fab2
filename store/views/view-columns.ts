import { isDate, schemasOf, shapeAt, typesOf, type RecordShape } from '../search/record-shape.ts'

/** The types that columns have. */
export type ColumnType = 'text' | 'numeric' | 'boolean' | 'timestamptz' | 'date' | 'jsonb'

/** One column of a view. */
export interface ViewColumn {
  /** The names on the way into the record. */
  readonly path: readonly string[]
  readonly type: ColumnType
}

/** Fields of objects in a record are columns of their own, those of objects in these are not. */
const deepest = 2
/** PostgreSQL takes 1,600 columns; nobody reads that many. */
const most = 800

/** Lists the columns of an entity's view: one a field, and one a field of an object in the record. */
export function viewColumns(shape: RecordShape): readonly ViewColumn[] {
  return columnsIn(shape, []).slice(0, most)
}

function columnsIn(shape: RecordShape, path: readonly string[]): readonly ViewColumn[] {
  return fieldNames(shape).flatMap((name) => {
    const inner = shapeAt(shape, [name])
    if (typeof inner === 'string') return []
    const at = [...path, name]
    const own = typesOf(inner)
    const isObject =
      own !== undefined && own.has('object') && [...own].every((type) => type === 'object' || type === 'null')
    const fields = isObject && at.length < deepest ? columnsIn(inner, at) : []
    return fields.length > 0 ? fields : [{ path: at, type: columnType(inner) }]
  })
}

function columnType(shape: RecordShape): ColumnType {
  const types = [...(typesOf(shape) ?? [])].filter((type) => type !== 'null')
  const [only] = types
  if (only === undefined || types.some((type) => type === 'object' || type === 'array')) return 'jsonb'
  if (types.length > 1) return 'text'
  if (only === 'number') return 'numeric'
  if (only === 'boolean') return 'boolean'
  return isDate(shape) ? dateType(shape) : 'text'
}

function dateType(shape: RecordShape): 'timestamptz' | 'date' {
  return schemasOf(shape).some(({ format }) => format === 'date-time') ? 'timestamptz' : 'date'
}

function fieldNames(shape: RecordShape): readonly string[] {
  const names = schemasOf(shape).flatMap(({ properties }) => Object.keys(properties ?? {}))
  return [...new Set(names)]
}
