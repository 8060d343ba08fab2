import type { Connector, Entity, Operation } from '../../manifest/connector.ts'
import { copiedSchema } from '../../manifest/copy-actions.ts'
import { defined } from '../../manifest/defined.ts'
import { isMap } from '../../manifest/is-map.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { selectorText } from '../../manifest/selector-text.ts'
import { parentOf, type Sync } from '../../manifest/sync.ts'
import { holesOf, renderValue, type Hole, type Template, type TemplateValue } from '../../manifest/template.ts'
import { readCopyCursor } from './copy-cursor.ts'

/** How a call is answered from a copy, or why it cannot be. */
export type CopyRead =
  | { readonly type: 'record'; readonly key: string }
  | { readonly type: 'records'; readonly limit: unknown; readonly cursor: string | undefined }
  | { readonly type: 'none'; readonly reason: string }

type Params = Readonly<Record<string, unknown>>

/**
 * Plans how a call is answered from a copy: only where the API would give the same records, were the copy as fresh.
 * That is a record by its key, and the list that the copy is read from, with the parameters it is read with.
 */
export function planCopyRead(connector: Connector, operation: Operation, given: unknown): CopyRead {
  const { sync, key = [] } = lookUp(connector.entities, operation.entity) ?? {}
  if (sync === undefined) return none('it is not copied')
  if (sync.type === 'none') return none(`it is not copied: ${sync.reason}`)
  const params = isMap(given) ? defined(given) : {}
  if (operation.response.type === 'records') return planList(connector, operation, sync, params)
  return isGet(operation)
    ? planGet(operation, { record: copiedSchema(connector, operation.entity) ?? '', key }, params)
    : none('only lists, and records by their key, can come from the copy')
}

function isGet({ response, action }: Operation): boolean {
  return response.type === 'record' && action === 'get'
}

interface Copied extends Pick<Entity, 'key'> {
  /** The name of the schema that the copy's records have. */
  readonly record: string
}

function planGet({ response }: Operation, { record, key }: Copied, params: Params): CopyRead {
  if (response.schema !== record) {
    return none(`it gives more (${response.schema ?? 'its own kind of record'}) than the copy has (${record})`)
  }
  const [[name, value] = ['', undefined], ...others] = Object.entries(params)
  const field = key.length === 1 ? key.map(selectorText)[0] : undefined
  const isKey = field !== undefined && others.length === 0 && isKeyName(name, field, record)
  if (!isKey) return none('the copy knows records by their key alone')
  return typeof value === 'string' || typeof value === 'number'
    ? { type: 'record', key: String(value) }
    : none('the key is neither a text nor a number')
}

/** A key is called as in the record (`id`), or after what it is the key of (`departmentId`). */
function isKeyName(name: string, field: string, record: string): boolean {
  const plain = (text: string): string => text.replaceAll('_', '').toLowerCase()
  return name === field || plain(name) === plain(`${record}${field}`)
}

type ReadSync = Exclude<Sync, { readonly type: 'none' }>

function planList(connector: Connector, operation: Operation, sync: ReadSync, params: Params): CopyRead {
  if (sync.action !== operation.action) return none(`the copy is read by ${operation.entity}.${sync.action}`)
  const parent = parentOf(sync)
  if (parent !== undefined) return none(`the copy is read by ${parent.send}, a list for each of the ${parent.entity}`)
  if (sync.deleted !== undefined) return none('the copy leaves out what is marked as deleted')
  const { send, size } = namesOf(operation)
  const { [send]: cursor, [size]: limit, ...filters } = params
  const fixed = fixedParams(connector, sync)
  if (fixed === undefined) return none('what the copy holds depends on its replication_config')
  if (!isSame(filters, fixed)) {
    const names = Object.keys({ ...filters, ...fixed }).filter((name) => !isSame(filters[name], fixed[name]))
    const needed = Object.keys(fixed).length === 0 ? 'none of these' : JSON.stringify(fixed)
    return none(
      `the copy has the list with ${needed}, other than ${names.join(', ')} says; context_store_search filters the copy`,
    )
  }
  if (cursor === undefined) return { type: 'records', limit, cursor: undefined }
  const own = readCopyCursor(cursor)
  return own === undefined ? none('the cursor is one of the API') : { type: 'records', limit, cursor: own }
}

/** The parameters that page a list; where there are no pages, the names that every list takes. */
export function namesOf({ pagination }: Operation): { readonly send: string; readonly size: string } {
  if (pagination.type === 'none') return { send: 'cursor', size: 'limit' }
  return { send: pagination.send, size: pagination.size ?? 'limit' }
}

/** What the copy is read with, where that is the same whatever the replication was told. */
function fixedParams({ tables }: Connector, { params }: ReadSync): Params | undefined {
  const holes = Object.values(params).flatMap(holesIn)
  // A start date is looked at by itself.
  const told = holes.some(({ source, path }) => source === 'replication_config' && path.join('.') !== 'start_date')
  if (told) return undefined
  return defined(mapValues(params, (value) => renderValue(value, { replication_config: {}, tables })))
}

function holesIn(value: TemplateValue): readonly Hole[] {
  if (isTemplate(value)) return holesOf(value)
  if (typeof value !== 'object' || value === null) return []
  return ('list' in value ? value.list : Object.values(value.object)).flatMap(holesIn)
}

function isTemplate(value: TemplateValue): value is Template {
  return typeof value === 'string' || Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

/** The order of keys, and that of a list of choices, says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (!isMap(value)) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
  return `{${entries.sort().join()}}`
}

function none(reason: string): CopyRead {
  return { type: 'none', reason }
}
