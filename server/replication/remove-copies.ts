import type { Database } from '../../store/database/database.ts'
import { copyTables } from '../../store/sync/copy-tables.ts'

const tables = [...copyTables, 'runs']
const batch = 5000

/**
 * Removes what is left of connectors that are gone, so many rows at a time that nobody waits for it. What is left when
 * the process ends is removed by the next.
 */
export async function removeCopies(database: Database, ending: AbortSignal): Promise<void> {
  const sources = await database.query<{ source: string }>('select source from patchbay.departed_sources limit 100')
  for (const { source } of sources) {
    for (const table of tables) if (!(await removeRows(database, table, source, ending))) return
    await database.query('delete from patchbay.departed_sources where source = $1', [source])
    if (ending.aborted) return
  }
}

/** Tells whether nothing is left. */
async function removeRows(database: Database, table: string, source: string, ending: AbortSignal): Promise<boolean> {
  for (;;) {
    const rows = await database.query(
      `delete from patchbay.${table} where ctid = any(array(
         select ctid from patchbay.${table} where source = $1 limit ${batch})) returning 1 as one`,
      [source],
    )
    if (rows.length < batch) return true
    if (ending.aborted) return false
  }
}

/** Forgets runs that ended so many days ago, but for the last of each kind of an entity. */
export async function forgetOldRuns(database: Database, days: number): Promise<void> {
  await database.query(
    `delete from patchbay.runs old where ended_at < now() - make_interval(days => $1) and exists (
       select from patchbay.runs newer where newer.source = old.source and newer.entity = old.entity
         and newer.status = old.status and newer.started_at > old.started_at)`,
    [days],
  )
}
