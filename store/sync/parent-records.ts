import type { Queryable } from '../database/database.ts'
import type { Place } from './checkpoint.ts'

/** A record that others are read by. */
export interface ParentRecord {
  readonly key: string
  readonly data: unknown
}

/** How many parents are held at a time. */
const pageOfParents = 200

/** Reads the records of a parent in the order of their keys, a few at a time, from one on. */
export async function* parentRecords(
  database: Queryable,
  { source, entity }: Place,
  from: { readonly key: string; readonly included: boolean } | undefined,
): AsyncGenerator<ParentRecord> {
  let after = from?.key ?? null
  let included = from?.included ?? false
  for (;;) {
    const page = await database.query<ParentRecord>(
      `select key, data from patchbay.records where source = $1 and entity = $2 and deleted_at is null
       and ($3::text is null or key > $3 or ($4::boolean and key = $3)) order by key limit $5`,
      [source, entity, after, included, pageOfParents],
    )
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.key
    included = false
  }
}

/** Notes that all that there is of a parent has been read once, so that from now on its changes will do. */
export async function noteReadParent(transaction: Queryable, { source, entity }: Place, parent: string): Promise<void> {
  await transaction.query(
    'insert into patchbay.read_parents (source, entity, key) values ($1, $2, $3) on conflict do nothing',
    [source, entity, parent],
  )
}

/** Tells whether all that there is of a parent has been read once. */
export async function isReadParent(database: Queryable, { source, entity }: Place, parent: string): Promise<boolean> {
  const rows = await database.query(
    'select from patchbay.read_parents where source = $1 and entity = $2 and key = $3',
    [source, entity, parent],
  )
  return rows.length > 0
}

/** Forgets of which parents all has been read. */
export async function forgetReadParents(transaction: Queryable, { source, entity }: Place): Promise<void> {
  await transaction.query('delete from patchbay.read_parents where source = $1 and entity = $2', [source, entity])
}

/** Forgets those that are gone: should they come back, all of them is read again. */
export async function forgetLostParents(
  transaction: Queryable,
  { source, entity }: Place,
  parent: string,
): Promise<void> {
  await transaction.query(
    `delete from patchbay.read_parents r where source = $1 and entity = $2 and not exists (
       select from patchbay.records p
       where p.source = $1 and p.entity = $3 and p.key = r.key and p.deleted_at is null)`,
    [source, entity, parent],
  )
}
