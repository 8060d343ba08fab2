import type { Queryable } from '../database/database.ts'

/**
 * Brings the indexes and what the planner knows up to date after much was written. New entries wait in a list that every
 * search goes through, until a vacuum comes; the embedded database has nobody who vacuums and analyzes by itself.
 */
export async function settleIndexes(database: Queryable): Promise<void> {
  await database.query(
    `select gin_clean_pending_list('patchbay.records_data'), gin_clean_pending_list('patchbay.records_words')`,
  )
  await database.query('analyze patchbay.records')
}
