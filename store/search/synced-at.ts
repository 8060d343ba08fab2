import type { Queryable } from '../database/database.ts'

/** Whose copy of what is searched. */
export interface Place {
  readonly source: string
  readonly entity: string
}

/** Tells since when a copy may lag: when the last run began that came to its end. Nothing before everything was read. */
export async function syncedAt(queryable: Queryable, place: Place): Promise<string | null> {
  const [found] = await queryable.query<{ at: Date | null }>(
    `select ${freshAt({ source: '$1', entity: '$2' })} as at`,
    [place.source, place.entity],
  )
  return found?.at?.toISOString() ?? null
}

/** Writes the same as an expression, of the places of the values. */
export function freshAt({ source, entity }: Place): string {
  return `(select fresh_at from patchbay.checkpoints where source = ${source} and entity = ${entity})`
}
