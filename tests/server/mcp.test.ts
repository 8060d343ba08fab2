import { Client, StreamableHTTPClientTransport, type CallToolResult } from '@modelcontextprotocol/client'
import type { Policy } from '../../server/access/policy.ts'
import type { CallEntry } from '../../server/calls/call-log.ts'
import { createMcpOffers } from '../../server/mcp/mcp-offers.ts'
import { nameConnectors } from '../../server/mcp/connector-names.ts'
import type { LiveConnector } from '../../server/connectors/live-connectors.ts'
import { testDatabases } from '../support/databases.ts'
import { textWith } from '../support/matchers.ts'
import { closeServed, serve, startSandbox, testApplication, until, valueAt, type Served } from '../support/serve.ts'

afterAll(closeServed)

async function connectTo(served: Served, token: string, query = ''): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const requestInit = { headers: { authorization: `Bearer ${token}` } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp${query}`), { requestInit }))
  return client
}

function textOf({ content }: CallToolResult): string {
  const [first] = content
  return first?.type === 'text' ? first.text : ''
}

const list = { entity: 'jobs', action: 'list', params: { limit: 2 } }
const writer: Policy = { writes: true }
const careful: Policy = { writes: true, approval: 'writes' }

describe('the address /mcp', () => {
  let served: Served
  let id: string
  beforeAll(async () => {
    served = await serve()
    id = await served.connect('w')
    await served.connect('elsewhere', { name: 'Foreign' })
  })

  const execute = async (client: Client, args: object): Promise<CallToolResult> =>
    client.callTool({ name: 'execute', arguments: { ...args } })
  const post = (headers: Readonly<Record<string, string>>, query = ''): ReturnType<Served['call']> =>
    served.call('POST', `/mcp${query}`, {
      headers: { accept: 'application/json, text/event-stream', ...headers },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
    })
  const bearer = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` })

  it('offers the connectors of a token by three tools, and calls them', async () => {
    const client = await connectTo(served, await served.scoped('w'))
    const { tools } = await client.listTools()
    expect(tools.map(({ name, annotations }) => [name, annotations])).toEqual([
      ['search_operations', { readOnlyHint: true }],
      ['describe_operation', { readOnlyHint: true }],
      ['execute', { readOnlyHint: true }],
    ])
    const result = await execute(client, list)
    expect(result).toMatchObject({ structuredContent: { meta: { count: 2 }, source: 'Ashby', untrusted: true } })
    expect(textOf(result)).not.toMatch(/end_cursor|has_next_page/)
    await client.close()
  })

  it('goes on from page to page', async () => {
    const client = await connectTo(served, await served.scoped('w'))
    const first = await execute(client, { entity: 'candidates', action: 'list', params: { limit: 2 } })
    const cursor = valueAt(first.structuredContent, 'meta.next_cursor')
    const second = await execute(client, { entity: 'candidates', action: 'list', params: { limit: 2, cursor } })
    expect([typeof cursor, valueAt(second.structuredContent, 'meta.count')]).toEqual(['string', 2])
    expect(textOf(second)).not.toBe(textOf(first))
    await client.close()
  })

  it('offers searches of the copy, which is nobody’s before it was filled', async () => {
    const client = await connectTo(served, await served.scoped('w'))
    const described = await client.callTool({
      name: 'describe_operation',
      arguments: { entity: 'jobs', action: 'context_store_search' },
    })
    const found = await execute(client, { entity: 'jobs', action: 'context_store_search', params: { limit: 2 } })
    expect(described).toMatchObject({ structuredContent: { operation: 'jobs.context_store_search' } })
    expect([found.isError, textOf(found)]).toEqual([true, textWith('not_synced')])
    await client.close()
  })

  it('offers and does only what the policies allow', async () => {
    const reader = await connectTo(served, await served.scoped('w'))
    const found = await reader.callTool({ name: 'search_operations', arguments: { query: '' } })
    expect(textOf(found)).toContain('ashby candidates: list')
    expect(textOf(found)).not.toContain('create')
    const refused = await execute(reader, { entity: 'candidates', action: 'create', params: { name: 'X' } })
    expect(refused).toMatchObject({ isError: true, structuredContent: { error: 'unknown' } })
    await reader.close()

    const narrow = await connectTo(served, await served.scoped('w', { allow: ['jobs.*'] }))
    expect(textOf(await narrow.callTool({ name: 'search_operations', arguments: { query: '' } }))).toMatch(
      /^ashby jobs: .*$/,
    )
    await narrow.close()

    const able = await connectTo(served, await served.scoped('w', writer))
    const made = await execute(able, { entity: 'candidates', action: 'create', params: { name: 'By Agent' } })
    expect(made.isError).toBeUndefined()
    await able.close()
  })

  it('shows nothing of other workspaces', async () => {
    const token = await served.scoped('w')
    const { body } = await served.call('GET', '/v1/integrations/connectors?workspace_name=elsewhere', {
      token: served.token,
    })
    const foreign = String(valueAt(body, 'data.0.id'))
    const replies = await Promise.all([
      post(bearer(token), `?connector_id=${foreign}`),
      post(bearer(token), '?workspace_name=elsewhere'),
      post(bearer(token), `?connector_id=${id},${foreign}`),
      post(bearer(token), '?connector_id=nothing'),
    ])
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 404])
  })

  it('takes an application that says which workspace or connectors it means', async () => {
    const byWorkspace = await connectTo(served, served.token, '?workspace_name=w&read_only=true')
    const byId = await connectTo(served, served.token, `?connector_id=${id}&form=connectors`)
    expect((await byWorkspace.listTools()).tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual([
      true,
      true,
      true,
    ])
    expect((await byId.listTools()).tools.map(({ name }) => name)).toEqual(['ashby_execute'])
    await byWorkspace.close()
    await byId.close()
    expect((await post(bearer(served.token))).status).toBe(400)
  })

  it('shows the request of a write instead of sending it where that is asked for', async () => {
    const client = await connectTo(served, await served.scoped('w', writer), '?dry_run=true')
    const shown = await execute(client, { entity: 'candidates', action: 'create', params: { name: 'Dry' } })
    expect(shown.structuredContent).toMatchObject({
      dry_run: true,
      request: { url: `${served.sandbox.url}/candidate.create`, headers: { authorization: 'Basic ***' } },
    })
    await client.close()
  })

  it('writes a dry run down, and refuses it in an inactive workspace', async () => {
    const resting = await served.connect('resting')
    const token = await served.scoped('resting', writer)
    const client = await connectTo(served, token, '?dry_run=true')
    const call = { entity: 'candidates', action: 'create', params: { name: 'Dry' }, intent: 'to look' }
    const before = await execute(client, call)
    const path = '/v1/integrations/connectors'
    const { body } = await served.call('GET', `${path}/${resting}`, { token: served.token })
    await served.call('PUT', `/v1/workspaces/${String(body['workspace_id'])}`, {
      token: served.token,
      body: { status: 'inactive' },
    })
    await until(async () => (await execute(client, call)).isError === true)
    await client.close()
    let entries: readonly CallEntry[] = []
    await until(async () => {
      const reply = await served.call('GET', `/v1/patchbay/calls?connector_id=${resting}`, { token: served.token })
      entries = reply.body['data'] as readonly CallEntry[]
      return entries[0]?.status === 403
    })
    expect(before.isError).toBeUndefined()
    expect(entries[0]).toMatchObject({ via: 'mcp', code: 'workspace_inactive', action: 'create', intent: 'to look' })
    expect(entries.at(-1)).toMatchObject({ via: 'mcp', code: 'dry_run', action: 'create', status: 200 })
  })

  it('lets a write wait for a yes, and tells the agent what came of it', async () => {
    const client = await connectTo(served, await served.scoped('w', careful))
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('get_approval')
    const params = { name: 'Agent Wish' }
    const asked = await execute(client, { entity: 'candidates', action: 'create', params, intent: 'she applied' })
    expect(asked).toMatchObject({
      isError: true,
      structuredContent: { error: 'pending_approval', retry: false, needs_human: true },
    })
    expect(textOf(asked)).toMatch(/was not sent.*Do not call it again/)
    const [, approval = ''] = /Its id is (\S+):/.exec(textOf(asked)) ?? []
    const ask = async (wanted = approval): Promise<CallToolResult> =>
      client.callTool({ name: 'get_approval', arguments: { id: wanted } })
    expect((await ask()).structuredContent).toMatchObject({ status: 'pending' })
    const before = await served.call('GET', `/v1/patchbay/approvals/${approval}`, { token: served.token })
    expect([before.body['intent'], before.body['via']]).toEqual(['she applied', 'mcp'])
    await served.call('POST', `/v1/patchbay/approvals/${approval}/approve`, { token: served.token })
    const done = await ask()
    expect(done.structuredContent).toMatchObject({ status: 'done', result: { name: params.name }, untrusted: true })
    expect(textOf(done)).toContain('untrusted="true"')
    expect(await ask('nothing')).toMatchObject({ isError: true, structuredContent: { error: 'not_found' } })
    await client.close()
  })

  it('writes each call down, with the request it came in and why', async () => {
    const token = await served.scoped('w', writer)
    const client = await connectTo(served, token)
    await execute(client, { entity: 'candidates', action: 'create', params: { name: 'Logged' }, intent: 'to be seen' })
    await client.close()
    let entry: CallEntry | undefined
    await until(async () => {
      const { body } = await served.call('GET', `/v1/patchbay/calls?connector_id=${id}&limit=200`, { token })
      entry = (body['data'] as readonly CallEntry[]).find(({ intent }) => intent === 'to be seen')
      return entry !== undefined
    })
    expect(entry).toMatchObject({ via: 'mcp', entity: 'candidates', action: 'create', status: 200 })
    expect(served.lines.join('')).toContain(`"request_id":"${entry?.request_id ?? ''}"`)
    expect(entry?.bytes).toBeGreaterThan(10)
  })

  it('takes a reason whole, or refuses one that is too long', async () => {
    const token = await served.scoped('w', writer)
    const client = await connectTo(served, token)
    const call = { entity: 'candidates', action: 'create', params: { name: 'Reasoned' } }
    const whole = `because ${'🙂'.repeat(504)}`
    const taken = await execute(client, { ...call, intent: whole })
    const refused = await execute(client, { ...call, intent: `${whole}!` })
    const { tools } = await client.listTools()
    const schema = tools.find(({ name }) => name === 'execute')?.inputSchema
    await client.close()
    expect([taken.isError, refused.isError]).toEqual([undefined, true])
    expect(textOf(refused)).toContain('512')
    expect(valueAt(schema, 'properties.intent')).toMatchObject({ maxLength: 512 })
    await until(async () => {
      const { body } = await served.call('GET', `/v1/patchbay/calls?connector_id=${id}&limit=200`, { token })
      return (body['data'] as readonly CallEntry[]).some(({ intent }) => intent === whole)
    })
  })

  it('gives what is too large as a resource that this token alone reads', async () => {
    const token = await served.scoped('w')
    const client = await connectTo(served, token)
    const params = { limit: 60 }
    const large = await execute(client, { entity: 'candidates', action: 'list', params, fields: ['*'] })
    const { resources } = large.structuredContent as { readonly resources?: readonly string[] }
    const uri = resources?.[0] ?? ''
    expect(JSON.stringify(await client.readResource({ uri }))).toContain('candidates.list')
    const stranger = await connectTo(served, await served.scoped('w'))
    await expect(stranger.readResource({ uri })).rejects.toThrow('No such result is kept')
    await client.close()
    await stranger.close()
  })

  it('refuses who has no token, pages of strangers, sessions, and what is no request', async () => {
    const token = await served.scoped('w')
    const nobody = await post({})
    const gone = await post(bearer('pbw_gone'))
    expect([nobody.status, nobody.headers.get('www-authenticate'), gone.status]).toEqual([401, 'Bearer', 401])
    const from = async (origin: string): Promise<number> => (await post({ ...bearer(token), origin })).status
    expect([await from('https://evil.example'), await from('http://localhost:6274'), await from('null')]).toEqual([
      403, 200, 403,
    ])
    const session = await post({ ...bearer(token), 'mcp-session-id': 'of-another-server' })
    expect([session.status, session.body['hint']]).toEqual([404, textWith('initialize')])
    const stream = await served.call('GET', '/mcp', { token })
    expect([stream.status, stream.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await served.call('DELETE', '/mcp', { token })).status).toBe(405)
    expect((await served.call('POST', '/mcp', { token, body: 'no json' })).status).toBe(400)
    expect((await served.call('GET', '/api/v1/mcp', { token })).status).toBe(404)
  })

  it('tells several connectors of a kind apart, and takes a change of policy at once', async () => {
    const ids = [await served.connect('many', { name: 'EU' }), await served.connect('many', { name: 'US' })]
    const token = await served.scoped('many')
    const client = await connectTo(served, token)
    const found = textOf(await client.callTool({ name: 'search_operations', arguments: { query: '' } }))
    expect(found).toContain('ashby_eu jobs: ')
    expect(found).toContain('ashby_us jobs: ')
    const one = await execute(client, { connector: 'ashby_us', ...list })
    expect(one.structuredContent).toMatchObject({ source: 'Ashby (US)' })
    await served.call('PUT', `/v1/patchbay/connectors/${ids[1] ?? ''}/policy`, {
      token: served.token,
      body: { deny: ['jobs'] },
    })
    const denied = await execute(client, { connector: 'ashby_us', ...list })
    expect(denied.isError).toBe(true)
    await client.close()
    const empty = await served.scoped('nothing-here')
    expect((await post(bearer(empty))).body['message']).toBe('the workspace nothing-here has no connector yet')
  })
})

