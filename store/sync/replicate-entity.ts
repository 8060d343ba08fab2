import { defined } from '../../manifest/defined.ts'
import { ConnectorError } from '../../manifest/errors.ts'
import { ApiError } from '../../runtime/errors.ts'
import { DatabaseError } from '../database/database-error.ts'
import { loadCheckpoint, type Checkpoint, type Pass } from './checkpoint.ts'
import type { PassWork } from './pass-work.ts'
import { planPass } from './plan-pass.ts'
import { readPass } from './read-pass.ts'
import { endRun, startRun, type Counts, type EntityRun, type RunError } from './run-log.ts'
import { SyncError } from './sync-error.ts'

/** One entity to replicate. */
export type EntityWork = Omit<PassWork, 'run'> & {
  /** What made it begin. */
  readonly trigger: string
}

/**
 * Replicates one entity: on from where the last run came to. What fails is noted and given as the run's error; how far
 * it came stays.
 *
 * @throws the signal's reason when it is aborted, SyncError when another run took over, and what nobody foresaw.
 */
export async function replicateEntity(work: EntityWork): Promise<EntityRun> {
  const { database, place, trigger, signal } = work
  const run = await startRun(database, place, trigger)
  try {
    await readEntity({ ...work, run })
  } catch (error) {
    // Whoever took over has noted how this run ended.
    if (error instanceof SyncError && error.code === 'sync_taken_over') throw error
    if (signal?.aborted === true) {
      await endRun(database, run, { status: 'cancelled' })
      throw signal.reason
    }
    const ended = await endRun(database, run, { status: 'failed', error: runError(error) })
    if (isKnown(error)) return ended
    throw error
  }
  return endRun(database, run, { status: 'completed' })
}

/** However an API refuses, a run does not begin anew for ever. */
const mostRestarts = 2

async function readEntity(work: PassWork): Promise<void> {
  let checkpoint = await loadCheckpoint(work.database, work.place)
  let done: Counts = { pages: 0, seen: 0, written: 0, deleted: 0 }
  const onCounts = (counts: Counts): void => {
    done = counts
    work.onCounts(counts)
  }
  for (let restarts = 0; ; restarts++) {
    const { pages } = done
    try {
      await readPass({ ...work, onCounts }, planPass(checkpoint, work.wish), done)
      return
    } catch (error) {
      const reached = await loadCheckpoint(work.database, work.place)
      const remedy = restarts === mostRestarts ? undefined : remedyFor(error, reached, done.pages > pages)
      if (remedy === undefined) throw error
      checkpoint = remedy
    }
  }
}

/** Where to begin anew when the API does not take a token or a cursor any more; absent when that would not help. */
function remedyFor(error: unknown, checkpoint: Checkpoint | undefined, hasProgress: boolean): Checkpoint | undefined {
  if (!(error instanceof ApiError) || checkpoint?.pass === undefined) return undefined
  const { pass, ...reached } = checkpoint
  const { start, full_at } = reached
  switch (refusedPart(error, pass, hasProgress)) {
    case 'token':
      return pass.kind === 'changes' ? { start, ...defined({ full_at }) } : undefined
    case 'cursor':
      return reached
    case undefined:
      return undefined
  }
}

/** Not every API says which part of the first request of a run it does not like. */
function refusedPart({ code }: ApiError, pass: Pass, hasProgress: boolean): 'token' | 'cursor' | undefined {
  if (code === 'sync_token_invalid') return 'token'
  if (code === 'cursor_invalid') return 'cursor'
  if (hasProgress || (code !== 'bad_request' && code !== 'not_found')) return undefined
  return pass.next === undefined ? 'token' : 'cursor'
}

function isKnown(error: unknown): boolean {
  return error instanceof ConnectorError || error instanceof DatabaseError
}

function runError(error: unknown): RunError {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ConnectorError) return { code: error.code, message, retryable: error.retryable }
  if (error instanceof DatabaseError) return { code: `database_${error.code}`, message, retryable: error.retryable }
  return { code: 'internal', message, retryable: false }
}
