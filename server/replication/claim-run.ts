import type { Queryable } from '../../store/database/database.ts'
import { replicationColumns, type ReplicationRow, type RunRequest, type RunResult } from './replication-row.ts'

/** A run that this process has, for as long as it shows signs of life. */
export interface Claim {
  readonly id: string
  readonly holder: string
  /** Milliseconds without a sign of life after which another process takes over. */
  readonly life: number
}

/** A run that was claimed. */
export interface ClaimedRun extends ReplicationRow {
  readonly current: RunRequest
  readonly run_started_at: Date
}

/** Claims the run that a job is about; nothing when the job is no longer the one, so that each run happens once. */
export async function claimRun(database: Queryable, claim: Claim, ticket: string): Promise<ClaimedRun | undefined> {
  const [row] = await database.query<ClaimedRun>(
    `update patchbay.replications set state = 'running', holder = $3,
       alive_until = clock_timestamp() + $4::float8 * interval '1 millisecond',
       -- What was left unfinished goes before what was asked for since.
       current = coalesce(current, request, '{"trigger":"schedule"}'::jsonb),
       request = case when current is null then null else request end,
       run_started_at = coalesce(run_started_at, clock_timestamp()), attempts = attempts + 1, cancel_requested = false
     where connector_id = $1 and state = 'queued' and ticket = $2
     returning ${replicationColumns}`,
    [claim.id, ticket, claim.holder, claim.life],
  )
  return row
}

/** Shows a sign of life; tells whether the run is still ours and whether it is to end. */
export async function showLife(
  database: Queryable,
  { id, holder, life }: Claim,
): Promise<'ours' | 'cancelled' | 'lost'> {
  const [row] = await database.query<{ cancel_requested: boolean }>(
    `update patchbay.replications set alive_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
     where connector_id = $1 and holder = $2 and state = 'running' returning cancel_requested`,
    [id, holder, life],
  )
  if (row === undefined) return 'lost'
  return row.cancel_requested ? 'cancelled' : 'ours'
}

/** Gives a run back unfinished; whoever takes it next goes on, after so many seconds. */
export async function releaseRun(database: Queryable, { id, holder }: Claim, seconds: number): Promise<void> {
  await database.query(
    `update patchbay.replications set state = 'idle', holder = null, ticket = null, alive_until = null,
       attempts = attempts - 1, not_before = clock_timestamp() + $3::float8 * interval '1 second'
     where connector_id = $1 and holder = $2`,
    [id, holder, seconds],
  )
}

/** Notes how a run ended and when the next one is; nothing when it was taken over or its connector is gone. */
export async function endRun(
  transaction: Queryable,
  { id, holder }: Claim,
  { result, failures, next }: { readonly result: RunResult; readonly failures: number; readonly next: Date },
): Promise<boolean> {
  const rows = await transaction.query(
    `update patchbay.replications set state = 'idle', holder = null, ticket = null, alive_until = null, current = null,
       run_started_at = null, attempts = 0, not_before = null, cancel_requested = false,
       failures = $3, last_result = $4::jsonb, next_run_at = $5
     where connector_id = $1 and holder = $2 returning 1 as one`,
    [id, holder, failures, JSON.stringify(result), next],
  )
  return rows.length > 0
}
