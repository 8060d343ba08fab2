import type { Queryable } from './database/database.ts'
import { syncedAt, type Place } from './search/synced-at.ts'

/** What there is of an entity in a copy. */
export interface CopyState {
  /** The copy has all that was there at this time; null before the first run was complete. */
  readonly synced_at: string | null
  /** From when on there are records; null from the beginning. */
  readonly start_date: string | null
  /** Whether anything was ever copied. */
  readonly known: boolean
}

/** Tells what there is of an entity, and how old it is. */
export async function readState(database: Queryable, { source, entity }: Place): Promise<CopyState> {
  const synced_at = await syncedAt(database, { source, entity })
  const [found] = await database.query<{ start_date: string | null; known: boolean }>(
    `select (select state ->> 'start' from patchbay.checkpoints where source = $1 and entity = $2) as start_date,
       exists (select 1 from patchbay.records where source = $1 and entity = $2) as known`,
    [source, entity],
  )
  return { synced_at, start_date: found?.start_date ?? null, known: synced_at !== null || found?.known === true }
}
