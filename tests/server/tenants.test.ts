import fc from 'fast-check'
import { allRoutes } from '../../server/routes/all-routes.ts'
import type { Route } from '../../server/http/route.ts'
import type { Services } from '../../server/services.ts'
import { ashbyBody, closeServed, serve, until, valueAt, type Reply, type Served } from '../support/serve.ts'

interface Tenant {
  readonly name: string
  readonly workspaceId: string
  readonly connectorId: string
  readonly token: string
}

const theirs = { name: 'canary-name-of-b', intent: 'canary-intent-of-b' }
const absent = '00000000-0000-4000-8000-000000000000'
const execute = { entity: 'candidates', action: 'list', params: { limit: 1 } }

let served: Served
let a: Tenant
let b: Tenant
beforeAll(async () => {
  served = await serve({ settings: { bodyLimit: 65_536 } })
  a = await tenant('tenant-a', { name: 'Of a' })
  b = await tenant('tenant-b', {
    name: theirs.name,
    credentials: { api_key: served.sandbox.keys.confidential },
    policy: { deny: ['canary-policy-of-b'] },
  })
  const body = { ...execute, intent: theirs.intent }
  await served.call('POST', `/v1/integrations/connectors/${b.connectorId}/execute`, { token: b.token, body })
  await until(async () => valueAt((await callsOfB()).body, 'data.0') !== undefined)
})
afterAll(closeServed)

async function tenant(name: string, more: object): Promise<Tenant> {
  const connectorId = await served.connect(name, more)
  const token = await served.scoped(name, { writes: true })
  const info = await served.call('GET', '/v1/account/applications/scoped-token/info', { token })
  return { name, workspaceId: String(info.body['workspace_id']), connectorId, token }
}

function callsOfB(): Promise<Reply> {
  return served.call('GET', `/v1/patchbay/calls?workspace_id=${b.workspaceId}`, { token: served.token })
}

/** All there is of tenant B, as an application sees it. */
async function snapshot(): Promise<unknown> {
  const paths = [
    `/v1/workspaces/${b.workspaceId}`,
    `/v1/integrations/connectors?workspace_id=${b.workspaceId}`,
    `/v1/integrations/connectors/${b.connectorId}`,
    `/v1/patchbay/connectors/${b.connectorId}/policy`,
    `/v1/patchbay/calls?workspace_id=${b.workspaceId}`,
  ]
  const replies = await Promise.all(paths.map((path) => served.call('GET', path, { token: served.token })))
  return replies.map(({ status, body }) => ({ status, body }))
}

// Routes do not look at what they work with before they are called.
const routes = allRoutes({} as Services)
const scopedRoutes = routes.filter(({ access }) => access !== 'public')

const names = [
  ...[
    'workspace_name',
    'customer_name',
    'external_user_id',
    'external_id',
    'externalUserId',
    'workspace_id',
    'workspaceId',
  ],
  ...['connector_id', 'id', 'name_contains', 'query', 'token', 'name', 'section', 'cursor', 'organization_id'],
]

