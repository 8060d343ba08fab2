import { createHash } from 'node:crypto'
import type { Connector, Entity } from '../../manifest/connector.ts'
import type { Selector } from '../../manifest/selector.ts'
import { quoteText } from '../database/quote-sql.ts'
import type { FieldPath } from './condition.ts'
import { isDate, shapeAt, shapeOf, typesOf, valuesOf, type RecordShape } from './record-shape.ts'
import { wordVector } from './words.ts'

/** An index for one field of one entity. */
export interface FieldIndex {
  readonly name: string
  readonly sql: string
}

/**
 * Chooses the indexes of an entity's fields, of those that its manifest shows first (`summary`), calls a record by
 * (`label`) or dates it by: an order in both directions for dates and numbers, trigrams for texts, and words for what a
 * record is called. The expressions are those that searches are compiled to.
 */
export function fieldIndexes(connector: Connector, entity: Entity): readonly FieldIndex[] {
  return partsOf(connector, entity).map((part) => indexOn(entity.name, part))
}

/** Chooses the expressions that statistics are kept of, so that the planner knows how many records have a value. */
export function fieldStatistics(connector: Connector, entity: Entity): readonly string[] {
  const shape = shapeOf(connector, entity.name)
  const known = chosenPaths(entity).filter((path) => typeof shapeAt(shape, path) !== 'string')
  return [...partsOf(connector, entity).map(({ expression }) => expression), ...known.map(jsonAt)]
}

/** Tells whether an index of its own has an order of a field, parts of its text, or its words. */
export type IsIndexed = (path: FieldPath, by: Part['by']) => boolean

/** Tells which fields of an entity have an index of their own. */
export function indexedFields(connector: Connector, entity: Entity): IsIndexed {
  const names = indexedNames.get(entity) ?? namesOfIndexed(connector, entity)
  indexedNames.set(entity, names)
  return (path, by) => names.has(JSON.stringify([by, path]))
}

/** A compiled manifest does not change. */
const indexedNames = new WeakMap<Entity, ReadonlySet<string>>()

function namesOfIndexed(connector: Connector, entity: Entity): ReadonlySet<string> {
  return new Set(partsOf(connector, entity).map(({ by, path }) => JSON.stringify([by, path])))
}

function chosenPaths({ summary, label, sync }: Entity): readonly FieldPath[] {
  const created = sync === undefined || sync.type === 'none' ? undefined : sync.created
  const updated = sync?.type === 'updated_since' ? sync.field : undefined
  const selectors = [...label, created, updated].filter((selector) => selector !== undefined)
  const paths = [...summary.map((field) => field.split('.')), ...selectors.flatMap(pathsOf)]
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()]
}

/** A selector that only names fields is one. */
function pathsOf({ from, steps }: Selector): readonly FieldPath[] {
  const names = steps.filter((step) => typeof step === 'string')
  return from === undefined && names.length === steps.length ? [names] : []
}

interface Part {
  readonly path: FieldPath
  /** What rows are found by. */
  readonly by: 'order' | 'parts' | 'words'
  readonly expression: string
  /** How rows are found by it. */
  readonly method: string
}

function partsOf(connector: Connector, entity: Entity): readonly Part[] {
  const shape = shapeOf(connector, entity.name)
  const names = new Set(entity.label.flatMap(pathsOf).map((path) => path.join('.')))
  return chosenPaths(entity).flatMap((path) => {
    const found = shapeAt(shape, path)
    return typeof found === 'string' ? [] : partsOfField(path, found, names.has(path.join('.')))
  })
}

function partsOfField(path: FieldPath, shape: RecordShape, isName: boolean): readonly Part[] {
  const at = arrayOf(path)
  if (isDate(shape)) return ordersOf(path, `patchbay.instant(data #>> ${at})`)
  const types = typesOf(shape)
  if (types?.has('number') === true) return ordersOf(path, `patchbay.number${jsonAt(path)}`)
  if (types?.has('string') !== true || valuesOf(shape) !== undefined || isReference(path)) return []
  const parts = `patchbay.fold(data #>> ${at})`
  const words = wordVector(`patchbay.text${jsonAt(path)}`)
  return [
    { path, by: 'parts', expression: parts, method: `using gin (${parts} gin_trgm_ops)` },
    ...(isName ? [{ path, by: 'words' as const, expression: words, method: `using gin (${words})` }] : []),
  ]
}

/** Null comes last either way, so that no index serves both directions. */
function ordersOf(path: FieldPath, expression: string): readonly Part[] {
  return ['asc', 'desc'].map((direction) => ({
    path,
    by: 'order',
    expression,
    method: `(source, ${expression} ${direction} nulls last, key)`,
  }))
}

/** Nobody looks for a part of an id. */
function isReference(path: FieldPath): boolean {
  return /^id$|_id$|Id$/.test(path.at(-1) ?? '')
}

/** The name is made of what the index is, so that another one takes another name. */
function indexOn(entity: string, { method }: Part): FieldIndex {
  const what = `on patchbay.records ${method} where entity = ${quoteText(entity)}`
  const name = fieldName(what)
  return { name, sql: `create index if not exists ${name} ${what}` }
}

/** Names what belongs to a field by what it is. */
export function fieldName(what: string): string {
  return `records_field_${createHash('sha256').update(what).digest('hex').slice(0, 16)}`
}

function jsonAt(path: FieldPath): string {
  return `(data #> ${arrayOf(path)})`
}

function arrayOf(path: FieldPath): string {
  const text = `{${path.map((step) => `"${step.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
  return `${quoteText(text)}::text[]`
}
