import type { Queryable } from '../database/database.ts'
import type { Place } from './checkpoint.ts'

/** What became of the records that a complete pass did not meet. */
export interface Burial {
  /** How many are gone now. */
  readonly deleted: number
  /** How many would have gone, where those are too many to be true. */
  readonly refused?: number
}

/**
 * Makes tombstones of the records that a complete pass did not meet; not when more than half of those that were known,
 * and more than ten, would go at once, unless that is allowed.
 */
export async function buryVanished(
  transaction: Queryable,
  { source, entity }: Place,
  { known, allowed }: { readonly known: number; readonly allowed: boolean },
): Promise<Burial> {
  const vanished = `from patchbay.records r where source = $1 and entity = $2 and deleted_at is null
    and not exists (select from patchbay.seen_records s where s.source = $1 and s.entity = $2 and s.key = r.key)`
  const [counted] = await transaction.query<{ count: number }>(`select count(*)::int as count ${vanished}`, [
    source,
    entity,
  ])
  const count = counted?.count ?? 0
  if (!allowed && count > 10 && count * 2 > known) return { deleted: 0, refused: count }
  if (count > 0) {
    await transaction.query(
      `update patchbay.records set deleted_at = now() where source = $1 and entity = $2
       and key in (select key ${vanished})`,
      [source, entity],
    )
  }
  return { deleted: count }
}

/** Forgets which records a pass has met. */
export async function forgetSeen(transaction: Queryable, { source, entity }: Place): Promise<void> {
  await transaction.query('delete from patchbay.seen_records where source = $1 and entity = $2', [source, entity])
}