/** Spellings that a careless comparison could take for the thing itself. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text} `,
  (text) => `${text}/`,
  (text) => `${text}%00`,
  (text) => Array.from(text, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  (text) => `./${text}`,
  (text) => `{${text}}`,
  (text) => text.replaceAll('-', ''),
]

const shapes: readonly ((value: string) => unknown)[] = [
  (value) => value,
  (value) => [value],
  (value) => [value, value],
  (value) => ({ id: value }),
  (value) => ({ toString: value, length: 1, 0: value }),
]

interface Attempt {
  readonly route: Route
  readonly path: string
  readonly query: string
  readonly body: object | undefined
}

function attempts(): fc.Arbitrary<Attempt> {
  const value = fc.constantFrom(b.workspaceId, b.name, b.connectorId, `connector-source:${b.connectorId}`, b.token)
  const spelled = fc.tuple(value, fc.constantFrom(...spellings)).map(([text, spell]) => spell(text))
  const own = fc.constantFrom(a.connectorId, a.workspaceId, a.name)
  const field = fc.tuple(
    fc.constantFrom(...names),
    fc.oneof({ weight: 4, arbitrary: spelled }, { weight: 1, arbitrary: own }),
  )
  const usual = {
    ...ashbyBody(served.sandbox),
    ...execute,
    redirect_url: 'https://page.example',
    validate: false,
    allowed_origin: 'https://page.example',
  }
  const body = fc
    .array(fc.tuple(field, fc.constantFrom(...shapes)), { maxLength: 3 })
    .map((fields) => ({ ...usual, ...Object.fromEntries(fields.map(([[name, text], shape]) => [name, shape(text)])) }))
  return fc
    .record({
      route: fc.constantFrom(...scopedRoutes),
      older: fc.nat(),
      prefix: fc.constantFrom('/api/v1', '/v1'),
      segment: fc
        .tuple(fc.constantFrom(b.connectorId, b.workspaceId, b.connectorId), fc.constantFrom(...spellings))
        .map(([text, spell]) => spell(text)),
      query: fc.array(field, { maxLength: 4 }),
      body,
    })
    .map(({ route, older, prefix, segment, query, body: fields }) => {
      const paths = [route.path, ...(route.older ?? [])]
      const path = paths[older % paths.length] ?? route.path
      return {
        route,
        path: `${prefix}${path.replace(/:\w+/g, segment.replaceAll(' ', '%20'))}`,
        query: query.map(([name, text]) => `${name}=${text.replaceAll(' ', '%20')}`).join('&'),
        body: ['POST', 'PUT', 'PATCH'].includes(route.method) ? fields : undefined,
      }
    })
}

it('shows and changes nothing of another workspace on any route, however it is named', async () => {
  const before = await snapshot()
  expect(JSON.stringify(before)).toMatch(/canary-name-of-b.*canary-policy-of-b.*canary-intent-of-b/)
  await fc.assert(
    fc.asyncProperty(attempts(), async ({ route, path, query, body }) => {
      // Some routes end the token itself.
      const token = route.path.includes('revoke') ? await served.scoped(a.name) : a.token
      const reply = await served.call(route.method, query === '' ? path : `${path}?${query}`, { token, body })
      expect(reply.status).not.toBe(500)
      expect(reply.status).not.toBe(401)
      expect(reply.text).not.toContain('canary')
      if (route.access === 'application') expect([403, 404, 422]).toContain(reply.status)
      if (route.path.includes('/:id') && !path.includes('/definitions/') && !path.includes('templates'))
        expect([403, 404, 422]).toContain(reply.status)
    }),
    { numRuns: 600 },
  )
  expect(await snapshot()).toEqual(before)
  const alive = await served.call('GET', '/v1/workspaces', { token: b.token })
  expect(alive.body['data']).toHaveLength(1)
})

interface Named {
  readonly method: string
  readonly about: string
  readonly path: (reference: { readonly workspace_name: string } | { readonly workspace_id: string }) => string
  readonly body?: object
}

function queryOf(reference: object): string {
  return new URLSearchParams(Object.entries(reference) as [string, string][]).toString()
}

const naming: readonly Named[] = [
  { method: 'GET', about: 'connectors', path: (reference) => `/v1/integrations/connectors?${queryOf(reference)}` },
  { method: 'GET', about: 'skills', path: (reference) => `/v1/skills?${queryOf(reference)}` },
  { method: 'GET', about: 'search', path: (reference) => `/v1/skills/search?query=x&${queryOf(reference)}` },
  { method: 'POST', about: 'create', path: () => '/v1/integrations/connectors', body: {} },
  { method: 'POST', about: 'check', path: () => '/v1/integrations/connectors/check', body: {} },
  {
    method: 'POST',
    about: 'initiate',
    path: () => '/v1/integrations/connectors/oauth/initiate',
    body: { redirect_url: 'https://page.example' },
  },
]

it.each(naming)(
  'does not tell a foreign workspace from one that is not there: $method $about',
  async ({ method, path, body }) => {
    const sent = served.sandbox.requests.length
    const ask = async (
      reference: { readonly workspace_name: string } | { readonly workspace_id: string },
    ): Promise<unknown> => {
      const full = body && { ...ashbyBody(served.sandbox), ...body, ...reference }
      const { status, body: answer } = await served.call(method, path(reference), {
        token: a.token,
        ...(full && { body: full }),
      })
      return { status, ...answer, request_id: undefined }
    }
    const byName = [await ask({ workspace_name: b.name }), await ask({ workspace_name: 'nobody' })]
    const byId = [await ask({ workspace_id: b.workspaceId }), await ask({ workspace_id: absent })]
    expect(valueAt(byName, '0.status')).toBe(403)
    expect(valueAt(byId, '0.status')).toBe(403)
    expect(byName[0]).toEqual(byName[1])
    expect(byId[0]).toEqual(byId[1])
    expect(served.sandbox.requests.length).toBe(sent)
  },
)

it('does not tell a foreign workspace from one that is not there by its path', async () => {
  const [foreign, none] = await Promise.all(
    [b.workspaceId, absent].map((id) => served.call('GET', `/v1/workspaces/${id}`, { token: a.token })),
  )
  expect([foreign?.status, foreign?.body['message']]).toEqual([403, none?.body['message']])
  expect(none?.status).toBe(403)
})

it('promises 403 of a foreign connector and 404 of none, with the same words whatever the connector is', async () => {
  const of = (id: string): readonly (readonly [string, string, object?])[] => [
    ['GET', `/v1/integrations/connectors/${id}`],
    ['PUT', `/v1/integrations/connectors/${id}`, { name: 'Mine now' }],
    ['DELETE', `/v1/integrations/connectors/${id}`],
    ['POST', `/v1/integrations/connectors/${id}/check`, {}],
    ['POST', `/v1/integrations/connectors/${id}/execute`, execute],
    ['POST', `/v1/connectors/instances/${id}/execute`, { action: 'describe' }],
    ['GET', `/v1/integrations/connectors/${id}/inspect`],
    ['GET', `/v1/patchbay/connectors/${id}/policy`],
    ['GET', `/v1/skills/docs?id=connector-source:${id}`],
  ]
  const ask = (id: string): Promise<readonly Reply[]> =>
    Promise.all(of(id).map(([method, path, body]) => served.call(method, path, { token: a.token, body })))
  const foreign = await ask(b.connectorId)
  const none = await ask(absent)
  expect(new Set(foreign.map(({ status, body }) => `${status} ${String(body['message'])}`))).toEqual(
    new Set(['403 the token is confined to the workspace tenant-a']),
  )
  expect(new Set(none.map(({ status }) => status))).toEqual(new Set([404]))
})

it('lists, counts and exports only what is its own', async () => {
  const get = (path: string): Promise<Reply> => served.call('GET', path, { token: a.token })
  const workspaces = await get('/v1/workspaces?name_contains=tenant')
  const stats = await get('/v1/workspaces/stats')
  const calls = await get(`/v1/patchbay/calls?workspace_id=${b.workspaceId}&connector_id=${b.connectorId}`)
  const exported = await get(`/v1/patchbay/calls/export?workspace_id=${b.workspaceId}`)
  expect((workspaces.body['data'] as { name: string }[]).map(({ name }) => name)).toEqual(['tenant-a'])
  expect(stats.body).toEqual({ active_count: 1, inactive_count: 0, total_count: 1 })
  expect(calls.body).toEqual({ data: [], next: null })
  expect(exported.text).not.toContain('canary')
})
