import type { Database } from '../../store/database/database.ts'

const tables = ['records', 'seen_records', 'checkpoints', 'runs']
const batch = 5000

/** Removes what is left of connectors that are gone, so many rows at a time that nobody waits for it. */
export async function removeCopies(database: Database): Promise<void> {
  const sources = await database.query<{ source: string }>('select source from patchbay.departed_sources limit 100')
  for (const { source } of sources) {
    for (const table of tables) await removeRows(database, table, source)
    await database.query('delete from patchbay.departed_sources where source = $1', [source])
  }
}

async function removeRows(database: Database, table: string, source: string): Promise<void> {
  for (;;) {
    const rows = await database.query(
      `delete from patchbay.${table} where ctid = any(array(
         select ctid from patchbay.${table} where source = $1 limit ${batch})) returning 1 as one`,
      [source],
    )
    if (rows.length < batch) return
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
