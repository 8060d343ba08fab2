import type { EntityGrant, Policy } from '../access/policy.ts'
import { assertFields, fitCredentials } from '../connectors/check-credentials.ts'
import type { ConnectorChange, ConnectorRow } from '../connectors/connectors.ts'
import { tryCredentials } from '../connectors/try-credentials.ts'
import type { Services } from '../services.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a request changes of a connector; what is left out or null stays. */
export interface UpdateBody {
  readonly name?: string | null
  readonly credentials?: Fields | null
  readonly environment?: Fields | null
  readonly replication_config?: Fields | null
  readonly entities?: readonly EntityGrant[] | null
  readonly policy?: Policy
  readonly validate?: boolean
}

/**
 * Checks a change of a connector; where calls would be made otherwise than before, on the API.
 *
 * @throws HttpFailure that names each field.
 */
export async function checkChange(
  services: Services,
  row: ConnectorRow,
  body: UpdateBody,
  signal: AbortSignal,
): Promise<ConnectorChange> {
  const definition = services.definitions.find({ connector_type: row.connector })
  const connector = await services.definitions.load(definition)
  const given = withoutNull(body)
  if (given.environment !== undefined) assertFields(connector.config, given.environment, 'environment')
  if (given.replication_config !== undefined) {
    assertFields(connector.replication_config, given.replication_config, 'replication_config')
  }
  const credentials = given.credentials && fitCredentials(connector, given.credentials)
  if (body.validate !== false && (credentials ?? given.environment) !== undefined) {
    const kept = credentials ?? (await services.connectors.credentials(row.id)).credentials
    const client = await services.live.connect(definition, kept, given.environment ?? row.config)
    await tryCredentials(client, definition.title, signal)
  }
  const { name, replication_config, policy, environment: config } = given
  return { name, credentials, config, replication_config, policy, entities: given.entities }
}

function withoutNull(body: UpdateBody): { readonly [K in keyof UpdateBody]: NonNullable<UpdateBody[K]> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}
