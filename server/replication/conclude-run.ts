import type { Database } from '../../store/database/database.ts'
import { settleIndexes } from '../../store/search/settle-indexes.ts'
import type { RunError } from '../../store/sync/run-log.ts'
import type { ConnectorRow, Connectors } from '../connectors/connectors.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import type { JobEngine } from '../jobs/job-engine.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { queueEvent } from '../webhooks/queue-event.ts'
import { endRun, type Claim, type ClaimedRun } from './claim-run.ts'
import { nextRunAt } from './next-run.ts'
import { readResults } from './read-results.ts'
import type { EntityResult, RunResult } from './replication-row.ts'

/** What a run is concluded with. */
export interface ConcludeSettings {
  readonly database: Database
  readonly engine: JobEngine
  readonly connectors: Connectors
  readonly logger: Logger
}

/** How a run ended, besides what is in the log of each entity. */
export interface RunEnding {
  readonly live?: LiveConnector
  /** Why it failed as a whole. */
  readonly error?: RunError
  readonly cancelled: boolean
}

/** Notes how a run ended, decides when the next one is, and tells whoever wants to know. */
export async function concludeRun(
  settings: ConcludeSettings,
  claim: Claim,
  run: ClaimedRun,
  ending: RunEnding,
): Promise<void> {
  const { database, engine, connectors, logger } = settings
  const result = resultOf(run, ending, await readResults(database, claim.id, run.run_started_at))
  if (ending.live !== undefined) await noteCredentials(connectors, ending.live.row, result)
  const row = await connectors.get(claim.id)
  const plan = planNext(run, result)
  const ended = await database.transaction(async (transaction) => {
    if (!(await endRun(transaction, claim, { result, ...plan }))) return false
    if (row !== undefined && result.status !== 'cancelled') {
      await queueEvent(transaction, engine, {
        type: `replication.${result.status}`,
        workspace: row.workspace_id,
        data: eventOf(row, result),
      })
    }
    return true
  })
  if (!ended) return
  const { status, trigger, duration_ms } = result
  logger.info({ connector_id: claim.id, status, trigger, ms: duration_ms }, 'replicated')
  await settleIndexes(database, claim.id, result.entities).catch((error: unknown) => {
    logger.warn({ err: error }, 'the indexes of the copy could not be brought up to date; searches are slower')
  })
}

function resultOf(run: ClaimedRun, { error, cancelled }: RunEnding, entities: readonly EntityResult[]): RunResult {
  const failed = error !== undefined || entities.some(({ status }) => status !== 'completed')
  const now = new Date()
  return {
    status: cancelled ? 'cancelled' : failed ? 'failed' : 'completed',
    trigger: run.current.trigger,
    started_at: run.run_started_at.toISOString(),
    ended_at: now.toISOString(),
    duration_ms: Math.max(0, now.getTime() - run.run_started_at.getTime()),
    error: error ?? null,
    entities,
  }
}

const rejections = ['credentials_rejected', 'credentials_missing', 'token_refresh_failed']

/** What a run found out of the credentials shows with the connector, as that of a call does. */
async function noteCredentials(connectors: Connectors, row: ConnectorRow, result: RunResult): Promise<void> {
  const refused = errorsOf(result).find(({ code }) => rejections.includes(code))
  if (refused !== undefined) await connectors.mark(row, refused.message)
  else if (row.broken !== null && result.entities.some(({ status }) => status === 'completed')) {
    await connectors.mark(row, null)
  }
}

/** A run of which something succeeded, and one of single entities, leaves the schedule as it is. */
function planNext(run: ClaimedRun, result: RunResult): { readonly failures: number; readonly next: Date } {
  const now = new Date()
  if (run.current.entities !== undefined) return { failures: run.failures, next: run.next_run_at }
  const isFutile = result.status === 'failed' && !result.entities.some(({ status }) => status === 'completed')
  if (!isFutile) return { failures: 0, next: nextRunAt(run, now) }
  const failures = run.failures + 1
  const retryable = errorsOf(result).every((error) => error.retryable)
  return { failures, next: nextRunAt(run, now, { failures, retryable }) }
}

function errorsOf({ error, entities }: RunResult): readonly RunError[] {
  return [error, ...entities.map((entity) => entity.error)].filter((one) => one !== null)
}

function eventOf({ id, name, connector, workspace_id, workspace_name }: ConnectorRow, result: RunResult): object {
  return { connector_id: id, connector_name: name, connector, workspace_id, workspace_name, ...result }
}
