import type { Queryable } from '../../store/database/database.ts'
import { readStatus, type EntityStatus, type LastRun } from '../../store/read-status.ts'

/** How far the copy of an entity is. */
export type EntityReadiness = 'INITIALIZING' | 'BUILDING_PREVIEW' | 'PREVIEW' | 'READY' | 'UPDATING'

/** The copy of an entity, as routes show it. */
export interface EntityState {
  readonly entity: string
  /** Whether it is among what is replicated. */
  readonly chosen: boolean
  readonly status: EntityReadiness
  /** Whether all its records have been copied once. */
  readonly ready_for_search: boolean
  readonly records: number
  /** From when on there are records; null from the beginning. */
  readonly start_date: string | null
  /** The copy is as fresh as that. */
  readonly fresh_at: Date | null
  /** Whether a pass has begun that is not through; the next run goes on with it. */
  readonly unfinished: boolean
  readonly last_run: LastRun | null
}

/** Reads how far the copies of a connector's entities are, in the order given. */
export async function readEntityStates(
  database: Queryable,
  id: string,
  { replicable, chosen }: { readonly replicable: readonly string[]; readonly chosen: readonly string[] },
): Promise<readonly EntityState[]> {
  const statuses = await readStatus(database, id)
  return replicable.map((entity) => {
    const status = statuses.find((one) => one.entity === entity) ?? { ...unknown, entity }
    return { ...stateOf(status), chosen: chosen.includes(entity) }
  })
}

/** An entity of which nothing is known. */
const unknown: Omit<EntityStatus, 'entity'> = {
  records: 0,
  start_date: null,
  fresh_at: null,
  unfinished: false,
  last_run: null,
}

function stateOf(status: EntityStatus): Omit<EntityState, 'chosen'> {
  const { entity, records, start_date, fresh_at, unfinished, last_run } = status
  const isReady = fresh_at !== null
  const readiness = last_run?.status === 'running' ? 'UPDATING' : 'READY'
  return {
    entity,
    status: isReady ? readiness : beginningOf(records, unfinished),
    ready_for_search: isReady,
    records,
    start_date,
    fresh_at,
    unfinished,
    last_run,
  }
}

function beginningOf(records: number, hasBegun: boolean): EntityReadiness {
  if (records > 0) return 'PREVIEW'
  return hasBegun ? 'BUILDING_PREVIEW' : 'INITIALIZING'
}
