import { closeServed, serve, valueAt, type Reply, type Served } from '../support/serve.ts'
import type { EntityGrant, Policy } from '../../server/access/policy.ts'
import { aText, textWith } from '../support/matchers.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(closeServed)

const calls = {
  list: { entity: 'candidates', action: 'list', params: { limit: 1 } },
  jobs: { entity: 'jobs', action: 'list', params: { limit: 1 } },
  create: { entity: 'candidates', action: 'create', params: { name: 'Ada Lovelace' } },
  describe: { action: 'describe' },
}
type Name = keyof typeof calls

function execute(id: string, token: string, name: Name): Promise<Reply> {
  return served.call('POST', `/v1/integrations/connectors/${id}/execute`, { token, body: calls[name] })
}

async function allowed(id: string, token: string): Promise<readonly string[]> {
  const names = Object.keys(calls) as Name[]
  const replies = await Promise.all(names.map(async (name) => [name, (await execute(id, token, name)).status] as const))
  expect(replies.map(([, status]) => status).filter((status) => status !== 200 && status !== 403)).toEqual([])
  return replies.filter(([, status]) => status === 200).map(([name]) => name)
}

interface Case {
  readonly token?: Policy
  readonly connector?: Policy
  readonly entities?: readonly EntityGrant[]
  readonly may: readonly Name[]
}

const cases: readonly Case[] = [
  { may: ['list', 'jobs', 'describe'] },
  { token: { writes: true }, may: ['list', 'jobs', 'create', 'describe'] },
  { token: { allow: ['candidates.list'] }, may: ['list', 'describe'] },
  { token: { allow: ['candidates'], writes: true }, may: ['list', 'create', 'describe'] },
  { token: { allow: ['candidates.*'] }, may: ['list', 'describe'] },
  { token: { allow: ['*.list'], writes: true }, may: ['list', 'jobs', 'describe'] },
  { token: { allow: [] }, may: ['describe'] },
  { token: { deny: ['jobs.*'] }, may: ['list', 'describe'] },
  { token: { deny: ['JOBS.List'] }, may: ['list', 'describe'] },
  { token: { allow: ['*'], deny: ['*'] }, may: ['describe'] },
  { token: { writes: true, deny: ['*.create'] }, may: ['list', 'jobs', 'describe'] },
  { connector: { writes: true }, may: ['list', 'jobs', 'create', 'describe'] },
  { connector: { writes: false }, token: { writes: true }, may: ['list', 'jobs', 'describe'] },
  { connector: { writes: true }, token: { writes: false }, may: ['list', 'jobs', 'describe'] },
  { connector: { allow: ['jobs.*'] }, token: { allow: ['candidates.*'] }, may: ['describe'] },
  { connector: { deny: ['candidates.list'] }, may: ['jobs', 'describe'] },
  { entities: [{ entity: 'candidates' }], may: ['list', 'describe'] },
  { entities: [{ entity: 'candidates', modes: ['read'] }], token: { writes: true }, may: ['list', 'describe'] },
  { entities: [{ entity: 'candidates', modes: ['write'] }], may: ['create', 'describe'] },
  { entities: [{ entity: 'candidates', modes: ['read', 'write'] }], may: ['list', 'create', 'describe'] },
  { entities: [{ entity: 'candidates', modes: [] }], may: ['describe'] },
  { entities: [], may: ['list', 'jobs', 'describe'] },
]

it.each(cases)(
  'lets a scoped token do what its policy and the connector grant: $token $connector $entities',
  async (one) => {
    const { token, connector, entities, may } = one
    const id = await served.connect('w', { ...(connector && { policy: connector }), ...(entities && { entities }) })
    expect(await allowed(id, await served.scoped('w', token))).toEqual(may)
  },
)

it('lets an application do all that the connector grants', async () => {
  const free = await served.connect('w')
  const tied = await served.connect('w', { policy: { deny: ['jobs'], writes: false } })
  expect(await allowed(free, served.token)).toEqual(['list', 'jobs', 'create', 'describe'])
  expect(await allowed(tied, served.token)).toEqual(['list', 'describe'])
})

