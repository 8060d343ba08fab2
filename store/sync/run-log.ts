import { randomUUID } from 'node:crypto'
import type { Queryable } from '../database/database.ts'
import { forgetFreshness } from '../search/known-freshness.ts'
import type { Place } from './checkpoint.ts'

/** What a run has done so far. */
export interface Counts {
  readonly pages: number
  /** Records that the API gave, but for those created before the start date. */
  readonly seen: number
  /** Records that were new or changed. */
  readonly written: number
  /** Records that are gone. */
  readonly deleted: number
}

/** Why a run failed, as it is kept. */
export interface RunError {
  readonly code: string
  readonly message: string
  readonly retryable: boolean
}

/** How the run of an entity ended. */
export interface EntityRun extends Counts {
  readonly entity: string
  readonly status: 'completed' | 'failed' | 'cancelled'
  readonly error?: RunError
  readonly started_at: string
  readonly ended_at: string
}

/** Notes that the run of an entity has begun; gives its id. */
export async function startRun(database: Queryable, { source, entity }: Place, trigger: string): Promise<string> {
  const id = randomUUID()
  await database.query(
    `insert into patchbay.runs (id, source, entity, status, trigger) values ($1, $2, $3, 'running', $4)`,
    [id, source, entity, trigger],
  )
  return id
}

/** Notes what a run has done so far, with the records it speaks of. */
export async function noteCounts(transaction: Queryable, id: string, counts: Counts): Promise<void> {
  const { pages, seen, written, deleted } = counts
  await transaction.query('update patchbay.runs set pages = $2, seen = $3, written = $4, deleted = $5 where id = $1', [
    id,
    pages,
    seen,
    written,
    deleted,
  ])
}

/** Notes how a run has ended, and how fresh the copy is by that; gives all that is known of it. */
export async function endRun(
  database: Queryable,
  id: string,
  { status, error }: Pick<EntityRun, 'status'> & { readonly error?: RunError | undefined },
): Promise<EntityRun> {
  const [row] = await database.query<RunRow>(
    `with ended as (
       update patchbay.runs set status = $2, error = $3::jsonb, ended_at = clock_timestamp() where id = $1 returning *
     ), fresh as (
       update patchbay.checkpoints c set fresh_at = ended.started_at from ended
       where ended.status = 'completed' and c.source = ended.source and c.entity = ended.entity and c.state ? 'full_at'
     )
     select entity, pages, seen, written, deleted, started_at, ended_at from ended`,
    [id, status, error === undefined ? null : JSON.stringify(error)],
  )
  forgetFreshness(database)
  if (row === undefined) throw new Error(`there is no run ${id}`)
  const { started_at, ended_at, ...rest } = row
  return {
    ...rest,
    status,
    ...(error !== undefined && { error }),
    started_at: started_at.toISOString(),
    ended_at: ended_at.toISOString(),
  }
}

interface RunRow extends Counts {
  readonly entity: string
  readonly started_at: Date
  readonly ended_at: Date
}

/** Notes of runs that nobody ended that they were broken off; whoever has the lease knows that they are dead. */
export async function endBrokenRuns(database: Queryable, source: string): Promise<void> {
  const error: RunError = {
    code: 'interrupted',
    message: 'The process ended before the run did; the next one goes on from there.',
    retryable: true,
  }
  await database.query(
    `update patchbay.runs set status = 'failed', error = $2::jsonb, ended_at = now()
     where source = $1 and status = 'running'`,
    [source, JSON.stringify(error)],
  )
}
