import type { Queryable } from '../database/database.ts'

/** Whose copy of what is searched. */
export interface Place {
  readonly source: string
  readonly entity: string
}

/** Tells since when a copy may lag: when the last complete run began. Nothing when there was none. */
export async function syncedAt(queryable: Queryable, { source, entity }: Place): Promise<string | null> {
  const [found] = await queryable.query<{ at: Date }>(
    `select started_at as at from patchbay.runs
     where source = $1 and entity = $2 and status = 'completed' order by started_at desc limit 1`,
    [source, entity],
  )
  return found?.at.toISOString() ?? null
}
