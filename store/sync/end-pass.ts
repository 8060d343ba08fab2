import { parentOf } from '../../manifest/sync.ts'
import type { Queryable } from '../database/database.ts'
import { buryOrphans, buryVanished, forgetSeen, type Burial } from './bury-vanished.ts'
import type { Checkpoint, Params, Pass, SyncToken } from './checkpoint.ts'
import { forgetLostParents } from './parent-records.ts'
import type { PassWork, RunningCheckpoint } from './pass-work.ts'

/** How a pass has ended. */
export interface PassEnd extends Burial {
  readonly checkpoint: Checkpoint
}

/** Ends a pass: buries what is gone, and keeps what asks for the changes from here on. */
export async function endPass(
  transaction: Queryable,
  work: PassWork,
  { pass, ...reached }: RunningCheckpoint,
  meta: Params = {},
): Promise<PassEnd> {
  const burial = await buryGone(transaction, work, pass)
  if (pass.known > 0) await forgetSeen(transaction, work.place)
  if (burial.refused !== undefined) return { ...burial, checkpoint: reached }
  const value = await nextToken(transaction, work, { pass, meta, token: reached.token })
  return {
    ...burial,
    checkpoint: {
      ...reached,
      ...(value !== undefined && { token: { value, params: pass.params } }),
      ...(pass.kind === 'full' && { full_at: new Date().toISOString() }),
    },
  }
}

async function buryGone(
  transaction: Queryable,
  { place, wish, allowDeletes: allowed }: PassWork,
  pass: Pass,
): Promise<Burial> {
  const { known, sound } = pass
  if (known > 0 && sound) return buryVanished(transaction, place, { known, allowed })
  const parent = parentOf(wish.sync)
  if (parent === undefined) return { deleted: 0 }
  await forgetLostParents(transaction, place, parent.entity)
  return buryOrphans(transaction, place, { parent: parent.entity, allowed })
}

interface Reached {
  readonly pass: Pass
  readonly meta: Params
  readonly token: SyncToken | undefined
}

async function nextToken(
  transaction: Queryable,
  { wish: { sync } }: PassWork,
  { pass, meta, token }: Reached,
): Promise<string | undefined> {
  if (sync.type === 'full') return undefined
  if (sync.type === 'updated_since') return latestSafe(transaction, pass, token)
  const value = meta[sync.token]
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}

/**
 * The latest update that came, less the time that the pass took: whatever the order of the list, nothing that changed
 * behind its back is later. Only the times of the API count, and how long it took by one clock, so that it does not
 * matter whether its clock and ours agree.
 */
async function latestSafe(
  transaction: Queryable,
  { latest, began }: Pass,
  token: SyncToken | undefined,
): Promise<string | undefined> {
  if (latest === undefined || began === undefined) return undefined
  const [row] = await transaction.query<{ took: number }>(
    'select greatest(extract(epoch from clock_timestamp() - $1::timestamptz), 0)::float8 * 1000 as took',
    [began],
  )
  const safe = Math.floor(Date.parse(latest) - (row?.took ?? 0))
  return new Date(token === undefined ? safe : Math.max(safe, Date.parse(token.value))).toISOString()
}
