import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { assertSees, isUuid } from '../workspaces/find-workspace.ts'
import type { Workspace, WorkspaceChange } from '../workspaces/workspaces.ts'
import { fields, text } from './schemas.ts'

/** Routes that read, change and delete workspaces; a scoped token asks for one to be made. */
export function workspaceRoutes(services: Services): readonly Route[] {
  return [list(services), stats(services), get(services), update(services), remove(services)]
}

interface ListQuery {
  readonly name_contains?: string
  readonly status?: 'active' | 'inactive'
  readonly limit?: number
  readonly cursor?: string
}

function list({ workspaces, organizationId }: Services): Route {
  return defineRoute<object, ListQuery>({
    method: 'GET',
    path: '/workspaces',
    access: 'any',
    tag: 'Workspaces',
    summary: 'List workspaces',
    query: fields({
      name_contains: text('Only those whose name contains this, in any case.'),
      status: { enum: ['active', 'inactive'] },
      limit: { type: 'integer', minimum: 1, maximum: 100, description: 'How many; default 20.' },
      cursor: text('Where the page before ended.'),
    }),
    answers: {
      200: fields({ data: { type: 'array', items: { type: 'object' } }, next: { type: ['string', 'null'] } }),
    },
    handle: async ({ identity, query: { name_contains, status, limit = 20, cursor }, origin }) => {
      const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString().replaceAll('\0', '')
      const rows = await workspaces.list({
        nameContains: name_contains,
        status,
        only: identity.workspace?.id,
        limit: limit + 1,
        after,
      })
      const data = rows.slice(0, limit)
      const last = rows.length > limit ? data.at(-1) : undefined
      return {
        data: data.map((row) => answer(row, organizationId)),
        next: last === undefined ? null : nextUrl(origin, last, { name_contains, status, limit: String(limit) }),
      }
    },
  })
}

function nextUrl(origin: string, { name }: Workspace, given: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams({ cursor: Buffer.from(name).toString('base64url') })
  for (const [key, value] of Object.entries(given)) if (value !== undefined) query.set(key, value)
  return `${origin}/api/v1/workspaces?${query.toString()}`
}

/** As clients of this API know a workspace. */
function answer(
  { id, name, status, cache_enabled, created_at, updated_at }: Workspace,
  organizationId: string,
): object {
  return {
    id,
    name,
    organization_id: organizationId,
    status,
    cache_enabled,
    tombstone: false,
    visibility: 'shared',
    color: null,
    created_at,
    updated_at,
  }
}

function stats({ workspaces }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/workspaces/stats',
    access: 'any',
    tag: 'Workspaces',
    summary: 'Count workspaces',
    answers: {
      200: fields({
        active_count: { type: 'integer' },
        inactive_count: { type: 'integer' },
        total_count: { type: 'integer' },
      }),
    },
    handle: async ({ identity }) => {
      const { active, inactive } = await workspaces.count(identity.workspace?.id)
      return { active_count: active, inactive_count: inactive, total_count: active + inactive }
    },
  })
}

async function find(
  { workspaces }: Services,
  identity: Parameters<typeof assertSees>[0],
  id: string,
): Promise<Workspace> {
  const found = isUuid(id) ? await workspaces.get(id) : undefined
  assertSees(identity, found?.id ?? id)
  if (found === undefined) throw fieldFailure(404, 'workspace_id', `there is no workspace ${id}`)
  return found
}

function get(services: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/workspaces/:id',
    access: 'any',
    tag: 'Workspaces',
    summary: 'Read a workspace',
    answers: { 200: { type: 'object' } },
    handle: async ({ identity, params: { id = '' } }) =>
      answer(await find(services, identity, id), services.organizationId),
  })
}

function update(services: Services): Route {
  return defineRoute<WorkspaceChange>({
    method: 'PUT',
    path: '/workspaces/:id',
    access: 'application',
    tag: 'Workspaces',
    summary: 'Change a workspace',
    description: 'Connectors of an inactive workspace cannot be called.',
    body: fields({
      name: text('Its name.', { maxLength: 250 }),
      status: { enum: ['active', 'inactive'] },
      cache_enabled: { type: 'boolean' },
    }),
    answers: { 200: { type: 'object' } },
    handle: async ({ identity, params: { id = '' }, body }) => {
      const before = await find(services, identity, id)
      if (
        body.name !== undefined &&
        body.name !== before.name &&
        (await services.workspaces.find(body.name)) !== undefined
      ) {
        throw new HttpFailure(409, 'conflict', `there is a workspace ${JSON.stringify(body.name)} already`, {
          problems: [{ field: 'name', message: 'is taken', error_code: 'conflict' }],
        })
      }
      const changed = await services.workspaces.update(before.id, body)
      for (const row of await services.connectors.list(before.id, undefined)) services.live.forget(row.id)
      return answer(changed ?? before, services.organizationId)
    },
  })
}

function remove(services: Services): Route {
  return defineRoute({
    method: 'DELETE',
    path: '/workspaces/:id',
    access: 'application',
    tag: 'Workspaces',
    summary: 'Delete a workspace, its connectors and their credentials',
    answers: { 200: fields({ id: { type: 'string' }, deleted_at: { type: 'string' } }) },
    handle: async ({ identity, params: { id = '' } }) => {
      const workspace = await find(services, identity, id)
      const rows = await services.connectors.list(workspace.id, undefined)
      const deletedAt = await services.workspaces.delete(workspace.id)
      for (const row of rows) services.live.forget(row.id)
      return { id: workspace.id, deleted_at: deletedAt ?? new Date() }
    },
  })
}
