import type { Entity } from '../../manifest/connector.ts'
import type { Database } from '../database/database.ts'
import type { Refusal } from './bury-vanished.ts'
import type { Checkpoint, Place } from './checkpoint.ts'
import type { PassPlan, PassWish } from './plan-pass.ts'
import type { Counts } from './run-log.ts'
import type { Lease } from './take-lease.ts'

/** What a pass is made with. */
export interface PassWork {
  readonly database: Database
  readonly lease: Lease
  /** A client of a connector. */
  readonly client: object
  readonly place: Place
  readonly entity: Entity
  readonly wish: PassWish
  /** Whether many records may vanish at once. */
  readonly allowDeletes: boolean
  readonly signal: AbortSignal | undefined
  /** The run that what is done is noted with. */
  readonly run: string
  readonly onCounts: (counts: Counts) => void
}

/** A checkpoint with a pass under way. */
export type RunningCheckpoint = PassPlan['checkpoint']

/** How far a pass is, and what has been done. */
export interface PassState {
  readonly checkpoint: RunningCheckpoint
  readonly counts: Counts
}

/** What was committed; a checkpoint without a pass when that has ended. */
export interface Committed {
  readonly checkpoint: Checkpoint
  readonly counts: Counts
  /** What would have vanished, where that is too much. */
  readonly refused?: Refusal | undefined
}
