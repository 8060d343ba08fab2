import { randomUUID } from 'node:crypto'
import { sleep } from '../../runtime/retry/sleep.ts'
import { defaultTransport } from '../../runtime/transport/default-transport.ts'
import type { Database } from '../../store/database/database.ts'
import type { Connectors } from '../connectors/connectors.ts'
import type { Definitions } from '../connectors/definitions.ts'
import type { LiveConnectors } from '../connectors/live-connectors.ts'
import type { JobEngine } from '../jobs/job-engine.ts'
import { startWorkers, type JobWorkers } from '../jobs/job-workers.ts'
import { createPgBossEngine, JobsMissingError } from '../jobs/pg-boss-engine.ts'
import type { ReplicationSettings } from '../server-settings.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { deliverWebhook } from '../webhooks/deliver-webhook.ts'
import { webhookQueue } from '../webhooks/queue-event.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import { announceApprovals } from '../approvals/announce-approvals.ts'
import { provideMissing } from './provide-missing.ts'
import { queueDue, replicationQueue } from './queue-due.ts'
import { startRegular, type Regular } from '../jobs/regular.ts'
import { runReplication } from './run-replication.ts'
import type { RunWatch } from './watch-run.ts'

/** What replication runs with. */
export interface ReplicationParts {
  readonly database: Database
  readonly connectors: Connectors
  readonly definitions: Definitions
  readonly live: LiveConnectors
  readonly webhooks: Webhooks
  readonly logger: Logger
}

/** The replication that this process does. */
export interface RunningReplication {
  /** Looks now for what is due. */
  wake(): void
  /** Looks now whether the run of a connector is to end. */
  look(id: string): void
  /** Ends each run after the page being written; another process, or the next start, goes on. */
  close(): Promise<void>
}

/** Replicates in this process what is due, side by side with all others on the database; begins in the background. */
export function startReplication(parts: ReplicationParts, settings: ReplicationSettings): RunningReplication {
  const running = new Map<string, RunWatch>()
  const ending = new AbortController()
  let started: Started | undefined
  const starting = keepStarting(parts, ending.signal, async () => {
    started = await start(parts, settings, running)
  })
  return {
    wake: () => started?.due.now(),
    look: (id) => running.get(id)?.look(),
    async close() {
      ending.abort()
      await starting
      await started?.stop()
    },
  }
}

interface Started {
  readonly due: Regular
  stop(): Promise<void>
}

/** A database that is away for a moment must not leave a server without replication for good. */
async function keepStarting(
  { logger }: ReplicationParts,
  ending: AbortSignal,
  start: () => Promise<void>,
): Promise<void> {
  while (!ending.aborted) {
    try {
      await start()
      return
    } catch (error) {
      if (error instanceof JobsMissingError) {
        logger.warn(`replication is off: ${error.message}`)
        return
      }
      logger.error({ err: error }, 'replication could not start; it is tried again')
      await sleep(2000, ending).catch(() => undefined)
    }
  }
}

async function start(
  parts: ReplicationParts,
  settings: ReplicationSettings,
  running: Map<string, RunWatch>,
): Promise<Started> {
  const { database } = parts
  const { concurrency, life = 15_000, tick = 1000, retryDelay = 15 } = settings
  const engine = await createPgBossEngine(database)
  await engine.open({ name: replicationQueue, retries: 0, retryDelay: 0, expire: 23 * 3600 })
  await engine.open({ name: webhookQueue, retries: 8, retryDelay, expire: 60 })
  const workers = startAll(parts, engine, { concurrency, life, tick, running })
  const share = Math.max(1, Math.floor(concurrency / 2))
  const onError = (error: unknown): void => parts.logger.warn({ err: error }, 'replication goes on in a moment')
  const due = startRegular(tick, onError, async () => {
    const queued = (await queueDue(database, engine, { share })) + (await announceApprovals(database, engine))
    if (queued > 0) for (const one of workers) one.wake()
  })
  const upkeep = startRegular(30_000, onError, async () => {
    await provideMissing(parts)
    await engine.maintain()
  })
  return {
    due,
    async stop() {
      await Promise.all([due.stop(), upkeep.stop(), ...workers.map((one) => one.stop())])
    },
  }
}

interface WorkSettings {
  readonly concurrency: number
  readonly life: number
  readonly tick: number
  readonly running: Map<string, RunWatch>
}

function startAll(
  parts: ReplicationParts,
  engine: JobEngine,
  { concurrency, life, tick, running }: WorkSettings,
): readonly JobWorkers[] {
  const { logger, webhooks } = parts
  const holder = randomUUID()
  const run = { ...parts, engine, running, life }
  const delivery = { webhooks, transport: defaultTransport, logger }
  const common = {
    pause: tick,
    onError: (error: unknown, message: string): void => logger.warn({ err: error }, message),
  }
  return [
    startWorkers(engine, {
      ...common,
      queue: replicationQueue,
      slots: concurrency,
      handle: (job, signal) => runReplication(run, job, { holder, ending: signal }),
    }),
    startWorkers(engine, {
      ...common,
      queue: webhookQueue,
      slots: 2,
      handle: (job, signal) => deliverWebhook(delivery, job, signal),
    }),
  ]
}
