import type { Database } from '../../store/database/database.ts'
import type { Definitions } from '../connectors/definitions.ts'
import { provideReplications } from './provide-replications.ts'

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
    if (definition !== undefined) await provideReplications(database, await definitions.load(definition))
  }
}
