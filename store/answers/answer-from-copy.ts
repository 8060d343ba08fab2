import type { Connector, Operation } from '../../manifest/connector.ts'
import { ConnectorError } from '../../manifest/errors.ts'
import { isMap } from '../../manifest/is-map.ts'
import { InputError } from '../../runtime/errors.ts'
import type { Input } from '../../runtime/input.ts'
import type { LoadedPage } from '../../runtime/pages.ts'
import type { AnswerOptions } from '../../runtime/replica/replica.ts'
import type { Database } from '../database/database.ts'
import { readRecord } from '../read-records.ts'
import { readState, type CopyState } from '../read-state.ts'
import { search } from '../search/search.ts'
import { copyCursor, readCopyCursor } from './copy-cursor.ts'
import { notSynced, tooOld } from './copy-errors.ts'
import { namesOf, planCopyRead, type CopyRead } from './plan-copy-read.ts'

/** A call of an API that a copy may answer. */
export interface AnswerRequest {
  readonly connector: Connector
  readonly source: string
  readonly operation: Operation
  readonly params: unknown
}

/** A page that a copy answered with. */
export type CopiedPage = LoadedPage<unknown, Readonly<Record<string, unknown>>>

/** How many seconds old a copy may be that answers instead of the API, where nothing is said. */
const usualAge = 3600

/** How many records a page of a list has, where nothing is said. */
const usualLimit = 100

/**
 * Answers a call of an API from the copy; `undefined` when the API is to answer. That is so by default, unless the
 * cursor is one that the copy gave.
 *
 * @throws InputError when only the copy may answer and cannot, ConnectorError when it is not there, or too old.
 */
export async function answerFromCopy(
  database: Database,
  request: AnswerRequest,
  options: AnswerOptions,
): Promise<CopiedPage | undefined> {
  const { operation } = request
  const { from, max_age } = readWish(operation, options)
  if ((from === undefined || from === 'live') && !hasCopyCursor(operation, request.params)) return undefined
  const read = planCopyRead(request.connector, operation, request.params)
  if (read.type === 'records' && read.cursor !== undefined) {
    if (from === 'live') throw misfit(operation, 'source', 'the cursor is one of the copy; source "live" asks the API')
    // What was begun is gone on with, however old it is now.
    return listPage(database, request, { read, state: await readState(database, placeOf(request)) }, options)
  }
  if (from === undefined || from === 'live') return undefined
  return from === 'replica'
    ? answerOnly(database, request, { read, max_age }, options)
    : answerWhereFit(database, request, { read, max_age }, options)
}

/** The calls that have nothing to do with a copy are told from the others at once. */
function hasCopyCursor(operation: Operation, params: unknown): boolean {
  return isMap(params) && readCopyCursor(params[namesOf(operation).send]) !== undefined
}

interface Wish {
  readonly read: CopyRead
  readonly max_age: number | undefined
}

/** Only the copy may answer. */
async function answerOnly(
  database: Database,
  request: AnswerRequest,
  { read, max_age = Infinity }: Wish,
  options: AnswerOptions,
): Promise<CopiedPage> {
  const { operation } = request
  if (read.type === 'none') {
    const text = `the copy cannot answer this call: ${read.reason} (source "auto" asks the API then)`
    throw misfit(operation, 'source', text)
  }
  const state = await readState(database, placeOf(request))
  const lack = lackOf(request, state, max_age)
  if (lack !== undefined) throw lack
  if (read.type === 'records') return listPage(database, request, { read, state }, options)
  const record = await readRecord(database, placeOf(request), read.key)
  if (record === undefined) throw notThere(operation, read.key, state)
  return { records: [record], meta: metaOf(state) }
}

/** The copy may answer where it can, and is fresh enough. */
async function answerWhereFit(
  database: Database,
  request: AnswerRequest,
  { read, max_age = usualAge }: Wish,
  options: AnswerOptions,
): Promise<CopiedPage | undefined> {
  if (read.type === 'none') return undefined
  const state = await readState(database, placeOf(request))
  if (lackOf(request, state, max_age) !== undefined) return undefined
  if (read.type === 'record') {
    const record = await readRecord(database, placeOf(request), read.key)
    return record === undefined ? undefined : { records: [record], meta: metaOf(state) }
  }
  // The API's list begins earlier.
  return state.start_date === null ? listPage(database, request, { read, state }, options) : undefined
}

async function listPage(
  database: Database,
  request: AnswerRequest,
  { read, state }: { readonly read: Extract<CopyRead, { readonly type: 'records' }>; readonly state: CopyState },
  options: AnswerOptions,
): Promise<CopiedPage> {
  const { operation, params: given } = request
  const params = { limit: read.limit ?? usualLimit, cursor: read.cursor ?? null }
  const { data, meta } = await search(database, { ...request, entity: operation.entity, params }, options)
  const partly = state.start_date === null ? [] : [`the copy begins at ${state.start_date}; what is older is not in it`]
  const warnings = [...partly, ...(meta.warnings ?? [])]
  const cursor = meta.cursor === null ? null : copyCursor(meta.cursor)
  const next = { ...(given as object), [namesOf(operation).send]: cursor } as unknown as Input
  return {
    records: [...data],
    meta: { has_more: meta.has_more, cursor, ...metaOf(state), ...(warnings.length > 0 && { warnings }) },
    ...(cursor !== null && { next }),
  }
}

function placeOf({ source, operation }: AnswerRequest): { readonly source: string; readonly entity: string } {
  return { source, entity: operation.entity }
}

function metaOf({ synced_at }: CopyState): Readonly<Record<string, unknown>> {
  return { source: 'replica', synced_at }
}

function readWish(operation: Operation, { from, max_age }: AnswerOptions): Pick<AnswerOptions, 'from' | 'max_age'> {
  if (from !== undefined && !['live', 'replica', 'auto'].includes(from))
    throw misfit(operation, 'source', `source must be "live", "replica" or "auto", not "${from as string}"`)
  if (max_age !== undefined && !(typeof max_age === 'number' && max_age >= 0))
    throw misfit(operation, 'max_age', `max_age must be a number of seconds, 0 or more, not ${String(max_age)}`)
  return { from: from ?? (max_age === undefined ? undefined : 'auto'), max_age }
}

function lackOf(
  { connector, operation }: AnswerRequest,
  { synced_at }: CopyState,
  most: number,
): ConnectorError | undefined {
  if (synced_at === null) return notSynced(connector, operation.entity)
  return Date.now() - Date.parse(synced_at) > most * 1000 ? tooOld(operation.id, synced_at, most) : undefined
}

function misfit({ id }: Operation, path: string, message: string): InputError {
  return new InputError('input_invalid', `${id}: ${message}`, [{ path, message }])
}

function notThere({ id }: Operation, key: string, { synced_at }: CopyState): ConnectorError {
  const message = `${id}: the copy has no record ${key} (as of ${synced_at ?? 'never'}); source "auto" asks the API for what the copy lacks`
  return new ConnectorError('not_found', message)
}
