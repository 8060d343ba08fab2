import { readConnections } from '../connectors/read-connections.ts'
import { fieldFailure } from '../http/http-failure.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { fields } from './schemas.ts'

/** Routes by which command lines of this API learn of its organization; here there is one. */
export function organizationRoutes(services: Services): readonly Route[] {
  return [organizations(services), enrollment(services), connections(services)]
}

const name = 'Patchbay'

function organizations({ organizationId: id }: Services): Route {
  const named = { type: 'array', items: { type: 'object' } } as const
  return defineRoute({
    method: 'GET',
    path: '/internal/account/organizations',
    access: 'any',
    tag: 'Organizations',
    summary: 'List organizations',
    description: 'The one there is, under both of the names by which clients read it.',
    answers: { 200: fields({ data: named, organizations: named, is_instance_admin: { type: 'boolean' } }) },
    handle: async () => ({
      data: [{ id, name }],
      organizations: [{ id, organization_name: name }],
      is_instance_admin: false,
    }),
  })
}

function enrollment({ organizationId }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/internal/account/enrollment-status',
    access: 'any',
    tag: 'Organizations',
    summary: 'Tell which organization a token is of',
    answers: { 200: fields({ is_enrolled: { type: 'boolean' }, organization_id: { type: 'string' } }) },
    handle: async () => ({ is_enrolled: true, organization_id: organizationId }),
  })
}

interface PageQuery {
  readonly limit?: number
  readonly offset?: number
}

function connections({ database, organizationId }: Services): Route {
  return defineRoute<object, PageQuery>({
    method: 'GET',
    path: '/organizations/:id/credentials',
    access: 'any',
    tag: 'Organizations',
    summary: 'List connectors with how far their copies are',
    description: 'Those of all workspaces; with a scoped token, of its own. Credentials themselves are never shown.',
    query: fields({
      limit: { type: 'integer', minimum: 1, maximum: 200, description: 'How many; default 20.' },
      offset: { type: 'integer', minimum: 0, description: 'How many to pass over.' },
    }),
    answers: {
      200: fields({
        data: {
          type: 'array',
          items: fields({
            id: { type: 'string' },
            name: { type: 'string' },
            workspace_id: { type: 'string' },
            context_store_status: {
              enum: ['loading', 'building', 'preview', 'ready', null],
              description: 'How far the copy is; null where there is none.',
            },
            context_store_entity_count: { type: 'integer', description: 'How many entities can be searched.' },
          }),
        },
        total: { type: 'integer' },
      }),
    },
    handle: async ({ identity, params: { id = '' }, query: { limit = 20, offset = 0 } }) => {
      if (id.toLowerCase() !== organizationId) throw fieldFailure(404, 'id', `there is no organization ${id}`)
      return readConnections(database, { workspaceId: identity.workspace?.id, limit, offset })
    },
  })
}
