import type { Connector } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Definition } from './definitions.ts'

/** There are no templates to manage here: each definition is its own, under its own id. */
const constant = {
  icon: null,
  customization: null,
  tags: [],
  mode: 'DIRECT',
  runtime_mode: 'direct_only',
  supports_context_store: false,
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00.000Z',
} as const

/** The short form of a definition, as lists show it. */
export function summarizedTemplate({ id, name, title }: Definition, organizationId: string): object {
  return {
    id,
    name: title,
    connector_name: name,
    organization_id: organizationId,
    actor_definition_id: id,
    ...constant,
  }
}

/** The whole form of a definition: also what a connector needs to be made. */
export function detailedTemplate({ id, title }: Definition, connector: Connector): object {
  return {
    id,
    name: title,
    source_definition_id: id,
    user_config_spec: {
      documentationUrl: connector.docs ?? null,
      connectionSpecification: connectionSpecification(connector),
      advanced_auth: null,
      supported_destination_sync_modes: [],
    },
    partial_default_config: {},
    is_experimental: false,
    auth_tooltip: connector.auth.find((scheme) => scheme.available)?.help ?? null,
    ...constant,
  }
}

/** One schema of all that a connector is made with. */
function connectionSpecification({ title, auth, config, replication_config }: Connector): JsonSchema {
  const schemes = auth.filter((scheme) => scheme.available)
  const credentials =
    schemes.length === 1
      ? schemes[0]?.credentials
      : { type: 'object', oneOf: schemes.map((scheme) => ({ title: scheme.title, ...scheme.credentials })) }
  return {
    title,
    type: 'object',
    required: ['credentials', ...(replication_config === undefined ? [] : ['replication_config'])],
    properties: {
      credentials,
      ...(config !== undefined && { environment: config }),
      ...(replication_config !== undefined && { replication_config }),
    },
  }
}
