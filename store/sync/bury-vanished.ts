import type { Queryable } from '../database/database.ts'
import type { Place } from './checkpoint.ts'

/** What became of the records that are not there any more. */
export interface Burial {
  /** How many are gone now. */
  readonly deleted: number
  /** What would have gone, where that is too much to be true. */
  readonly refused?: Refusal
}

/** How many records would have vanished, and of how many. */
export interface Refusal {
  readonly vanished: number
  readonly known: number
}

/** How much may vanish. */
export interface BurialLimit {
  /** How many records there were. */
  readonly known: number
  /** Whether it does not matter how many vanish. */
  readonly allowed: boolean
}

/**
 * Makes tombstones of the records that a complete pass did not meet; not when more than half of those that were known,
 * and more than ten, would go at once, unless that is allowed.
 */
export async function buryVanished(transaction: Queryable, place: Place, limit: BurialLimit): Promise<Burial> {
  // Looked up record by record: what was met has been written just now, and of that a join knows no statistics.
  const isUnseen = `(select true from patchbay.seen_records s
    where s.source = r.source and s.entity = r.entity and s.key = r.key limit 1) is null`
  return bury(transaction, place, { ...limit, which: isUnseen, values: [] })
}

/** Makes tombstones of the records whose parent is gone, within the same limit. */
export async function buryOrphans(
  transaction: Queryable,
  place: Place,
  { parent, allowed }: { readonly parent: string; readonly allowed: boolean },
): Promise<Burial> {
  const known = await countRecords(transaction, place)
  return bury(transaction, place, { known, allowed, which: isOrphan('and p.deleted_at is null'), values: [parent] })
}

/** Removes the records whose parent was removed, as those are that were made before a later start date. */
export async function removeOrphans(transaction: Queryable, { source, entity }: Place, parent: string): Promise<void> {
  await transaction.query(`delete from patchbay.records r where source = $1 and entity = $2 and ${isOrphan('')}`, [
    source,
    entity,
    parent,
  ])
}

/** Counts the records that are there. */
export async function countRecords(database: Queryable, { source, entity }: Place): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    'select count(*)::int as count from patchbay.records where source = $1 and entity = $2 and deleted_at is null',
    [source, entity],
  )
  return row?.count ?? 0
}

/** Forgets which records a pass has met. */
export async function forgetSeen(transaction: Queryable, { source, entity }: Place): Promise<void> {
  await transaction.query('delete from patchbay.seen_records where source = $1 and entity = $2', [source, entity])
}

function isOrphan(more: string): string {
  return `r.parent is not null and not exists (select from patchbay.records p
    where p.source = r.source and p.entity = $3 and p.key = r.parent ${more})`
}

interface Which extends BurialLimit {
  readonly which: string
  readonly values: readonly unknown[]
}

async function bury(
  transaction: Queryable,
  { source, entity }: Place,
  { known, allowed, which, values }: Which,
): Promise<Burial> {
  const vanished = `from patchbay.records r where source = $1 and entity = $2 and deleted_at is null and ${which}`
  const given = [source, entity, ...values]
  const [counted] = await transaction.query<{ count: number }>(`select count(*)::int as count ${vanished}`, given)
  const count = counted?.count ?? 0
  if (!allowed && count > 10 && count * 2 > known) return { deleted: 0, refused: { vanished: count, known } }
  if (count > 0) {
    await transaction.query(
      `update patchbay.records set deleted_at = now() where source = $1 and entity = $2
       and key in (select key ${vanished})`,
      given,
    )
  }
  return { deleted: count }
}
