import type { Connector } from '../../manifest/connector.ts'
import type { Answer } from '../answer.ts'
import { ApiError, AuthError, InputError } from '../errors.ts'
import type { ConnectorSummary } from './connector-types.ts'
import { listConnectors } from './list-connectors.ts'

/** Where a connector is looked for. */
export interface Search {
  readonly connector: Connector
  readonly workspace: string
  /** The server's address, for messages. */
  readonly baseUrl: string
}

/**
 * Finds the one connector of this kind that a workspace has.
 *
 * @throws AuthError when there is none, InputError when there are several.
 */
export async function findConnector(
  search: Search,
  get: (query: Readonly<Record<string, string>>) => Promise<Answer>,
): Promise<string> {
  const { connector, workspace } = search
  const query: Readonly<Record<string, string>> = connector.id === undefined ? {} : { definition_id: connector.id }
  const rows = await listConnectors(workspace, query, get).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'not_found') throw noConnector(search, error)
    throw error
  })
  const [first, ...others] = connector.id === undefined ? rows.filter((row) => isOfKind(connector, row)) : rows
  if (first === undefined) throw noConnector(search)
  if (others.length > 0) throw severalConnectors(search, [first, ...others])
  return first.id
}

/** Without a definition id, the names tell. */
function isOfKind({ name, title }: Connector, { summarized_source_template: template }: ConnectorSummary): boolean {
  const names = [template?.connector_name, template?.name].map((text) => text?.toLowerCase())
  return names.includes(name.toLowerCase()) || names.includes(title.toLowerCase())
}

function noConnector({ connector, workspace, baseUrl }: Search, cause?: ApiError): AuthError {
  const { name, title } = connector
  const kind = connector.id === undefined ? `connector_type: '${title}'` : `definition_id: '${connector.id}'`
  const message = `${name}: the workspace "${workspace}" has no ${title} connector at ${baseUrl}; create one with new HostedApi({ … }).createConnector({ ${kind}, workspace_name: '${workspace}', credentials }), or give its id as authConfig.connector_id`
  return new AuthError('credentials_missing', message, { cause, ...(cause !== undefined && { status: cause.status }) })
}

function severalConnectors({ connector, workspace }: Search, rows: readonly ConnectorSummary[]): InputError {
  const found = rows.map(({ id, name }) => `${id} (${name})`).join(', ')
  const message = `the workspace "${workspace}" has ${rows.length} ${connector.title} connectors: ${found}; give the id of one as authConfig.connector_id`
  return new InputError('config_invalid', `${connector.name}: ${message}`, [{ path: 'connector_id', message }])
}
