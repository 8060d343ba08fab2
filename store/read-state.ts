import type { Queryable } from './database/database.ts'
import type { Place } from './search/synced-at.ts'

/** What there is of an entity in a copy. */
export interface CopyState {
  /** The copy has all that was there at this time; null before the first run was complete. */
  readonly synced_at: string | null
  /** From when on there are records; null from the beginning. */
  readonly start_date: string | null
}

/** Tells what there is of an entity, and how old it is. */
export async function readState(database: Queryable, { source, entity }: Place): Promise<CopyState> {
  const [found] = await database.query<{ at: Date | null; start_date: string | null }>(
    `select fresh_at as at, state ->> 'start' as start_date from patchbay.checkpoints where source = $1 and entity = $2`,
    [source, entity],
  )
  return { synced_at: found?.at?.toISOString() ?? null, start_date: found?.start_date ?? null }
}
