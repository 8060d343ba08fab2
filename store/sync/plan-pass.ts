import type { Operation } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import { mapValues } from '../../manifest/map-values.ts'
import type { Sync } from '../../manifest/sync.ts'
import { renderValue, type Tables } from '../../manifest/template.ts'
import { isSameJson } from './is-same-json.ts'
import type { Checkpoint, Params, Pass, SyncToken } from './checkpoint.ts'
import { momentOf } from './moment-of.ts'

/** How an entity is read. */
export type ReadSync = Exclude<Sync, { type: 'none' }>

/** What a pass is planned from. */
export interface PassWish {
  readonly sync: ReadSync
  readonly operation: Pick<Operation, 'pagination'>
  readonly tables: Tables
  /** What the replication was told, such as `start_date`. */
  readonly config: Params
  /** The start date as it was told; absent, it stays as it was. */
  readonly start: string | undefined
  /** Whether everything is read, though only changes could be. */
  readonly full: boolean
  /** Days after which it is, because changes do not tell what is gone; never by itself where left out. */
  readonly fullEvery?: number | undefined
  /** Whether a later start date removes what is older; otherwise it is kept, and kept up to date. */
  readonly trim: boolean
}

/** The pass to make: a new one, or the one that an earlier run did not finish. */
export interface PassPlan {
  readonly checkpoint: Checkpoint & { readonly pass: Pass }
  readonly begins: boolean
}

/** Decides what is read next: on with the pass under way, what changed, or everything. */
export function planPass(known: Checkpoint | undefined, wish: PassWish): PassPlan {
  const start = startOf(known, wish)
  const params = paramsOf(wish, start)
  if (known === undefined) return begin({ start }, { kind: 'full', params, sound: true })
  const isStill = known.start === start
  const pass = isStill ? passUnderWay(known, params, wish) : undefined
  if (pass !== undefined) return { begins: false, checkpoint: { ...known, pass } }
  const { token, full_at } = known
  const holds = token !== undefined && isToken(token, params, wish.sync)
  // An API that filters itself does not tell what is older from what is gone.
  const sound = isStill || wish.sync.created !== undefined
  const kind = holds && isStill && !isFullDue(known, wish) ? 'changes' : 'full'
  return begin({ start, ...(holds && { token }), ...defined({ full_at }) }, { kind, params, sound })
}

/** A clock that was wrong makes it due too early, and never puts it off for ever. */
function isFullDue({ full_at }: Checkpoint, { full, fullEvery }: PassWish): boolean {
  if (full || fullEvery === undefined) return full
  return full_at === undefined || Math.abs(Date.now() - Date.parse(full_at)) >= fullEvery * millisecondsADay
}

const millisecondsADay = 86_400_000

/** Whether what is kept asks for the changes of what is wanted, in the way the manifest says now. */
function isToken({ value, params: own }: SyncToken, params: Params, { type }: ReadSync): boolean {
  if (!isSameJson(own, params)) return false
  return type === 'sync_token' || (type === 'updated_since' && momentOf(value) !== undefined)
}

function begin(checkpoint: Checkpoint, pass: Omit<Pass, 'known'>): PassPlan {
  return { begins: true, checkpoint: { ...checkpoint, pass: { ...pass, known: 0 } } }
}

function passUnderWay({ pass }: Checkpoint, params: Params, wish: PassWish): Pass | undefined {
  if (pass === undefined || !isSameJson(pass.params, params)) return undefined
  return pass.kind === 'full' || !wish.full ? resumed(pass, wish) : undefined
}

/** From when on the copy is to hold records. */
function startOf(known: Checkpoint | undefined, { sync, start: wanted, trim }: PassWish): string | null {
  if (!hasStart(sync)) return null
  if (known === undefined) return wanted ?? null
  if (wanted === undefined) return known.start
  const isEarlier = known.start !== null && wanted < known.start
  return isEarlier || trim ? wanted : known.start
}

function hasStart(sync: ReadSync): boolean {
  return sync.created !== undefined || (sync.type !== 'full' && Object.keys(sync.first).length > 0)
}

/** The parameters of a pass, but for the token: a token holds for those that it came for. */
function paramsOf({ sync, config, tables }: PassWish, start: string | null): Params {
  const told = { ...config, start_date: start === null ? undefined : startForApi(sync, start) }
  const written = { ...sync.params, ...(sync.type !== 'full' && sync.first) }
  const params = mapValues(written, (value) => renderValue(value, { replication_config: told, tables }))
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}

/** Some APIs leave out what was created at the very moment: they are asked for a bit more, and the rest is left out here. */
function startForApi({ created }: ReadSync, start: string): string {
  const moment = Date.parse(start)
  return created === undefined || moment < 1000 ? start : new Date(moment - 1000).toISOString()
}

/** Where pages are counted, what came and went meanwhile has moved the others: some may have been passed over. */
function resumed(pass: Pass, { operation: { pagination } }: PassWish): Pass {
  const isCounted = pagination.type === 'page' || pagination.type === 'offset'
  return isCounted && pass.next !== undefined ? { ...pass, sound: false } : pass
}