it('says why, and who may change it', async () => {
  const reply = await execute(await served.connect('w'), await served.scoped('w'), 'create')
  const message = 'candidates.create changes data, which the policy does not grant'
  expect([reply.status, reply.body]).toEqual([
    403,
    {
      message,
      errors: [{ field: null, message, error_code: 'policy_denied' }],
      error_code: 'policy_denied',
      detail: message,
      hint: textWith('an application may grant it'),
      retryable: false,
      request_id: aText,
    },
  ])
})

it('takes a new policy of a connector at once', async () => {
  const id = await served.connect('w')
  const token = await served.scoped('w')
  const before = await allowed(id, token)
  const put = await served.call('PUT', `/v1/patchbay/connectors/${id}/policy`, {
    token: served.token,
    body: { allow: ['jobs.*'] },
  })
  const after = await allowed(id, token)
  const read = await served.call('GET', `/v1/patchbay/connectors/${id.toUpperCase()}/policy`, { token })
  expect([before, put.status, after, read.body]).toEqual([
    ['list', 'jobs', 'describe'],
    200,
    ['jobs', 'describe'],
    { allow: ['jobs.*'] },
  ])
})

it.each([
  { allow: 'x' },
  { allow: null },
  { allow: ['a.b.c'] },
  { deny: ['a b'] },
  { deny: [''] },
  { write: true },
  { writes: 1 },
])('refuses the policy %j, which means nothing', async (policy) => {
  const id = await served.connect('w')
  const put = await served.call('PUT', `/v1/patchbay/connectors/${id}/policy`, { token: served.token, body: policy })
  const scoped = await served.call('POST', '/v1/account/applications/scoped-token', {
    token: served.token,
    body: { workspace_name: 'w', policy },
  })
  expect([put.status, scoped.status]).toEqual([422, 422])
})

describe('a scoped token', () => {
  const grants = [{ entity: 'candidates', modes: ['read'] }]
  it.each([
    { policy: { writes: true } },
    { policy: {} },
    { entities: [] },
    { entities: [{ entity: 'candidates', modes: ['read', 'write'] }] },
  ])('cannot widen itself by %j', async (body) => {
    const id = await served.connect('w', { entities: grants })
    const token = await served.scoped('w')
    const put = await served.call('PUT', `/v1/integrations/connectors/${id}`, { token, body })
    const policy = await served.call('PUT', `/v1/patchbay/connectors/${id}/policy`, { token, body: { writes: true } })
    const more = await served.call('POST', '/v1/account/applications/scoped-token', {
      token,
      body: { workspace_name: 'w', ...body },
    })
    const made = await served.call('POST', '/v1/integrations/connectors', {
      token,
      body: { connector_type: 'ashby', credentials: { api_key: 'x' }, workspace_name: 'w', ...body },
    })
    expect([put, policy, more, made].map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await allowed(id, token)).toEqual(['list', 'describe'])
  })

  it('does not clear the entities of a connector by null', async () => {
    const id = await served.connect('w', { entities: grants })
    const token = await served.scoped('w')
    const put = await served.call('PUT', `/v1/integrations/connectors/${id}`, {
      token,
      body: { entities: null, policy: null },
    })
    expect([put.status, put.body['entities']]).toEqual([200, grants])
    expect(await allowed(id, token)).toEqual(['list', 'describe'])
  })

  it('does not send kept credentials elsewhere', async () => {
    const id = await served.connect('w')
    const token = await served.scoped('w')
    const put = await served.call('PUT', `/v1/integrations/connectors/${id}`, {
      token,
      body: { environment: {}, validate: false },
    })
    expect([put.status, put.body['message']]).toEqual([
      403,
      'only an application changes the environment of kept credentials',
    ])
  })

  it('is of no use in an inactive workspace, nor is an application', async () => {
    const id = await served.connect('sleeping')
    const token = await served.scoped('sleeping')
    const { body } = await served.call('GET', '/v1/account/applications/scoped-token/info', { token })
    const path = `/v1/workspaces/${String(body['workspace_id'])}`
    await served.call('PUT', path, { token: served.token, body: { status: 'inactive' } })
    const asleep = [await execute(id, token, 'list'), await execute(id, served.token, 'list')]
    await served.call('PUT', path, { token: served.token, body: { status: 'active' } })
    const awake = await execute(id, token, 'list')
    expect([...asleep.map((reply) => [reply.status, valueAt(reply.body, 'error_code')]), awake.status]).toEqual([
      [403, 'workspace_inactive'],
      [403, 'workspace_inactive'],
      200,
    ])
  })
})
