import type { Connector } from '../../manifest/connector.ts'
import type { Queryable } from '../../store/database/database.ts'
import { usualInterval } from './next-run.ts'
import { replicableEntities } from './replicable-entities.ts'

/**
 * Makes the replications, due at once, that connectors of a definition should have and have not: of one of them, or of
 * all. There is none where nothing can be replicated.
 */
export async function provideReplications(
  database: Queryable,
  connector: Pick<Connector, 'name' | 'entities'>,
  id?: string,
): Promise<void> {
  if (replicableEntities(connector).length === 0) return
  await database.query(
    `insert into patchbay.replications (connector_id, interval_seconds, request)
     select id, $2, '{"trigger":"created"}'::jsonb from patchbay.connectors
     where connector = $1 and ($3::uuid is null or id = $3) on conflict do nothing`,
    [connector.name, usualInterval, id ?? null],
  )
}
