import type { Database } from '../../store/database/database.ts'
import type { Definitions } from '../connectors/definitions.ts'
import { usualInterval } from './next-run.ts'
import { replicableEntities } from './replicable-entities.ts'

/**
 * Makes the replications that connectors should have and have not: those made by an older version, or just before their
 * process died.
 */
export async function provideMissing({
  database,
  definitions,
}: {
  readonly database: Database
  readonly definitions: Definitions
}): Promise<void> {
  const missing = await database.query<{ connector: string }>(
    `select distinct c.connector from patchbay.connectors c
     where not exists (select from patchbay.replications r where r.connector_id = c.id)`,
  )
  for (const { connector: name } of missing) {
    const definition = definitions.byName(name)
    if (definition === undefined || replicableEntities(await definitions.load(definition)).length === 0) continue
    await database.query(
      `insert into patchbay.replications (connector_id, interval_seconds, request)
       select id, $2, '{"trigger":"created"}'::jsonb from patchbay.connectors where connector = $1 on conflict do nothing`,
      [name, usualInterval],
    )
  }
}
