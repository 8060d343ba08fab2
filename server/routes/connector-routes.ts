import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { assertMayGrant } from '../access/assert-may-grant.ts'
import { assertMayRedirect } from '../access/assert-may-redirect.ts'
import type { ConnectorChange, ConnectorRow } from '../connectors/connectors.ts'
import { findConnector } from '../connectors/find-connector.ts'
import { summarizedTemplate } from '../connectors/source-template.ts'
import { HttpAnswer, defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { findWorkspace } from '../workspaces/find-workspace.ts'
import { connectorAnswer } from './connector-answer.ts'
import { checkChange, type UpdateBody } from './check-change.ts'
import { createConnector, type CreateBody } from './create-connector.ts'
import { connectorSchema, createSchema } from './connector-schemas.ts'
import {
  anyObject,
  entitiesSchema,
  fields,
  olderNames,
  optionalText,
  policySchema,
  text,
  workspaceFields,
} from './schemas.ts'

/** Routes that make, read, change and delete connectors. */
export function connectorRoutes(services: Services): readonly Route[] {
  return [create(services), list(services), get(services), update(services), remove(services)]
}

function create(services: Services): Route {
  return defineRoute<CreateBody>({
    method: 'POST',
    path: '/integrations/connectors',
    older: ['/integrations/sources'],
    access: 'any',
    tag: 'Connectors',
    summary: 'Create a connector',
    description: 'Tries the credentials on the API, seals them and keeps them. A workspace that is new is made.',
    olderNames,
    body: createSchema,
    answers: { 200: connectorSchema },
    handle: async (call) => {
      const { row, made } = await createConnector(services, call)
      return connectorAnswer(services, row, made ? { workspace_created: true } : {})
    },
  })
}

interface ListQuery {
  readonly workspace_name?: string
  readonly workspace_id?: string
  readonly definition_id?: string
  readonly connector_type?: string
}

function list(services: Services): Route {
  return defineRoute<object, ListQuery>({
    method: 'GET',
    path: '/integrations/connectors',
    older: ['/integrations/sources', '/connectors/instances_for_user', '/connectors/connectors_for_user'],
    access: 'any',
    tag: 'Connectors',
    summary: "List a workspace's connectors",
    olderNames,
    query: fields({
      ...workspaceFields,
      definition_id: text('Only of this definition.'),
      connector_type: text('Only of this connector.'),
    }),
    answers: { 200: fields({ data: { type: 'array', items: anyObject('A connector.') } }) },
    handle: async ({ identity, query: { definition_id, connector_type, ...reference } }) => {
      const workspace = await findWorkspace(services.workspaces, identity, reference)
      const wanted = definition_id ?? connector_type
      const only =
        wanted === undefined
          ? undefined
          : services.definitions.find(definition_id === undefined ? { connector_type: wanted } : { definition_id })
      const rows = await services.connectors.list(workspace.id, only?.name)
      return {
        data: rows.map(({ id, name, connector, created_at, updated_at }) => {
          const definition = services.definitions.byName(connector)
          const template = definition && summarizedTemplate(definition, services.organizationId)
          return { id, name, summarized_source_template: template ?? null, created_at, updated_at }
        }),
      }
    },
  })
}

function get(services: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/integrations/connectors/:id',
    older: ['/integrations/sources/:id'],
    access: 'any',
    tag: 'Connectors',
    summary: 'Read a connector',
    answers: { 200: connectorSchema },
    handle: async ({ identity, params: { id = '' } }) =>
      connectorAnswer(services, await findConnector(services.connectors, identity, id)),
  })
}

function update(services: Services): Route {
  return defineRoute<UpdateBody>({
    method: 'PUT',
    path: '/integrations/connectors/:id',
    older: ['/integrations/sources/:id'],
    access: 'any',
    tag: 'Connectors',
    summary: 'Change a connector',
    description: 'What is left out stays. New credentials are tried on the API first.',
    body: fields({
      name: optionalText('What it is called.'),
      credentials: { ...anyObject('Replace all credentials.'), writeOnly: true },
      environment: anyObject('Replace what the connection needs besides credentials.'),
      replication_config: anyObject('Replace how data is replicated.'),
      entities: entitiesSchema,
      policy: policySchema,
      validate: { type: 'boolean', description: 'Whether new credentials are tried on the API first; default true.' },
    }),
    answers: { 200: connectorSchema },
    handle: async ({ identity, params: { id = '' }, body, signal }) => {
      const row = await findConnector(services.connectors, identity, id)
      assertMayGrant(identity, body)
      assertMayRedirect(identity, body)
      const change = await checkChange(services, row, body, signal)
      const updated = await services.connectors.update(row.id, change)
      services.live.forget(row.id)
      if (changesReplication(row, change)) await services.replications.refresh(row.id)
      return connectorAnswer(services, updated ?? (await findConnector(services.connectors, identity, id)))
    },
  })
}

/** What is copied from now on, or the way to it, is another than before: the next run is at once. */
function changesReplication(
  row: ConnectorRow,
  { replication_config, credentials, config, entities }: ConnectorChange,
): boolean {
  if (credentials !== undefined) return true
  const isOther = (before: unknown, after: unknown): boolean => after !== undefined && !isDeepStrictEqual(before, after)
  return (
    isOther(row.replication_config, replication_config) ||
    isOther(row.config, config) ||
    isOther(row.entities, entities)
  )
}

function remove(services: Services): Route {
  return defineRoute({
    method: 'DELETE',
    path: '/integrations/connectors/:id',
    older: ['/integrations/sources/:id'],
    access: 'any',
    tag: 'Connectors',
    summary: 'Delete a connector',
    description: 'Its credentials are gone when this answers; the copy of its data goes with it.',
    answers: { 202: fields({ job_id: { type: 'string' } }) },
    handle: async ({ identity, params: { id = '' } }) => {
      const row = await findConnector(services.connectors, identity, id)
      await services.connectors.delete(row.id)
      services.live.forget(row.id)
      return new HttpAnswer(202, { job_id: randomUUID() }, { 'content-type': 'application/json' })
    },
  })
}
