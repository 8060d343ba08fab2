import type { Condition } from './condition.ts'
import type { Selector } from './selector.ts'
import type { TemplateValue } from './template.ts'

/** How replication reads an entity. */
export type Sync = { readonly type: 'none'; readonly reason: string } | SyncFull | SyncToken | SyncUpdatedSince

interface SyncCommon {
  readonly action: string
  /** Parameters of every pass. */
  readonly params: Readonly<Record<string, TemplateValue>>
  /** When a record was made. */
  readonly created?: Selector
  /** Holds for a record that is deleted, though it came. */
  readonly deleted?: Condition
}

export interface SyncFull extends SyncCommon {
  readonly type: 'full'
  readonly parent?: SyncParent
}

export interface SyncToken extends SyncCommon {
  readonly type: 'sync_token'
  readonly first: Readonly<Record<string, TemplateValue>>
  /** The parameter that carries the token. */
  readonly send: string
  /** The name of the token in `meta`. */
  readonly token: string
}

export interface SyncUpdatedSince extends SyncCommon {
  readonly type: 'updated_since'
  readonly first: Readonly<Record<string, TemplateValue>>
  /** The parameter that carries the time. */
  readonly send: string
  /** When a record was updated. */
  readonly field: Selector
  /** How the time is written, as the template function `date` calls it. */
  readonly format: string
  /** Milliseconds before the latest time that came from when on is asked. */
  readonly lookback: number
  readonly parent?: SyncParent
}

/** The entity for each record of which another is read. */
export interface SyncParent {
  readonly entity: string
  /** The parameter that says whose records are read. */
  readonly send: string
  /** What it is, in the parent's record. */
  readonly from: Selector
}

/** Gives the entity that another is read by. */
export function parentOf(sync: Sync): SyncParent | undefined {
  return 'parent' in sync ? sync.parent : undefined
}
