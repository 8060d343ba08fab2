import type { Connector } from '../../manifest/connector.ts'
import type { Identity } from '../access/identity.ts'
import { findConnector } from '../connectors/find-connector.ts'
import type { ConnectorRow } from '../connectors/connectors.ts'
import { fieldFailure } from '../http/http-failure.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { findWorkspace, isUuid } from '../workspaces/find-workspace.ts'
import { fields, olderNames, text, workspaceFields } from './schemas.ts'

const prefix = 'connector-source:'

/** Routes that tell an agent what each connector of a workspace can do, in prose. */
export function skillRoutes(services: Services): readonly Route[] {
  return [list(services), search(services), docs(services)]
}

interface ListQuery {
  readonly workspace_id?: string
  readonly workspace_name?: string
  readonly query?: string
}

const answers = {
  200: fields({ data: { type: 'array', items: { type: 'object' } }, next_cursor: { type: ['string', 'null'] } }),
}

function list(services: Services): Route {
  return defineRoute<object, ListQuery>({
    method: 'GET',
    path: '/skills',
    access: 'any',
    tag: 'Skills',
    summary: 'List what agents can read about: one page a connector',
    olderNames,
    query: fields({
      ...workspaceFields,
      limit: { type: 'integer' },
      cursor: text('Ignored; there is one page.'),
      organization_id: text('Ignored.'),
    }),
    answers,
    handle: async ({ identity, query }) => ({ data: await skillsOf(services, identity, query), next_cursor: null }),
  })
}

function search(services: Services): Route {
  return defineRoute<object, ListQuery>({
    method: 'GET',
    path: '/skills/search',
    access: 'any',
    tag: 'Skills',
    summary: 'Find pages by words in them',
    olderNames,
    query: fields({ ...workspaceFields, query: text('Words.'), limit: { type: 'integer' } }, ['query']),
    answers,
    handle: async ({ identity, query }) => {
      const words = (query.query ?? '').toLowerCase().split(/\s+/)
      const all = await skillsOf(services, identity, query)
      const data = all.filter((skill) => words.some((word) => JSON.stringify(skill).toLowerCase().includes(word)))
      return { data, next_cursor: null }
    },
  })
}

async function skillsOf(services: Services, identity: Identity, query: ListQuery): Promise<readonly object[]> {
  const { workspace_id, workspace_name } = query
  if (identity.kind === 'application' && workspace_id === undefined && workspace_name === undefined) return []
  const workspace = await findWorkspace(services.workspaces, identity, {
    ...(workspace_id !== undefined && { workspace_id }),
    ...(workspace_name !== undefined && { workspace_name }),
  })
  const rows = await services.connectors.list(workspace.id, undefined)
  return Promise.all(rows.map(async (row) => metadataOf(row, await connectorOf(services, row))))
}

async function connectorOf({ definitions }: Services, row: ConnectorRow): Promise<Connector> {
  return definitions.load(definitions.find({ connector_type: row.connector }))
}

function metadataOf(row: ConnectorRow, { title, description, version }: Connector): object {
  return {
    id: `${prefix}${row.id}`,
    kind: 'connector_source',
    title: row.name,
    summary: `${title}: ${description}`,
    tags: [row.connector],
    provenance: 'manifest',
    version,
    freshness: { state: row.broken === null ? 'live' : 'degraded', checked_at: row.updated_at },
    warnings: row.broken === null ? [] : [row.broken],
  }
}

function docs(services: Services): Route {
  return defineRoute<object, { readonly id: string; readonly section?: string }>({
    method: 'GET',
    path: '/skills/docs',
    access: 'any',
    tag: 'Skills',
    summary: 'Read the page of a connector, or one entity of it',
    query: fields({ id: text('connector-source: and the id of a connector.'), section: text('An entity.') }, ['id']),
    answers: { 200: { type: 'object' } },
    handle: async ({ identity, query: { id, section } }) => {
      const connectorId = id.startsWith(prefix) ? id.slice(prefix.length) : id
      if (!isUuid(connectorId)) throw fieldFailure(404, 'id', `there is no skill ${id}`)
      const row = await findConnector(services.connectors, identity, connectorId)
      const connector = await connectorOf(services, row)
      const entities = Object.values(connector.entities)
      const wanted = entities.filter(({ name }) => section === undefined || name === section)
      if (wanted.length === 0) throw fieldFailure(404, 'section', `there is no section ${section ?? ''}`)
      return {
        metadata: metadataOf(row, connector),
        outline: entities.map(({ name, title, description }) => ({
          id: name,
          title,
          summary: description,
          available: true,
        })),
        section_id: section ?? null,
        content: wanted.flatMap((entity) => [
          { type: 'heading', level: 2, text: entity.title },
          { type: 'paragraph', text: entity.description },
          {
            type: 'list',
            items: entity.actions.flatMap((action) => describeAction(connector, `${entity.name}.${action}`)),
          },
        ]),
      }
    },
  })
}

function describeAction({ operations }: Connector, id: string): readonly string[] {
  const operation = operations[id]
  if (operation === undefined) return []
  const { input, description } = operation
  const required = new Set(input.required)
  const names = Object.keys(input.properties ?? {}).map((name) => (required.has(name) ? `${name} (required)` : name))
  return [`${id}: ${description} Parameters: ${names.length === 0 ? 'none' : names.join(', ')}.`]
}
