import type { Connector } from '../../manifest/connector.ts'
import { assertMayGrant } from '../access/assert-may-grant.ts'
import type { Identity } from '../access/identity.ts'
import type { EntityGrant, Policy } from '../access/policy.ts'
import { assertFields, fitCredentials, splitFields, type ConnectionFields } from '../connectors/check-credentials.ts'
import type { ConnectorRow } from '../connectors/connectors.ts'
import type { Definition } from '../connectors/definitions.ts'
import { tryCredentials } from '../connectors/try-credentials.ts'
import { fieldFailure } from '../http/http-failure.ts'
import type { RouteCall } from '../http/route.ts'
import type { Services } from '../services.ts'
import { assertMayProvide, provideWorkspace } from '../workspaces/find-workspace.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a connector is made from, as requests say it. */
export interface CreateBody {
  readonly workspace_name?: string
  readonly workspace_id?: string
  readonly connector_type?: string
  readonly definition_id?: string
  readonly source_template_id?: string
  readonly name?: string | null
  readonly credentials?: Fields | null
  readonly replication_config?: Fields | null
  readonly environment?: Fields | null
  readonly source_config?: Fields | null
  readonly connection_configuration?: Fields | null
  readonly server_side_oauth_secret_id?: string | null
  readonly entities?: readonly EntityGrant[] | null
  readonly policy?: Policy
  readonly validate?: boolean
}

/** What a request says of a new connector, checked. */
export interface CheckedConnector extends ConnectionFields {
  readonly definition: Definition
  readonly connector: Connector
}

/** Makes a connector: checks everything, tries the credentials on the API, and only then keeps them. */
export async function createConnector(
  services: Services,
  { identity, body, signal }: Pick<RouteCall<CreateBody>, 'identity' | 'body' | 'signal'>,
): Promise<{ readonly row: ConnectorRow; readonly made: boolean }> {
  assertMayGrant(identity, body)
  if (identity.workspace === undefined && body.workspace_name === undefined && body.workspace_id === undefined) {
    throw fieldFailure(422, 'workspace_name', 'workspace_name is required')
  }
  const { definition, connector, ...fields } = await checkConnector(services, identity, body)
  if (body.validate !== false) {
    await tryCredentials(
      await services.live.connect(definition, fields.credentials, fields.config),
      definition.title,
      signal,
    )
  }
  const { made, ...workspace } = await provideWorkspace(services.workspaces, identity, body)
  const create = (): Promise<ConnectorRow> =>
    services.connectors.create({
      workspaceId: workspace.id,
      connector: definition.name,
      name: body.name ?? definition.title,
      credentials: fields.credentials,
      config: fields.config,
      replication_config: fields.replication_config,
      entities: body.entities ?? null,
      policy: body.policy ?? {},
    })
  const secretId = body.server_side_oauth_secret_id
  const row = await (secretId ? services.flows.use(secretId, create) : create())
  await services.replications.provide(connector, row.id)
  return { row, made }
}

/**
 * Checks what a request says of a new connector; nothing is sent and nothing kept.
 *
 * @throws HttpFailure that names each field.
 */
export async function checkConnector(
  services: Services,
  identity: Identity,
  body: CreateBody,
): Promise<CheckedConnector> {
  await assertMayProvide(services.workspaces, identity, body)
  const definition = services.definitions.find(body)
  const connector = await services.definitions.load(definition)
  const given = await fieldsOf(services, identity, connector, body)
  const credentials = fitCredentials(connector, given.credentials)
  assertFields(connector.config, given.config, 'environment')
  assertFields(connector.replication_config, given.replication_config, 'replication_config')
  return { definition, connector, credentials, config: given.config, replication_config: given.replication_config }
}

async function fieldsOf(
  services: Services,
  identity: Identity,
  connector: Connector,
  body: CreateBody,
): Promise<ConnectionFields> {
  const { credentials, replication_config, environment, server_side_oauth_secret_id: secretId } = body
  const mixed = body.source_config ?? body.connection_configuration
  if (!credentials && !mixed && !replication_config && !secretId) {
    throw fieldFailure(422, 'credentials', 'give credentials, or the server_side_oauth_secret_id of a finished consent')
  }
  const split = splitFields(connector, mixed ?? {})
  const consented = secretId ? await services.flows.credentials(secretId, identity, connector.name) : {}
  return {
    credentials: { ...split.credentials, ...consented, ...credentials },
    config: { ...split.config, ...environment },
    replication_config: { ...split.replication_config, ...replication_config },
  }
}
