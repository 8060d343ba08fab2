import type { Queryable } from '../../store/database/database.ts'

/** A job that somebody is to do. */
export interface Job {
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether it is not tried again when this fails. */
  readonly last: boolean
}

/** How the jobs of a queue are treated. */
export interface QueueSettings {
  readonly name: string
  /** How often a job that failed is tried again; each time later. */
  readonly retries: number
  /** Seconds until the first of those. */
  readonly retryDelay: number
  /** Seconds after which a job that nobody finished is taken for failed. */
  readonly expire: number
}

/** Jobs that processes on one database share: each is done once. */
export interface JobEngine {
  /** Makes a queue that is not there yet. */
  open(queue: QueueSettings): Promise<void>
  /** Adds a job within a transaction, so that it is there together with what it is about. */
  send(transaction: Queryable, queue: string, job: Pick<Job, 'id' | 'data'>): Promise<void>
  /** Takes the next job that is due; nothing when there is none. */
  take(queue: string): Promise<Job | undefined>
  /** Notes that a job is done. */
  complete(queue: string, id: string): Promise<void>
  /** Notes that a job failed; it comes again when it may. */
  fail(queue: string, id: string, reason: string): Promise<void>
  /** Tells whether a job still waits to be taken. */
  isWaiting(transaction: Queryable, queue: string, id: string): Promise<boolean>
  /** Brings back what dead processes left, and forgets what is long done. */
  maintain(): Promise<void>
}
