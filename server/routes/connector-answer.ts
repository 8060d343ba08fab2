import type { ConnectorRow } from '../connectors/connectors.ts'
import { detailedTemplate } from '../connectors/source-template.ts'
import type { Services } from '../services.ts'

/** A connector as routes show it: everything but its credentials. */
export async function connectorAnswer(
  { definitions }: Services,
  row: ConnectorRow,
  more: object = {},
): Promise<object> {
  const definition = definitions.byName(row.connector)
  const template = definition && detailedTemplate(definition, await definitions.load(definition))
  const { id, name, replication_config, entities, config, created_at, updated_at, workspace_id, workspace_name } = row
  return {
    id,
    name,
    source_template: template ?? null,
    replication_config,
    environment: config,
    entities,
    workspace_id,
    workspace_name,
    status: row.broken === null ? 'active' : 'credentials_rejected',
    ...more,
    created_at,
    updated_at,
  }
}
