import type { Queryable } from './database/database.ts'
import type { Place } from './sync/checkpoint.ts'

/** Which records are read. */
export interface ReadRecords {
  /** The key of the last record of the page before. */
  readonly after?: string
  /** How many at most; 100 when left out. */
  readonly limit?: number
}

/** A record of the copy. */
export interface StoredRecord {
  readonly key: string
  readonly data: unknown
  readonly created_at: Date | null
  /** When it was last written: it was new then, or had changed. */
  readonly synced_at: Date
}

/** Reads one record by its key; `undefined` when there is none. */
export async function readRecord(database: Queryable, { source, entity }: Place, key: string): Promise<unknown> {
  const [found] = await database.query<{ data: unknown }>(
    `select data from patchbay.records where source = $1 and entity = $2 and key = $3 and deleted_at is null`,
    [source, entity, key],
  )
  return found?.data
}

/** Reads records in the order of their keys. */
export async function readRecords(
  database: Queryable,
  { source, entity }: Place,
  { after, limit = 100 }: ReadRecords = {},
): Promise<readonly StoredRecord[]> {
  return database.query<StoredRecord>(
    `select key, data, created_at, synced_at from patchbay.records
     where source = $1 and entity = $2 and deleted_at is null and ($3::text is null or key > $3)
     order by key limit $4`,
    [source, entity, after ?? null, limit],
  )
}
