import { parentOf } from '../../manifest/sync.ts'
import type { Queryable } from '../database/database.ts'
import { countRecords, forgetSeen, removeOrphans, type Refusal } from './bury-vanished.ts'
import { saveCheckpoint, type Place } from './checkpoint.ts'
import { endPass } from './end-pass.ts'
import { forgetReadParents } from './parent-records.ts'
import type { Committed, PassState, PassWork, RunningCheckpoint } from './pass-work.ts'
import type { PassPlan } from './plan-pass.ts'
import { readByParent } from './read-by-parent.ts'
import { readList } from './read-list.ts'
import { requestParams } from './request-params.ts'
import { noteCounts, type Counts } from './run-log.ts'
import { SyncError } from './sync-error.ts'

/**
 * Makes a pass to its end, page by page; each page's records and how far they reach are committed together.
 *
 * @returns What was done, this pass included.
 * @throws SyncError when too many records would vanish.
 */
export async function readPass(work: PassWork, plan: PassPlan, before: Counts): Promise<Counts> {
  const checkpoint = plan.begins ? await beginPass(work, plan.checkpoint) : plan.checkpoint
  const state = { checkpoint, counts: before }
  const parent = parentOf(work.wish.sync)
  const ended =
    parent === undefined
      ? await readList(work, state, { params: requestParams(checkpoint, work.wish) })
      : await endAfterParents(work, await readByParent(work, state, parent))
  if (ended.refused !== undefined) throw deletesRefused(work.entity.name, ended.refused)
  return ended.counts
}

/** Notes that a pass begins, and how many records there are that it may find gone. */
async function beginPass(work: PassWork, planned: RunningCheckpoint): Promise<RunningCheckpoint> {
  const { database, lease, place, wish } = work
  return database.transaction(
    async (transaction) => {
      await lease.hold(transaction)
      if (wish.trim) await trim(transaction, work, planned.start)
      await forgetSeen(transaction, place)
      if (planned.pass.kind === 'full') await forgetReadParents(transaction, place)
      const known = planned.pass.kind === 'full' ? await countRecords(transaction, place) : 0
      const checkpoint = { ...planned, pass: { ...planned.pass, known, ...(await beginning(transaction, work)) } }
      await saveCheckpoint(transaction, place, checkpoint)
      return checkpoint
    },
    { unhurried: true },
  )
}

/** Only where changes are asked for by time it matters how long a pass takes. */
async function beginning(transaction: Queryable, { wish }: PassWork): Promise<{ readonly began?: string }> {
  if (wish.sync.type !== 'updated_since') return {}
  const [row] = await transaction.query<{ began: string }>('select clock_timestamp()::text as began')
  return { ...row }
}

async function trim(transaction: Queryable, { place, wish }: PassWork, start: string | null): Promise<void> {
  const parent = parentOf(wish.sync)
  if (parent !== undefined) await removeOrphans(transaction, place, parent.entity)
  if (start !== null) await removeOlder(transaction, place, start)
}

async function removeOlder(transaction: Queryable, { source, entity }: Place, start: string): Promise<void> {
  await transaction.query(
    'delete from patchbay.records where source = $1 and entity = $2 and created_at < $3::timestamptz',
    [source, entity, start],
  )
}

async function endAfterParents(work: PassWork, { checkpoint, counts }: PassState): Promise<Committed> {
  const { database, lease, place, run } = work
  return database.transaction(
    async (transaction) => {
      await lease.hold(transaction)
      const { deleted, refused, ...ended } = await endPass(transaction, work, checkpoint)
      await saveCheckpoint(transaction, place, ended.checkpoint)
      const all = { ...counts, deleted: counts.deleted + deleted }
      await noteCounts(transaction, run, all)
      return { checkpoint: ended.checkpoint, counts: all, refused }
    },
    { unhurried: true },
  )
}

function deletesRefused(entity: string, { vanished, known }: Refusal): SyncError {
  return new SyncError(
    'sync_deletes_refused',
    `${entity}: ${vanished} of ${known} records would be gone, which is too many to be true; nothing was deleted. Look whether the credentials still see them; if they are gone indeed, allow it (allow_deletes, --allow-deletes).`,
  )
}
