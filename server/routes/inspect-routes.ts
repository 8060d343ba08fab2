import { findConnector } from '../connectors/find-connector.ts'
import type { Policy } from '../access/policy.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { connectorAnswer } from './connector-answer.ts'
import { fields, policySchema } from './schemas.ts'

/** Routes that tell the state of a connector, and set who may use it how. */
export function inspectRoutes(services: Services): readonly Route[] {
  return [inspect(services), getPolicy(services), putPolicy(services)]
}

function inspect({ connectors, definitions, organizationId }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/integrations/connectors/:id/inspect',
    access: 'any',
    tag: 'Connectors',
    summary: "Tell a connector's state",
    answers: { 200: { type: 'object' } },
    handle: async ({ identity, params: { id = '' } }) => {
      const row = await findConnector(connectors, identity, id)
      const { id: definitionId, title } = definitions.byName(row.connector) ?? { id: null, title: row.connector }
      return {
        connector_id: row.id,
        name: row.name,
        workspace_id: row.workspace_id,
        organization_id: organizationId,
        source_definition_id: definitionId,
        source_definition_name: title,
        source_config_template_id: definitionId,
        docs_skill_id: `connector-source:${row.id}`,
        context_store_readiness: {
          connector_id: row.id,
          source_definition_id: definitionId,
          supported_context_store_entities: [],
          configured_cache_entities: [],
        },
        warnings: row.broken === null ? [] : [row.broken],
      }
    },
  })
}

function getPolicy({ connectors }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/patchbay/connectors/:id/policy',
    access: 'any',
    tag: 'Policies',
    summary: 'Read the policy of a connector',
    answers: { 200: policySchema },
    handle: async ({ identity, params: { id = '' } }) => (await findConnector(connectors, identity, id)).policy,
  })
}

function putPolicy(services: Services): Route {
  return defineRoute<Policy>({
    method: 'PUT',
    path: '/patchbay/connectors/:id/policy',
    access: 'application',
    tag: 'Policies',
    summary: 'Replace the policy of a connector',
    description: 'Other servers on the same database notice within a second.',
    body: policySchema,
    answers: { 200: fields({}) },
    handle: async ({ identity, params: { id = '' }, body }) => {
      const row = await findConnector(services.connectors, identity, id)
      const updated = await services.connectors.update(row.id, { policy: body })
      services.live.forget(row.id)
      return connectorAnswer(services, updated ?? row, { policy: body })
    },
  })
}
