import { randomUUID } from 'node:crypto'
import { advisoryLocks } from '../../store/database/advisory-locks.ts'
import type { Database, Queryable } from '../../store/database/database.ts'
import type { JobEngine } from '../jobs/job-engine.ts'

/** The queue of the runs. */
export const replicationQueue = 'replication'

/** How runs are handed out. */
export interface QueueRules {
  /** How many runs of one workspace may be queued or under way at once, over all processes. */
  readonly share: number
}

/**
 * Takes back what dead processes left, and hands out what is due: each run once, over any number of processes, and of no
 * workspace more than its share, so that a workspace with many connectors keeps no other waiting.
 *
 * @returns How many were handed out.
 */
export async function queueDue(database: Database, engine: JobEngine, rules: QueueRules): Promise<number> {
  return database.transaction(async (transaction) => {
    const [turn] = await transaction.query<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(${advisoryLocks.dueReplications}) as mine`,
    )
    // Another process does this in this moment.
    if (turn?.mine !== true) return 0
    await takeBack(transaction)
    await renewLost(transaction, engine)
    const due = await findDue(transaction, rules)
    for (const [index, id] of due.entries()) await queue(transaction, engine, { id, ticket: ticketOf(index) })
    return due.length
  })
}

async function takeBack(transaction: Queryable): Promise<void> {
  await transaction.query(
    `update patchbay.replications set state = 'idle', holder = null, ticket = null, alive_until = null,
       -- One that was to be ended is not begun again.
       current = case when cancel_requested then null else current end,
       run_started_at = case when cancel_requested then null else run_started_at end,
       next_run_at = case when cancel_requested
         then now() + coalesce(interval_seconds, 3600) * interval '1 second' else next_run_at end,
       cancel_requested = false,
       -- What kills the process that runs it is left alone for longer each time.
       not_before = case when attempts < 3 then null else now() + least(attempts, 60) * interval '1 minute' end
     where state = 'running' and alive_until < clock_timestamp()`,
  )
}

/** A process may die between taking a job and saying that it runs it. */
async function renewLost(transaction: Queryable, engine: JobEngine): Promise<void> {
  const old = await transaction.query<{ connector_id: string; ticket: string }>(
    `select connector_id, ticket from patchbay.replications
     where state = 'queued' and queued_at < now() - interval '15 seconds' order by queued_at limit 100`,
  )
  for (const { connector_id, ticket } of old) {
    const waits = await engine.isWaiting(transaction, replicationQueue, ticket)
    // One that still waits is not looked at again before as much time has passed.
    await transaction.query(
      `update patchbay.replications set queued_at = now(),
         state = case when $3 then state else 'idle' end, ticket = case when $3 then ticket end
       where connector_id = $1 and ticket = $2 and state = 'queued'`,
      [connector_id, ticket, waits],
    )
  }
}

async function findDue(transaction: Queryable, { share }: QueueRules): Promise<readonly string[]> {
  const rows = await transaction.query<{ connector_id: string }>(
    `with busy as (
       select c.workspace_id, count(*) as count from patchbay.replications r
       join patchbay.connectors c on c.id = r.connector_id where r.state <> 'idle' group by 1
     ), due as (
       select r.connector_id, coalesce(busy.count, 0) + row_number() over (
           partition by c.workspace_id order by r.next_run_at, r.connector_id) as turn, r.next_run_at
       from patchbay.replications r
       join patchbay.connectors c on c.id = r.connector_id
       join patchbay.workspaces w on w.id = c.workspace_id
       left join busy on busy.workspace_id = c.workspace_id
       where r.state = 'idle' and w.status = 'active' and w.cache_enabled and w.deleted_at is null
         and (r.not_before is null or r.not_before <= now())
         and (r.current is not null or r.request is not null or (not r.paused and r.next_run_at <= now()))
     )
     select connector_id from due where turn <= $1 order by turn, next_run_at, connector_id limit 200`,
    [share],
  )
  return rows.map(({ connector_id }) => connector_id)
}

/** Jobs of one moment are taken in the order of their ids, which so is that of their turns. */
function ticketOf(index: number): string {
  return index.toString(16).padStart(8, '0') + randomUUID().slice(8)
}

async function queue(
  transaction: Queryable,
  engine: JobEngine,
  { id, ticket }: { readonly id: string; readonly ticket: string },
): Promise<void> {
  const rows = await transaction.query(
    `update patchbay.replications set state = 'queued', ticket = $2, queued_at = now()
     where connector_id = $1 and state = 'idle' returning 1 as one`,
    [id, ticket],
  )
  // It may have been deleted in between.
  if (rows.length > 0) await engine.send(transaction, replicationQueue, { id: ticket, data: { connector_id: id } })
}
