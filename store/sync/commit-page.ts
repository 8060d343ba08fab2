import { defined } from '../../manifest/defined.ts'
import type { LoadedPage } from '../../runtime/pages.ts'
import { saveCheckpoint, type Checkpoint, type Params, type Pass } from './checkpoint.ts'
import { endPass } from './end-pass.ts'
import { noteReadParent } from './parent-records.ts'
import type { Committed, PassState, PassWork, RunningCheckpoint } from './pass-work.ts'
import { rowOf, type Row } from './row-of.ts'
import { noteCounts, type Counts } from './run-log.ts'
import { noteSeen, storeRows } from './store-rows.ts'

/** A page that was read, and whose list it is of. */
export interface PassPage {
  readonly page: LoadedPage<unknown, Params>
  /** The key of the record of the parent. */
  readonly parent: string | undefined
}

/** Writes a page's records and how far they reach, and ends the pass after its last one. */
export async function commitPage(work: PassWork, state: PassState, { page, parent }: PassPage): Promise<Committed> {
  const { database, lease, place, entity, wish, run } = work
  const { checkpoint, counts } = state
  const { pass, start } = checkpoint
  const since = start === null ? -Infinity : Date.parse(start)
  const rows = page.records
    .map((record) => rowOf({ entity, sync: wish.sync, parent }, record))
    .filter(({ created = Infinity }) => created >= since)
  const isLast = page.next === undefined
  return database.transaction(
    async (transaction) => {
      await lease.hold(transaction)
      const stored = await storeRows(transaction, place, rows)
      const alive = rows.filter(({ gone }) => !gone)
      if (pass.known > 0) await noteSeen(transaction, place, alive)
      if (isLast && parent !== undefined) await noteReadParent(transaction, place, parent)
      const going = { ...checkpoint, pass: reachedBy(pass, { page, parent }, rows) }
      const end = isLast && parent === undefined ? await endPass(transaction, work, going, page.meta) : undefined
      const { checkpoint: next, deleted, refused } = end ?? { checkpoint: going, deleted: 0, refused: undefined }
      await saveCheckpoint(transaction, place, next)
      const all = add(counts, { seen: rows.length, written: stored.written, deleted: stored.deleted + deleted })
      await noteCounts(transaction, run, all)
      return { checkpoint: next, counts: all, refused }
    },
    { unhurried: isLast },
  )
}

/** Notes that the API did not find a parent: what is there of it stays, as nobody can tell what became of it. */
export async function passOver(work: PassWork, state: PassState, parent: string): Promise<PassState> {
  const { pass } = state.checkpoint
  const checkpoint: RunningCheckpoint = {
    ...state.checkpoint,
    pass: { ...pass, next: undefined, parent, sound: false, missing: (pass.missing ?? 0) + 1 },
  }
  await keep(work, checkpoint)
  return { checkpoint, counts: state.counts }
}

/** Forgets a pass that came to nothing: the next run begins with another. */
export async function dropPass(work: PassWork, { start, token, full_at }: RunningCheckpoint): Promise<void> {
  await keep(work, { start, ...defined({ token, full_at }) })
}

async function keep({ database, lease, place }: PassWork, checkpoint: Checkpoint): Promise<void> {
  await database.transaction(async (transaction) => {
    await lease.hold(transaction)
    await saveCheckpoint(transaction, place, checkpoint)
  })
}

function reachedBy(pass: Pass, { page, parent }: PassPage, rows: readonly Pick<Row, 'updated'>[]): Pass {
  const latest = latestOf(pass.latest, rows)
  return {
    ...pass,
    next: page.next,
    sound: pass.sound && isWhole(page),
    ...(latest !== undefined && { latest }),
    ...(parent !== undefined && { parent, answered: true }),
  }
}

/** An update that lies days ahead is a mistake; asking from there on would miss all others. */
const mostAhead = 86_400_000

function latestOf(before: string | undefined, rows: readonly Pick<Row, 'updated'>[]): string | undefined {
  const limit = Date.now() + mostAhead
  let latest = before === undefined ? -Infinity : Date.parse(before)
  for (const { updated = -Infinity } of rows) if (updated > latest && updated <= limit) latest = updated
  return latest === -Infinity ? undefined : new Date(latest).toISOString()
}

/** Whether a page is all that the API has there: no warning says that something is missing. */
function isWhole({ meta }: PassPage['page']): boolean {
  const { truncated, warnings } = meta
  return truncated !== true && !(Array.isArray(warnings) && warnings.length > 0)
}

function add(before: Counts, { seen, written, deleted }: Omit<Counts, 'pages'>): Counts {
  return {
    pages: before.pages + 1,
    seen: before.seen + seen,
    written: before.written + written,
    deleted: before.deleted + deleted,
  }
}
