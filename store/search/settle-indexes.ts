import type { Queryable } from '../database/database.ts'
import { noteCommonValues } from './note-common-values.ts'

/** What a run wrote of an entity. */
export interface ChangedEntity {
  readonly entity: string
  readonly written: number
  readonly deleted: number
}

/**
 * Brings the indexes and what the planner knows up to date after runs that wrote something. New entries wait in a list that every
 * search goes through, until a vacuum comes; the embedded database has nobody who vacuums and analyzes by itself.
 */
export async function settleIndexes(
  database: Queryable,
  source: string,
  runs: readonly ChangedEntity[],
): Promise<void> {
  const changed = runs.filter(({ written, deleted }) => written + deleted > 0).map(({ entity }) => entity)
  if (changed.length === 0) return
  await database.query(
    `select gin_clean_pending_list('patchbay.records_data'), gin_clean_pending_list('patchbay.records_words')`,
  )
  await database.query('analyze patchbay.records')
  await noteCommonValues(database, source, changed)
}
