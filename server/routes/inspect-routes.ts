import type { ConnectorRow } from '../connectors/connectors.ts'
import { findConnector } from '../connectors/find-connector.ts'
import { readEntityStates } from '../replication/entity-states.ts'
import { chosenEntities, replicableEntities } from '../replication/replicable-entities.ts'
import type { ReplicationRow } from '../replication/replication-row.ts'
import type { Policy } from '../access/policy.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { connectorAnswer } from './connector-answer.ts'
import { fields, policySchema } from './schemas.ts'

/** Routes that tell the state of a connector, and set who may use it how. */
export function inspectRoutes(services: Services): readonly Route[] {
  return [inspect(services), getPolicy(services), putPolicy(services)]
}

function inspect(services: Services): Route {
  const { connectors, definitions, organizationId, replications } = services
  return defineRoute({
    method: 'GET',
    path: '/integrations/connectors/:id/inspect',
    access: 'any',
    tag: 'Connectors',
    summary: "Tell a connector's state",
    answers: { 200: { type: 'object' } },
    handle: async ({ identity, params: { id = '' } }) => {
      const row = await findConnector(connectors, identity, id)
      const replication = await replications.find(row.id)
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
          ...(await readinessOf(services, row, replication)),
        },
        warnings: warningsOf(row, replication),
      }
    },
  })
}

async function readinessOf(
  { definitions, database }: Services,
  row: ConnectorRow,
  replication: ReplicationRow | undefined,
): Promise<object> {
  const definition = definitions.byName(row.connector)
  if (definition === undefined) return { supported_context_store_entities: [], configured_cache_entities: [] }
  const connector = await definitions.load(definition)
  const replicable = replicableEntities(connector)
  const chosen = chosenEntities(connector, row.entities, replication?.entities ?? null)
  const states = await readEntityStates(database, row.id, { replicable, chosen })
  return {
    supported_context_store_entities: replicable.map((entity) => ({ entity, suggested: true })),
    configured_cache_entities: states
      .filter((state) => state.chosen)
      .map(({ entity, status, ready_for_search, records, fresh_at }) => ({
        entity,
        status,
        ready_for_search,
        supported: true,
        entity_count: records,
        updated_at: fresh_at,
        semantic_search_status: [],
      })),
  }
}

/** Why calls fail, and why the copy does not get fresh. */
function warningsOf(row: ConnectorRow, replication: ReplicationRow | undefined): readonly string[] {
  const result = replication?.last_result
  const failed = result?.entities.filter(({ error }) => error !== null) ?? []
  const reasons = [result?.error?.message, ...failed.map(({ entity, error }) => `${entity}: ${error?.message ?? ''}`)]
  return [row.broken ?? undefined, ...reasons].filter((text) => text !== undefined)
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
