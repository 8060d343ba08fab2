import type PgBoss from 'pg-boss'
import type { Database, Queryable } from '../../store/database/database.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import type { JobEngine } from './job-engine.ts'

/** The package that the jobs need is not installed. */
export class JobsMissingError extends Error {
  constructor(cause: unknown) {
    super('Replication and webhooks need the package pg-boss, which is not installed: npm install pg-boss@10', {
      cause,
    })
    this.name = 'JobsMissingError'
  }
}

/**
 * Keeps jobs by pg-boss, in a schema of its own beside the others. It is not part of a backup: jobs are made anew from
 * what they are about.
 *
 * @throws JobsMissingError when pg-boss is not installed.
 */
export async function createPgBossEngine(database: Database): Promise<JobEngine> {
  const Boss = await loadPgBoss()
  for (let left = 3; ; left -= 1) {
    // Its own timers and workers leave failures unhandled, so only what they call is used.
    const boss = new Boss({ db: databaseFor(database), schema: 'patchbayjobs', supervise: false, schedule: false })
    boss.on('error', () => undefined)
    try {
      await boss.start()
      return engineBy(boss)
    } catch (error) {
      // Another process has made its tables in this moment.
      if (left === 0 || !(error instanceof DatabaseError && error.code === 'conflict')) throw error
    }
  }
}

function engineBy(boss: PgBoss): JobEngine {
  return {
    open: async ({ name, retries, retryDelay, expire }) => {
      const settings = { name, retryLimit: retries, retryDelay, retryBackoff: retries > 0, expireInSeconds: expire }
      await boss.createQueue(name, settings)
      await boss.updateQueue(name, settings)
    },
    send: async (transaction, queue, { id, data }) => {
      await boss.send(queue, data, { id, db: within(transaction) })
    },
    take: async (queue) => {
      const [job] = await boss.fetch<Readonly<Record<string, unknown>>>(queue, { batchSize: 1, includeMetadata: true })
      return job === undefined ? undefined : { id: job.id, data: job.data, last: job.retryCount >= job.retryLimit }
    },
    complete: (queue, id) => boss.complete(queue, id),
    fail: (queue, id, reason) => boss.fail(queue, id, { message: reason }),
    isWaiting: async (transaction, queue, id) => {
      const job = await boss.getJobById(queue, id, { db: within(transaction), includeArchive: false })
      return job?.state === 'created' || job?.state === 'retry'
    },
    maintain: () => boss.maintain(),
  }
}

async function loadPgBoss(): Promise<typeof PgBoss> {
  try {
    const { default: loaded } = await import('pg-boss')
    return loaded
  } catch (error) {
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new JobsMissingError(error)
  }
}

interface BossDatabase {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: object[] }>
}

/** Runs what pg-boss asks; where it brings its own transaction, in one of ours, which ends when it fails. */
function databaseFor(database: Database): BossDatabase {
  return {
    executeSql: (text, values) => {
      const body = transactionBody(text)
      if (body === undefined) return within(database).executeSql(text, values)
      return database.transaction((transaction) => within(transaction).executeSql(body), { unhurried: true })
    },
  }
}

/** The statements between `BEGIN;` and `COMMIT;`. */
function transactionBody(text: string): string | undefined {
  return /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(text)?.[1]
}

function within(queryable: Queryable): BossDatabase {
  return {
    executeSql: async (text, values) => ({ rows: [...(await queryable.query<object>(text, values?.map(asValue)))] }),
  }
}

/** Objects go as JSON; lists are arrays. */
function asValue(value: unknown): unknown {
  if (value === undefined) return null
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  return plain ? JSON.stringify(value) : value
}
