import type { Queryable } from '../database/database.ts'

/** Whose copy of what is searched. */
export interface Place {
  readonly source: string
  readonly entity: string
}

/** Tells since when a copy may lag: when the last complete run began. Nothing when there was none. */
export async function syncedAt(queryable: Queryable, { source, entity }: Place): Promise<string | null> {
  const [found] = await queryable.query<{ at: Date | null }>(
    `select ${freshAt({ source: '$1', entity: '$2' })} as at`,
    [source, entity],
  )
  return found?.at?.toISOString() ?? null
}

/**
 * Writes the same as an expression, of the places of the values. The log of runs outlives what was forgotten, so it
 * counts only where the checkpoint says that everything was read.
 */
export function freshAt({ source, entity }: Place): string {
  return `(select started_at from patchbay.runs
    where source = ${source} and entity = ${entity} and status = 'completed' and exists (
      select from patchbay.checkpoints c where c.source = ${source} and c.entity = ${entity} and c.state ? 'full_at')
    order by started_at desc limit 1)`
}
