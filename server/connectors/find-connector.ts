import type { Identity } from '../access/identity.ts'
import { fieldFailure } from '../http/http-failure.ts'
import { assertSees, isUuid } from '../workspaces/find-workspace.ts'
import type { ConnectorRow, Connectors } from './connectors.ts'

/** Finds the connector a path names, for somebody who may see it. */
export async function findConnector(connectors: Connectors, identity: Identity, id: string): Promise<ConnectorRow> {
  const row = isUuid(id) ? await connectors.get(id) : undefined
  if (row === undefined) throw fieldFailure(404, 'connector_id', `there is no connector ${id}`)
  assertSees(identity, row.workspace_id)
  return row
}
