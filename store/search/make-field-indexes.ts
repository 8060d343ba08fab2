import type { Connector, Entity } from '../../manifest/connector.ts'
import { advisoryLocks } from '../database/advisory-locks.ts'
import type { Database, Queryable } from '../database/database.ts'
import { fieldIndexes, fieldName, fieldStatistics } from './field-indexes.ts'

/**
 * Makes the indexes of some entities' fields that are not there yet. Where the table is empty, as before the first
 * replication, that takes no time; otherwise whoever writes records waits while one is made.
 */
export async function makeFieldIndexes(
  database: Database,
  connector: Connector,
  entities: readonly Entity[],
): Promise<void> {
  // One at a time, so that whoever writes gets a turn in between.
  for (const sql of await missingFrom(database, connector, entities)) {
    await database.transaction(
      async (transaction) => {
        // Two that make the same one at once would not see each other's.
        await transaction.query(`select pg_advisory_xact_lock(${advisoryLocks.fieldIndexes})`)
        await transaction.query(sql)
      },
      { unhurried: true },
    )
  }
}

async function missingFrom(
  database: Queryable,
  connector: Connector,
  entities: readonly Entity[],
): Promise<readonly string[]> {
  const found = await database.query<{ name: string }>(
    `select relname as name from pg_index join pg_class on pg_class.oid = indexrelid
     where indrelid = 'patchbay.records'::regclass
     union all select stxname from pg_statistic_ext where stxrelid = 'patchbay.records'::regclass`,
  )
  const names = new Set(found.map(({ name }) => name))
  const indexes = entities.flatMap((entity) => fieldIndexes(connector, entity))
  return [
    ...indexes.filter(({ name }) => !names.has(name)).map(({ sql }) => sql),
    ...(await statisticsOf(database, connector, entities, names)),
  ]
}

/** The planner takes none from an index of some rows only, so they are kept beside it. Older servers keep none. */
async function statisticsOf(
  database: Queryable,
  connector: Connector,
  entities: readonly Entity[],
  names: ReadonlySet<string>,
): Promise<readonly string[]> {
  const expressions = new Set(entities.flatMap((entity) => fieldStatistics(connector, entity)))
  const missing = [...expressions].filter((expression) => !names.has(fieldName(expression)))
  if (missing.length === 0) return []
  const [server] = await database.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  if ((server?.version ?? 0) < 140_000) return []
  return missing.map(
    (expression) =>
      `create statistics if not exists patchbay.${fieldName(expression)} on (${expression}) from patchbay.records`,
  )
}