it('says what to install where the protocol is missing', async () => {
  const offers = createMcpOffers({} as Parameters<typeof createMcpOffers>[0], () =>
    Promise.reject(new Error('MCP could not be loaded; is it installed? npm install x')),
  )
  const identity = { kind: 'application', policy: {} } as const
  const asked = offers.handlerFor({ identity, lives: [], form: 'router', readOnly: false, dryRun: false })
  await expect(asked).rejects.toMatchObject({ status: 501, message: textWith('npm install x') })
})

it('names connectors that are called the same by their ids, and lets no name look like markup', () => {
  const live = (name: string, id: string): LiveConnector =>
    ({ connector: { name: 'ashby', title: 'Ashby' }, row: { name, id } }) as unknown as LiveConnector
  const named = nameConnectors([
    live('Ashby', 'aaaaaaaa-1'),
    live('Ashby', 'bbbbbbbb-1'),
    live('A"> <data', 'cccccccc-1'),
  ])
  expect(named.map(({ shown }) => [shown.name, shown.title])).toEqual([
    ['ashby_aaaaaaaa', 'Ashby (Ashby)'],
    ['ashby_bbbbbbbb', 'Ashby (Ashby)'],
    ['ashby_a_data', 'Ashby (A data)'],
  ])
})

const servers = testDatabases.filter(({ name }) => name === 'postgres')

it.each(servers)('is the same at two servers on one $name', async ({ fresh }) => {
  const settings = { database: await fresh(), application: testApplication }
  const sandbox = await startSandbox({ candidates: 3 })
  const [one, other] = [await serve({ sandbox, settings }), await serve({ sandbox, settings })]
  await one.connect('w')
  const token = await one.scoped('w')
  const [first, second] = [await connectTo(one, token), await connectTo(other, token)]
  expect(await second.listTools()).toEqual(await first.listTools())
  const result = await second.callTool({ name: 'execute', arguments: list })
  expect(result.isError).toBeUndefined()
  await first.close()
  await second.close()
})
