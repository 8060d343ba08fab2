import { ConnectorError } from '../../manifest/errors.ts'
import { inBackground } from '../../runtime/limits/in-background.ts'
import type { Database } from '../../store/database/database.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import type { RunError } from '../../store/sync/run-log.ts'
import { replicate } from '../../store/sync/replicate.ts'
import { SyncError } from '../../store/sync/sync-error.ts'
import type { Connectors } from '../connectors/connectors.ts'
import type { LiveConnector, LiveConnectors } from '../connectors/live-connectors.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { Job, JobEngine } from '../jobs/job-engine.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { claimRun, releaseRun, type Claim, type ClaimedRun } from './claim-run.ts'
import { concludeRun } from './conclude-run.ts'
import { noteStopped, readResults } from './read-results.ts'
import { chosenEntities } from './replicable-entities.ts'
import { RunStopped, watchRun, type RunStop, type RunWatch } from './watch-run.ts'

/** What runs are made with. */
export interface RunSettings {
  readonly database: Database
  readonly engine: JobEngine
  readonly connectors: Connectors
  readonly live: LiveConnectors
  readonly logger: Logger
  /** The runs of this process, by connector. */
  readonly running: Map<string, RunWatch>
  /** Milliseconds without a sign of life after which another process takes over. */
  readonly life: number
}

/** Does the run that a job is about, on from where an earlier one came to. */
export async function runReplication(
  settings: RunSettings,
  job: Job,
  { holder, ending }: { readonly holder: string; readonly ending: AbortSignal },
): Promise<void> {
  const { database, running } = settings
  const claim: Claim = { id: String(job.data['connector_id']), holder, life: settings.life }
  const run = await claimRun(database, claim, job.id)
  if (run === undefined) return
  const watch = watchRun(database, claim, ending)
  running.set(claim.id, watch)
  try {
    await finish(settings, claim, run, await attempt(settings, run, watch.signal))
  } finally {
    watch.end()
    running.delete(claim.id)
  }
}

/** How an attempt ended: by itself, with an error of the whole, before its end, or because it has to wait. */
interface Outcome {
  readonly live?: LiveConnector
  readonly error?: RunError
  readonly stop?: RunStop
  /** Seconds after which it goes on. */
  readonly wait?: number
}

async function attempt(settings: RunSettings, run: ClaimedRun, signal: AbortSignal): Promise<Outcome> {
  let live: LiveConnector | undefined
  try {
    live = await settings.live.open(run.connector_id)
    await replicateRest(settings, run, live, signal)
    return { live }
  } catch (error) {
    const known = live === undefined ? {} : { live }
    if (signal.reason instanceof RunStopped) return { ...known, stop: signal.reason.stop }
    if (error instanceof SyncError && error.retryable) return { ...known, wait: 5 }
    if (error instanceof DatabaseError && error.retryable) throw error
    const told = runError(error)
    if (told.code === 'internal') settings.logger.error({ err: error, connector_id: run.connector_id }, 'a run failed')
    return { ...known, error: told }
  }
}

/** Replicates the entities that this run has not brought to their end yet, in whatever process. */
async function replicateRest(
  { database, life }: RunSettings,
  run: ClaimedRun,
  { client, connector, row }: LiveConnector,
  signal: AbortSignal,
): Promise<void> {
  const { entities: asked, trigger, ...options } = run.current
  const chosen = chosenEntities(connector, row.entities, run.entities)
  const wanted = asked ?? chosen
  if (wanted.length === 0) {
    throw new SyncError('sync_unsupported', `${row.name}: none of its entities is chosen or can be replicated`)
  }
  const done = (await readResults(database, run.connector_id, run.run_started_at))
    .filter(({ status }) => status === 'completed')
    .map(({ entity }) => entity)
  const entities = wanted.filter((entity) => !done.includes(entity))
  if (entities.length === 0) return
  const { replication_config } = row
  // Calls that somebody waits for go first; the limits are the same, because the client is.
  await inBackground(() =>
    replicate(database, client, {
      ...options,
      source: run.connector_id,
      entities,
      trigger,
      replication_config,
      signal,
      lease: life,
      full_every: fullEveryDays,
    }),
  )
}

/** Changes do not tell what was deleted: that is learnt once a week. */
const fullEveryDays = 7

async function finish(settings: RunSettings, claim: Claim, run: ClaimedRun, outcome: Outcome): Promise<void> {
  const { database } = settings
  const { stop, wait } = outcome
  if (stop === 'lost') return
  if (stop === 'stopped') await noteStopped(database, claim.id, run.run_started_at)
  if (stop === 'stopped' || wait !== undefined) {
    await releaseRun(database, claim, wait ?? 0)
    return
  }
  await concludeRun(settings, claim, run, { ...outcome, cancelled: stop === 'cancelled' })
}

function runError(error: unknown): RunError {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ConnectorError || error instanceof HttpFailure) {
    return { code: error.code, message, retryable: error.retryable }
  }
  return { code: 'internal', message: 'something went wrong in the server; its log tells more', retryable: false }
}
