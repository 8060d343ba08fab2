import { ConnectorClient } from '../runtime/client.ts'
import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { findEntity } from './find-entity.ts'
import { storeMigrations } from './migrations/store-migrations.ts'
import { readRecords, type ReadRecords, type StoredRecord } from './read-records.ts'
import { readStatus, type EntityStatus } from './read-status.ts'
import { aggregate, type AggregateResult } from './search/aggregate.ts'
import type { SearchOptions } from './search/run-query.ts'
import { search, type SearchRequest, type SearchResult } from './search/search.ts'
import { replicate, type SyncOptions, type SyncResult } from './sync/replicate.ts'
import { resetSource } from './sync/reset-source.ts'

/** A copy of the records of connectors, kept in a database of one's own. */
export interface Store {
  /** Brings the copy of a client's records up to date, and gives what became of each entity. */
  sync(client: object, options?: SyncOptions): Promise<SyncResult>
  /** Finds records of a client's entity in the copy, by the parameters of `context_store_search`. */
  search(client: object, entity: string, params?: object, options?: StoreSearch): Promise<SearchResult>
  /** Counts the records of a client's entity in the copy, all or by the values of fields. */
  aggregate(client: object, entity: string, params?: object, options?: StoreSearch): Promise<AggregateResult>
  /** Tells what there is of a source, entity by entity. */
  status(source: string): Promise<readonly EntityStatus[]>
  /** Reads records by their keys, a page at a time. */
  records(source: string, entity: string, options?: ReadRecords): Promise<readonly StoredRecord[]>
  /** Forgets a source, or one of its entities, so that the next `sync` begins anew. */
  reset(source: string, entity?: string): Promise<void>
  close(): Promise<void>
}

/** How a search goes about. */
export interface StoreSearch extends SearchOptions {
  /** Whose data it is; the connector's name unless there are several of it. */
  readonly source?: string
}

/** Makes a store of a database that is open, with the tables it needs. */
export async function createStore(database: Database): Promise<Store> {
  await migrate(database, storeMigrations)
  return {
    sync: (client, options) => replicate(database, client, options),
    search: (client, entity, params, options) => search(database, requestOf(client, entity, params, options), options),
    aggregate: (client, entity, params, options) =>
      aggregate(database, requestOf(client, entity, params, options), options),
    status: (source) => readStatus(database, source),
    records: (source, entity, options) => readRecords(database, { source, entity }, options),
    reset: (source, entity) => resetSource(database, source, entity),
    close: () => database.close(),
  }
}

function requestOf(
  client: object,
  entity: string,
  params: object | undefined,
  { source }: StoreSearch = {},
): SearchRequest {
  const connector = ConnectorClient.connectorOf(client)
  findEntity(connector, entity)
  return { source: source ?? connector.name, connector, entity, params }
}
