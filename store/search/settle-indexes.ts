import type { Queryable } from '../database/database.ts'
import { noteCommonValues } from './note-common-values.ts'

/** What a run wrote of an entity. */
export interface ChangedEntity {
  readonly entity: string
  readonly written: number
  readonly deleted: number
}

/** What is known of the records is looked at again when a twentieth of them changed, and not for a few. */
const enough = { share: 0.05, rows: 50 }

/**
 * Brings the indexes and what the planner knows up to date after runs that wrote something. New entries wait in a list that every
 * search goes through, until a vacuum comes; the embedded database has nobody who vacuums and analyzes by itself.
 */
export async function settleIndexes(
  database: Queryable,
  source: string,
  runs: readonly ChangedEntity[],
): Promise<void> {
  const changed = runs.filter(({ written, deleted }) => written + deleted > 0)
  if (changed.length === 0) return
  await database.query(
    `select gin_clean_pending_list(i.oid) from pg_index x join pg_class i on i.oid = x.indexrelid
     where x.indrelid = 'patchbay.records'::regclass and i.relam = (select oid from pg_am where amname = 'gin')`,
  )
  const isDue = await analyzeWhenDue(database, changed)
  const looked = isDue ? changed : await muchChanged(database, source, changed)
  const entities = looked.map(({ entity }) => entity)
  if (entities.length > 0) await noteCommonValues(database, source, entities)
}

/** Other processes count what they changed too, though a moment late. */
async function analyzeWhenDue(database: Queryable, changed: readonly ChangedEntity[]): Promise<boolean> {
  const [table] = await database.query<{ known: number; mods: number }>(
    `select reltuples::float8 as known, coalesce(pg_stat_get_mod_since_analyze(oid), 0)::float8 as mods
     from pg_class where oid = 'patchbay.records'::regclass`,
  )
  const { known = -1, mods = 0 } = table ?? {}
  const isDue = known < 0 || isMuch(Math.max(mods, changed.map(sizeOf).reduce(add)), known)
  if (isDue) await database.query('analyze patchbay.records')
  return isDue
}

/** A large table may not change by much when all of an entity does. */
async function muchChanged(
  database: Queryable,
  source: string,
  changed: readonly ChangedEntity[],
): Promise<readonly ChangedEntity[]> {
  const noted = await database.query<{ entity: string; records: number }>(
    `select entity, max(records)::float8 as records from patchbay.common_values where source = $1 group by entity`,
    [source],
  )
  const records = new Map(noted.map((row) => [row.entity, row.records]))
  return changed.filter((run) => isMuch(sizeOf(run), records.get(run.entity) ?? 0))
}

function isMuch(changes: number, of: number): boolean {
  return changes > enough.rows + of * enough.share
}

function sizeOf({ written, deleted }: ChangedEntity): number {
  return written + deleted
}

function add(one: number, other: number): number {
  return one + other
}
