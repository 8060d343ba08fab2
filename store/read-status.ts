import type { Queryable } from './database/database.ts'
import type { RunError } from './sync/run-log.ts'

/** What there is of an entity. */
export interface EntityStatus {
  readonly entity: string
  readonly records: number
  /** From when on there are records; null from the beginning. */
  readonly start_date: string | null
  /** When the last run that came to its end began: the copy is as fresh as that. Null before everything was read. */
  readonly fresh_at: Date | null
  /** Whether a pass has begun that is not through. */
  readonly unfinished: boolean
  readonly last_run: LastRun | null
}

/** The last run of an entity. */
export interface LastRun {
  readonly status: 'running' | 'completed' | 'failed' | 'cancelled'
  readonly started_at: string
  readonly ended_at: string | null
  readonly pages: number
  readonly seen: number
  readonly written: number
  readonly deleted: number
  readonly error: RunError | null
}

/** Tells what there is of a source, entity by entity, in the order of their names. */
export async function readStatus(database: Queryable, source: string): Promise<readonly EntityStatus[]> {
  return database.query<EntityStatus>(
    `with entities as (
       select entity from patchbay.checkpoints where source = $1
       union select entity from patchbay.runs where source = $1
     )
     select e.entity,
       (select count(*) from patchbay.records r where r.source = $1 and r.entity = e.entity and deleted_at is null) as records,
       c.state ->> 'start' as start_date,
       c.fresh_at,
       coalesce(c.state ? 'pass', false) as unfinished,
       (select jsonb_build_object('status', status, 'started_at', started_at, 'ended_at', ended_at, 'pages', pages,
           'seen', seen, 'written', written, 'deleted', deleted, 'error', error)
         from patchbay.runs r where r.source = $1 and r.entity = e.entity order by r.started_at desc limit 1) as last_run
     from entities e left join patchbay.checkpoints c on c.source = $1 and c.entity = e.entity
     order by e.entity`,
    [source],
  )
}
