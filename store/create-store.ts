import { ConnectorClient } from '../runtime/client.ts'
import type { Replica, ReplicaOptions } from '../runtime/replica/replica.ts'
import { answerFromCopy } from './answers/answer-from-copy.ts'
import { countCopy, searchCopy } from './answers/search-copy.ts'
import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { findEntity } from '../runtime/find-entity.ts'
import { storeMigrations } from './migrations/store-migrations.ts'
import { readRecords, type ReadRecords, type StoredRecord } from './read-records.ts'
import { readStatus, type EntityStatus } from './read-status.ts'
import type { SearchRequest } from './search/search.ts'
import { settleIndexes } from './search/settle-indexes.ts'
import { purgeDeleted, type PurgeOptions } from './sync/purge-deleted.ts'
import { replicate, type SyncOptions, type SyncResult } from './sync/replicate.ts'
import { resetSource } from './sync/reset-source.ts'
import { createViews, type SourceViews } from './views/create-views.ts'

/** A copy of the records of connectors, kept in a database of one's own. */
export interface Store extends Replica {
  /** Brings the copy of a client's records up to date, and gives what became of each entity. */
  sync(client: object, options?: SyncOptions): Promise<SyncResult>
  /** Tells what there is of a source, entity by entity. */
  status(source: string): Promise<readonly EntityStatus[]>
  /** Reads records by their keys, a page at a time. */
  records(source: string, entity: string, options?: ReadRecords): Promise<readonly StoredRecord[]>
  /** Forgets a source, or one of its entities, so that the next `sync` begins anew. */
  reset(source: string, entity?: string): Promise<void>
  /** Makes the views of a client's entities, as `sync` does, and gives where they are. */
  createViews(client: object, source?: string): Promise<SourceViews>
  /** Removes the records that have been gone for a while; gives how many. */
  purge(options?: PurgeOptions): Promise<number>
  /** Runs a query of one's own, such as `select * from ashby.candidates`. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** Makes a store of a database that is open, with the tables it needs. */
export async function createStore(database: Database): Promise<Store> {
  await migrate(database, storeMigrations)
  return storeOn(database)
}

/** Makes a store of a database that has the tables already. */
export function storeOn(database: Database): Store {
  return {
    sync: (client, options) => syncAndSettle(database, client, options),
    search: async (client, entity, params, options) =>
      searchCopy(database, requestOf(client, entity, params, options), options),
    aggregate: async (client, entity, params, options) =>
      countCopy(database, requestOf(client, entity, params, options), options),
    answer: async (client, operation, params, options) => {
      const connector = ConnectorClient.connectorOf(client)
      return answerFromCopy(
        database,
        { connector, source: options.source ?? connector.name, operation, params },
        options,
      )
    },
    status: (source) => readStatus(database, source),
    records: (source, entity, options) => readRecords(database, { source, entity }, options),
    reset: (source, entity) => resetSource(database, source, entity),
    createViews: (client, source) => {
      const connector = ConnectorClient.connectorOf(client)
      return createViews(database, source ?? connector.name, connector)
    },
    purge: (options) => purgeDeleted(database, options),
    query: (text, values) => database.query(text, values),
    close: () => database.close(),
  }
}

/** Searches after a run that wrote something find the indexes in order. */
async function syncAndSettle(database: Database, client: object, options?: SyncOptions): Promise<SyncResult> {
  const result = await replicate(database, client, options)
  await settleIndexes(database, result.source, result.entities)
  return result
}

function requestOf(
  client: object,
  entity: string,
  params: object | undefined,
  { source }: ReplicaOptions = {},
): SearchRequest {
  const connector = ConnectorClient.connectorOf(client)
  findEntity(connector, entity)
  return { source: source ?? connector.name, connector, entity, params }
}
