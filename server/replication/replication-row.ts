import type { Queryable } from '../../store/database/database.ts'
import type { RunError } from '../../store/sync/run-log.ts'
import type { Schedule } from './next-run.ts'

/** What a run is to do; what is left out is as usual. */
export interface RunRequest {
  /** What made it begin: `created`, `schedule`, `manual` or `config_changed`. */
  readonly trigger: string
  readonly entities?: readonly string[]
  readonly full?: boolean
  readonly trim?: boolean
  readonly allow_deletes?: boolean
}

/** What became of an entity in a run. */
export interface EntityResult {
  readonly entity: string
  readonly status: 'completed' | 'failed' | 'cancelled' | 'running'
  readonly pages: number
  readonly seen: number
  readonly written: number
  readonly deleted: number
  readonly error: RunError | null
  readonly started_at: string
  readonly ended_at: string | null
}

/** What became of a run of a connector. */
export interface RunResult {
  readonly status: 'completed' | 'failed' | 'cancelled'
  readonly trigger: string
  readonly started_at: string
  readonly ended_at: string
  readonly duration_ms: number
  /** Why it failed as a whole; what failed with one entity is with that entity. */
  readonly error: RunError | null
  readonly entities: readonly EntityResult[]
}

/** The replication of a connector: its settings, and where it stands. */
export interface ReplicationRow extends Schedule {
  readonly connector_id: string
  readonly paused: boolean
  readonly entities: readonly string[] | null
  readonly next_run_at: Date
  readonly request: RunRequest | null
  readonly current: RunRequest | null
  readonly run_started_at: Date | null
  readonly attempts: number
  readonly state: 'idle' | 'queued' | 'running'
  readonly cancel_requested: boolean
  readonly failures: number
  readonly last_result: RunResult | null
}

/** The columns of a row. */
export const replicationColumns =
  'connector_id, interval_seconds, cron, paused, entities, next_run_at, request, current, run_started_at, attempts, state, cancel_requested, failures, last_result'

/** Reads the replication of a connector; nothing when there is none. */
export async function findReplication(database: Queryable, id: string): Promise<ReplicationRow | undefined> {
  const [row] = await database.query<ReplicationRow>(
    `select ${replicationColumns} from patchbay.replications where connector_id = $1`,
    [id],
  )
  return row
}
