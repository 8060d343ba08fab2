import type { Connector } from '../../manifest/connector.ts'
import type { Database } from '../../store/database/database.ts'
import { resetSource } from '../../store/sync/reset-source.ts'
import { SyncError } from '../../store/sync/sync-error.ts'
import { HttpFailure } from '../http/http-failure.ts'
import { nextRunAt } from './next-run.ts'
import { provideReplications } from './provide-replications.ts'
import { findReplication, type ReplicationRow, type RunRequest } from './replication-row.ts'
import { readRuns, type RunFilter, type RunPage } from './read-runs.ts'

/** What may change of how a connector is replicated; what is left out stays. */
export interface ReplicationChange {
  /** Seconds between two runs; replaces a cron expression. */
  readonly interval_seconds?: number | undefined
  /** Replaces an interval. */
  readonly cron?: string | undefined
  readonly paused?: boolean | undefined
  /** The entities to replicate; null for all. */
  readonly entities?: readonly string[] | null | undefined
}

/** The replications of all connectors: what routes ask and wish of them. */
export interface Replications {
  find(id: string): Promise<ReplicationRow | undefined>
  /** Makes the replication of a new connector, due at once, where it has something to replicate. */
  provide(connector: Pick<Connector, 'name' | 'entities'>, id: string): Promise<void>
  configure(row: ReplicationRow, change: ReplicationChange): Promise<void>
  /** Asks for a run; what was asked for before and has not begun is replaced. */
  request(id: string, request: RunRequest): Promise<void>
  /** Has the next run be soon, since the connector was changed; a pause, and what was asked for, stay. */
  refresh(id: string): Promise<void>
  /** Ends the run under way after the page being written, and drops what was asked for. */
  cancel(row: ReplicationRow): Promise<void>
  /**
   * Forgets the copy, or one entity of it; the next run begins anew.
   *
   * @throws HttpFailure while a run is under way.
   */
  reset(id: string, entity?: string): Promise<void>
  /** Reads the log of runs, the newest first. */
  runs(id: string, filter: RunFilter): Promise<RunPage>
}

/** What is done at once in this process when something changed; other processes notice by themselves. */
export interface ReplicationHooks {
  /** Something may be due. */
  readonly onWish: () => void
  /** The run of a connector is to end. */
  readonly onCancel: (id: string) => void
}

/** Keeps the replications in the database. */
export function createReplications(database: Database, { onWish, onCancel }: ReplicationHooks): Replications {
  return {
    find: (id) => findReplication(database, id),
    async provide(connector, id) {
      await provideReplications(database, connector, id)
      onWish()
    },
    async configure(row, change) {
      await configure(database, row, change)
      onWish()
    },
    async request(id, request) {
      await database.query(
        'update patchbay.replications set request = $2::jsonb, not_before = null where connector_id = $1',
        [id, JSON.stringify(request)],
      )
      onWish()
    },
    async refresh(id) {
      await database.query(refresh, [id])
      onWish()
    },
    async cancel(row) {
      await cancel(database, row)
      onCancel(row.connector_id)
    },
    async reset(id, entity) {
      await reset(database, id, entity)
      onWish()
    },
    runs: (id, filter) => readRuns(database, id, filter),
  }
}

const refresh = `
update patchbay.replications set next_run_at = least(next_run_at, now()), not_before = null,
  request = case when paused then request else coalesce(request, '{"trigger":"config_changed"}'::jsonb) end
where connector_id = $1`

async function configure(database: Database, row: ReplicationRow, change: ReplicationChange): Promise<void> {
  const { interval_seconds, cron, paused, entities } = change
  const timed = interval_seconds !== undefined || cron !== undefined
  const schedule = timed ? { interval_seconds: interval_seconds ?? null, cron: cron ?? null } : row
  const next = timed ? nextRunAt(schedule, new Date()) : row.next_run_at
  await database.query(
    `update patchbay.replications set interval_seconds = $2, cron = $3, paused = coalesce($4, paused),
       entities = case when $5 then $6::jsonb else entities end, next_run_at = $7 where connector_id = $1`,
    [
      row.connector_id,
      schedule.interval_seconds,
      schedule.cron,
      paused ?? null,
      entities !== undefined,
      entities === undefined || entities === null ? null : JSON.stringify(entities),
      next,
    ],
  )
}

/** What runs is told to end by whoever runs it; what has not begun is dropped here. */
async function cancel(database: Database, row: ReplicationRow): Promise<void> {
  await database.query(
    `update patchbay.replications set request = null, cancel_requested = state = 'running',
       current = case when state = 'running' then current end,
       run_started_at = case when state = 'running' then run_started_at end,
       ticket = case when state = 'running' then ticket end,
       state = case when state = 'running' then state else 'idle' end,
       next_run_at = case when state = 'running' or next_run_at > now() then next_run_at else $2 end
     where connector_id = $1`,
    [row.connector_id, nextRunAt(row, new Date())],
  )
}

async function reset(database: Database, id: string, entity: string | undefined): Promise<void> {
  const row = await findReplication(database, id)
  if (row?.state === 'running') throw underWay()
  try {
    await resetSource(database, id, entity)
  } catch (error) {
    if (error instanceof SyncError && error.code === 'sync_running') throw underWay()
    throw error
  }
  // What an unfinished run had done is gone with the copy.
  await database.query(
    `update patchbay.replications set next_run_at = now(), run_started_at = null, failures = 0, not_before = null
     where connector_id = $1 and state <> 'running'`,
    [id],
  )
}

function underWay(): HttpFailure {
  return new HttpFailure(409, 'sync_running', 'the connector is being replicated in this moment', {
    hint: 'POST …/replication/cancel first; the run ends after the page it is writing',
    retryable: true,
  })
}
