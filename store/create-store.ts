import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { storeMigrations } from './migrations/store-migrations.ts'
import { readRecords, type ReadRecords, type StoredRecord } from './read-records.ts'
import { readStatus, type EntityStatus } from './read-status.ts'
import { replicate, type SyncOptions, type SyncResult } from './sync/replicate.ts'
import { resetSource } from './sync/reset-source.ts'

/** A copy of the records of connectors, kept in a database of one's own. */
export interface Store {
  /** Brings the copy of a client's records up to date, and gives what became of each entity. */
  sync(client: object, options?: SyncOptions): Promise<SyncResult>
  /** Tells what there is of a source, entity by entity. */
  status(source: string): Promise<readonly EntityStatus[]>
  /** Reads records by their keys, a page at a time. */
  records(source: string, entity: string, options?: ReadRecords): Promise<readonly StoredRecord[]>
  /** Forgets a source, or one of its entities, so that the next `sync` begins anew. */
  reset(source: string, entity?: string): Promise<void>
  close(): Promise<void>
}

/** Makes a store of a database that is open, with the tables it needs. */
export async function createStore(database: Database): Promise<Store> {
  await migrate(database, storeMigrations)
  return {
    sync: (client, options) => replicate(database, client, options),
    status: (source) => readStatus(database, source),
    records: (source, entity, options) => readRecords(database, { source, entity }, options),
    reset: (source, entity) => resetSource(database, source, entity),
    close: () => database.close(),
  }
}
