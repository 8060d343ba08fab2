import type { Operation } from '../../manifest/connector.ts'
import type { LoadedPage } from '../pages.ts'

/** A copy of the records of connectors that a client can read; what `openStore` opens is one. */
export interface Replica {
  /** Finds records of an entity, by the parameters of `context_store_search`. */
  search(client: object, entity: string, params?: object, options?: ReplicaOptions): Promise<FoundRecords>
  /** Counts the records of an entity, all or by the values of fields. */
  aggregate(client: object, entity: string, params?: object, options?: ReplicaOptions): Promise<AggregateResult>
  /** Answers a call of the API where the copy can; `undefined` when the API is to answer. */
  answer(
    client: object,
    operation: Operation,
    params: unknown,
    options: AnswerOptions,
  ): Promise<LoadedPage<unknown, Readonly<Record<string, unknown>>> | undefined>
}

/** How a copy is read. */
export interface ReplicaOptions {
  /** Whose data it is; the connector's name unless there are several of it. */
  readonly source?: string
  /** Milliseconds until it is given up. */
  readonly timeout?: number
}

/** How a copy answers a call of the API. */
export interface AnswerOptions extends ReplicaOptions {
  /** Who is to answer; without a word the API, unless the cursor is one of the copy. */
  readonly from?: 'live' | 'replica' | 'auto' | undefined
  /** How many seconds old the copy may be. */
  readonly max_age?: number | undefined
}

/** A page of records found in a copy. */
export interface FoundRecords {
  readonly data: readonly unknown[]
  readonly meta: SearchMeta
}

/** What is to know of records found in a copy. */
export interface SearchMeta {
  readonly has_more: boolean
  /** Gives the next page; null where there is none. */
  readonly cursor: string | null
  readonly took_ms: number
  /** The copy has all that was there at this time; null before the first run was complete. */
  readonly synced_at: string | null
  /** When records of this page were found gone, by their key; with `include_deleted` only. */
  readonly deleted?: Readonly<Record<string, string>>
  /** Why nothing may have been found, and what was understood otherwise than it was written. */
  readonly warnings?: readonly string[]
}

/** How many records there are, for each value of the fields they are counted by. */
export interface AggregateResult {
  readonly data: readonly RecordGroup[]
  readonly meta: AggregateMeta
}

/** The records with the same values of some fields. */
export interface RecordGroup {
  /** The values by field; null where there is none. Without fields there is one group, of all. */
  readonly group: Readonly<Record<string, unknown>>
  readonly count: number
}

/** What is to know of counted records. */
export type AggregateMeta = Pick<SearchMeta, 'has_more' | 'took_ms' | 'synced_at' | 'warnings'>
