import type { Entity } from '../../manifest/connector.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { Input } from '../../runtime/input.ts'
import type { LoadedPage } from '../../runtime/pages.ts'
import type { Database, Queryable } from '../database/database.ts'
import { buryVanished, forgetSeen } from './bury-vanished.ts'
import { saveCheckpoint, type Checkpoint, type Params, type Place } from './checkpoint.ts'
import { requestParams, type PassPlan, type PassWish } from './plan-pass.ts'
import { rowOf } from './row-of.ts'
import { noteCounts, type Counts } from './run-log.ts'
import { noteSeen, storeRows } from './store-rows.ts'
import { SyncError } from './sync-error.ts'
import type { Lease } from './take-lease.ts'

/** What a pass is made with. */
export interface PassWork {
  readonly database: Database
  readonly lease: Lease
  /** A client of a connector. */
  readonly client: object
  readonly place: Place
  readonly entity: Entity
  readonly wish: PassWish
  /** Whether many records may vanish at once. */
  readonly allowDeletes: boolean
  readonly signal: AbortSignal | undefined
  /** The run that what is done is noted with. */
  readonly run: string
  readonly onCounts: (counts: Counts) => void
}

type Page = LoadedPage<unknown, Params>
type RunningCheckpoint = PassPlan['checkpoint']

/**
 * Makes a pass to its end, page by page; each page's records and how far they reach are committed together.
 *
 * @returns What was done, this pass included.
 * @throws SyncError when too many records would vanish.
 */
export async function readPass(work: PassWork, plan: PassPlan, before: Counts): Promise<Counts> {
  const { client, entity, wish, signal } = work
  let checkpoint = plan.begins ? await beginPass(work, plan.checkpoint) : plan.checkpoint
  let counts = before
  const pages = ConnectorClient.untyped(client)
    .pages(entity.name, wish.sync.action, requestParams(checkpoint, wish), { ...(signal && { signal }) })
    // A checkpoint keeps what a page gave for this.
    .from(checkpoint.pass.next as Input | undefined)
  for await (const page of pages) {
    signal?.throwIfAborted()
    const committed = await commitPage(work, checkpoint, page, counts)
    counts = committed.counts
    work.onCounts(counts)
    if (committed.refused !== undefined) throw deletesRefused(entity.name, committed.refused, checkpoint.pass.known)
    if (committed.checkpoint.pass === undefined) return counts
    checkpoint = { ...committed.checkpoint, pass: committed.checkpoint.pass }
  }
  return counts
}

/** Notes that a pass begins, and how many records there are that it may find gone. */
async function beginPass(work: PassWork, planned: RunningCheckpoint): Promise<RunningCheckpoint> {
  const { database, lease, place, wish } = work
  return database.transaction(
    async (transaction) => {
      await lease.hold(transaction)
      if (wish.trim && planned.start !== null) await removeOlder(transaction, place, planned.start)
      await forgetSeen(transaction, place)
      const known = planned.pass.kind === 'full' ? await countRecords(transaction, place) : 0
      const checkpoint = { ...planned, pass: { ...planned.pass, known } }
      await saveCheckpoint(transaction, place, checkpoint)
      return checkpoint
    },
    { unhurried: true },
  )
}

async function removeOlder(transaction: Queryable, { source, entity }: Place, start: string): Promise<void> {
  await transaction.query(
    'delete from patchbay.records where source = $1 and entity = $2 and created_at < $3::timestamptz',
    [source, entity, start],
  )
}

async function countRecords(transaction: Queryable, { source, entity }: Place): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    'select count(*)::int as count from patchbay.records where source = $1 and entity = $2 and deleted_at is null',
    [source, entity],
  )
  return row?.count ?? 0
}

interface Committed {
  readonly checkpoint: Checkpoint
  readonly counts: Counts
  /** How many records would have vanished, where those are too many. */
  readonly refused: number | undefined
}

async function commitPage(
  work: PassWork,
  checkpoint: RunningCheckpoint,
  page: Page,
  before: Counts,
): Promise<Committed> {
  const { database, lease, place, entity, wish, run } = work
  const { pass, start } = checkpoint
  const since = start === null ? -Infinity : Date.parse(start)
  const rows = page.records
    .map((record) => rowOf(entity, wish.sync, record))
    .filter(({ created = Infinity }) => created >= since)
  const sound = pass.sound && isWhole(page)
  return database.transaction(
    async (transaction) => {
      await lease.hold(transaction)
      const written = await storeRows(transaction, place, rows)
      if (pass.known > 0) await noteSeen(transaction, place, rows)
      const going = { ...checkpoint, pass: { ...pass, sound, ...(page.next !== undefined && { next: page.next }) } }
      const end = page.next === undefined ? await endPass(transaction, work, going, page) : undefined
      const next = end?.checkpoint ?? going
      await saveCheckpoint(transaction, place, next)
      const counts = add(before, { seen: rows.length, written, deleted: end?.deleted ?? 0 })
      await noteCounts(transaction, run, counts)
      return { checkpoint: next, counts, refused: end?.refused }
    },
    { unhurried: page.next === undefined },
  )
}

/** Whether a page is all that the API has there: no warning says that something is missing. */
function isWhole({ meta }: Page): boolean {
  const { truncated, warnings } = meta
  return truncated !== true && !(Array.isArray(warnings) && warnings.length > 0)
}

interface PassEnd {
  readonly checkpoint: Checkpoint
  readonly deleted: number
  readonly refused?: number
}

async function endPass(
  transaction: Queryable,
  { place, wish, allowDeletes }: PassWork,
  { start, token, pass }: RunningCheckpoint,
  page: Page,
): Promise<PassEnd> {
  const { known, params, sound } = pass
  const buries = known > 0 && sound
  const { deleted, refused } = buries
    ? await buryVanished(transaction, place, { known, allowed: allowDeletes })
    : { deleted: 0 }
  if (known > 0) await forgetSeen(transaction, place)
  const old = token === undefined ? {} : { token }
  if (refused !== undefined) return { checkpoint: { start, ...old }, deleted, refused }
  const value = wish.sync.type === 'sync_token' ? page.meta[wish.sync.token] : undefined
  const isToken = (typeof value === 'string' && value !== '') || typeof value === 'number'
  return { checkpoint: { start, ...(isToken ? { token: { value: String(value), params } } : old) }, deleted }
}

function add(before: Counts, { seen, written, deleted }: Omit<Counts, 'pages'>): Counts {
  return {
    pages: before.pages + 1,
    seen: before.seen + seen,
    written: before.written + written,
    deleted: before.deleted + deleted,
  }
}

function deletesRefused(entity: string, vanished: number, known: number): SyncError {
  return new SyncError(
    'sync_deletes_refused',
    `${entity}: ${vanished} of ${known} records would be gone, which is too many to be true; nothing was deleted. Look whether the credentials still see them; if they are gone indeed, allow it (allow_deletes, --allow-deletes).`,
  )
}
