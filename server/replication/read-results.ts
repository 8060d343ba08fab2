import type { Queryable } from '../../store/database/database.ts'
import type { EntityResult } from './replication-row.ts'

/** Reads what became of each entity since a run of a connector began; what a dead process did of it counts too. */
export async function readResults(database: Queryable, id: string, since: Date): Promise<readonly EntityResult[]> {
  const rows = await database.query<Omit<EntityResult, 'started_at' | 'ended_at'> & Times>(
    `select entity, (array_agg(status order by started_at desc))[1] as status, sum(pages)::int as pages,
       sum(seen)::int as seen, sum(written)::int as written, sum(deleted)::int as deleted,
       (array_agg(error order by started_at desc))[1] as error, min(started_at) as started_at,
       (array_agg(ended_at order by started_at desc))[1] as ended_at
     from patchbay.runs where source = $1 and started_at >= $2 group by entity order by min(started_at), entity`,
    [id, since],
  )
  return rows.map(({ started_at, ended_at, ...rest }) => ({
    ...rest,
    started_at: started_at.toISOString(),
    ended_at: ended_at?.toISOString() ?? null,
  }))
}

interface Times {
  readonly started_at: Date
  readonly ended_at: Date | null
}

/** Says in the log of runs that one ended because its process did, and not because somebody cancelled it. */
export async function noteStopped(database: Queryable, id: string, since: Date): Promise<void> {
  const error = {
    code: 'interrupted',
    message: 'The server was stopped; the next run goes on from there.',
    retryable: true,
  }
  await database.query(
    `update patchbay.runs set error = $3::jsonb
     where source = $1 and started_at >= $2 and status = 'cancelled' and error is null`,
    [id, since, JSON.stringify(error)],
  )
}
