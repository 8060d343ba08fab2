import type { Database } from '../database/database.ts'

/** Which tombstones are removed. */
export interface PurgeOptions {
  /** Whose; everybody's when left out. */
  readonly source?: string
  /** For how many days a tombstone stays, so that readers can tell; 30 when left out. */
  readonly days?: number
}

/** How many are removed by one statement, so that none takes long. */
const batch = 5_000

/** Removes the records that have been gone for a while; gives how many. */
export async function purgeDeleted(database: Database, { source, days = 30 }: PurgeOptions = {}): Promise<number> {
  for (let purged = 0; ;) {
    const rows = await database.query(
      `delete from patchbay.records where (source, entity, key) in (
         select source, entity, key from patchbay.records
         where deleted_at < now() - $1::float8 * interval '1 day' and ($2::text is null or source = $2) limit ${batch})
       returning 1`,
      [days, source ?? null],
    )
    purged += rows.length
    if (rows.length < batch) return purged
  }
}
