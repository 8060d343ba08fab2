import { routerTools } from '../../adapters/router-tools.ts'
import type { EndedCall, RunProgress, ToolResult } from '../../adapters/neutral-tool.ts'
import type { ToolOptions } from '../../adapters/tool-options.ts'
import type { Calls } from '../../runtime/caller.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { findOperation } from '../../runtime/find-operation.ts'
import { connect, type ManifestOverrides } from '../support/manifest-of.ts'
import { closeServers, respond, startServer, type Handler, type TestServer } from '../support/start-server.ts'

afterAll(closeServers)

/** Notes that can be read three at once. */
const manifest = {
  entity: {
    key: 'id',
    heavy: ['text'],
    get_many: { action: 'find', ids: 'ids', max: 3 },
    record: {
      type: 'object',
      properties: { id: { type: 'string' }, text: { type: 'string' }, by: { type: 'string' } },
    },
  },
  actions: {
    get: {
      request: 'GET /notes/{id}',
      path: { properties: { id: { type: 'string', minLength: 1 } } },
      query: { properties: { version: { type: 'string' } } },
      response: { record: 'data' },
    },
    find: {
      request: 'GET /notes/find',
      encode: { params: { ids: { arrays: 'comma' } } },
      query: {
        properties: {
          ids: { type: 'array', items: { type: 'string', minLength: 1 } },
          cursor: { type: 'string' },
          limit: { type: 'integer' },
        },
      },
      response: { records: 'data' },
      pagination: 'pages',
    },
  },
} satisfies ManifestOverrides

const noteOf = (id: string): object => ({ id, text: `Text of ${id}`, by: `Author of ${id}` })

/** Has every note whose id is not `lost`; the list gives the last first. */
const notes: Handler = ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://notes')
  const ids = pathname === '/notes/find' ? (searchParams.get('ids') ?? '').split(',') : [pathname.slice(7)]
  const found = ids.filter((id) => !id.startsWith('lost')).map(noteOf)
  if (pathname === '/notes/find') return { data: found.toReversed() }
  if (found.length > 0) return { data: found[0] }
  respond(response, 404, { error: 'gone' })
  return undefined
}

interface Heard {
  readonly calls: EndedCall[]
  readonly progress: RunProgress[]
}

interface Setting {
  readonly options?: ToolOptions
  readonly heard?: Heard
  readonly client?: ConnectorClient
}

async function run(
  server: TestServer,
  calls: readonly object[],
  { options = {}, heard = { calls: [], progress: [] }, client }: Setting = {},
): Promise<ToolResult> {
  const used = client ?? (await connect({ manifest, baseUrl: server.url, retry: false }))
  const execute = routerTools([used], options).find(({ name }) => name === 'execute')
  if (execute === undefined) throw new Error('There is no tool to execute with.')
  return execute.run(
    { calls },
    { onCall: (call) => heard.calls.push(call), onProgress: (progress) => heard.progress.push(progress) },
  )
}

const fieldsOf = (params: unknown): Readonly<Record<string, unknown>> => ({ ...(params as object) })

/** A client whose pages do not say how to go on, as those of a server's own tools. */
function unfollowing(client: ConnectorClient): ConnectorClient {
  const calls: Calls = {
    find: (entity, action) => findOperation(ConnectorClient.connectorOf(client), entity, action),
    execute: ({ entity, action }, params, options) => client.execute(entity, action, fieldsOf(params), options),
    load: async ({ entity, action }, params, options) => {
      const { data, meta } = await client.execute(entity, action, fieldsOf(params), options)
      return { records: [data].flat(), meta }
    },
    check: () => client.check(),
    explain: ({ entity, action }, params) => client.explain(entity, action, fieldsOf(params)),
    request: () => client.request('GET', '/'),
  }
  const loadValidators = (): Promise<never> => Promise.reject(new Error('Nothing is validated here.'))
  return new ConnectorClient(ConnectorClient.connectorOf(client), { calls }, loadValidators)
}

const get = (id: string, more: object = {}): object => ({ entity: 'notes', action: 'get', params: { id }, ...more })
const urlsOf = ({ requests }: TestServer): readonly string[] =>
  requests.map(({ url }) => decodeURIComponent(url)).toSorted()

function resultsOf({ data }: ToolResult): readonly Record<string, unknown>[] {
  return data['results'] as readonly Record<string, unknown>[]
}

describe('several gets of one entity', () => {
  it('are one request, each answer in its own place', async () => {
    const server = await startServer(notes)
    const heard: Heard = { calls: [], progress: [] }
    const result = await run(server, [get('a'), get('b'), get('c')], { heard })
    expect(urlsOf(server)).toEqual(['/notes/find?ids=a,b,c&limit=3'])
    const shown = { read_with: 3, shown: 'without text; fields: ["*"] gives all', empty: 'left out' }
    expect(resultsOf(result)).toEqual(
      ['a', 'b', 'c'].map((id) => ({
        ok: true,
        meta: shown,
        data: { id, by: `Author of ${id}` },
        source: 'Notes',
        untrusted: true,
      })),
    )
    expect(heard.calls.map(({ operation, error }) => [operation, error])).toEqual([['notes.notes.find', undefined]])
    expect(heard.progress).toEqual([{ done: 3, total: 3, message: '3 of 3 calls' }])
  })

  it('are as many requests as the most keys a request may have makes them', async () => {
    const server = await startServer(notes)
    const result = await run(
      server,
      ['a', 'b', 'c', 'd', 'a'].map((id) => get(id)),
    )
    // What is left over alone is read by itself.
    expect(urlsOf(server)).toEqual(['/notes/d', '/notes/find?ids=a,b,c&limit=3'])
    expect(resultsOf(result).map(({ data }) => Object(data) as object)).toMatchObject(
      ['a', 'b', 'c', 'd', 'a'].map((id) => ({ id })),
    )
  })

  it('follow pages until all have come, and no further', async () => {
    const server = await startServer(({ url }) => {
      const cursor = Number(new URL(url, 'http://notes').searchParams.get('cursor') ?? 0)
      return { data: [noteOf('abc'.charAt(cursor))], next: String(cursor + 1), more: true }
    })
    const result = await run(server, [get('c'), get('a'), get('b')])
    expect(server.requests).toHaveLength(3)
    expect(resultsOf(result)).toMatchObject([{ data: { id: 'c' } }, { data: { id: 'a' } }, { data: { id: 'b' } }])
  })

  it('say which record is not there', async () => {
    const server = await startServer(notes)
    const result = await run(server, [get('a'), get('lost'), get('b')])
    expect(result).toMatchObject({ isError: false, data: { failed: 1 } })
    expect(server.requests).toHaveLength(1)
    expect(resultsOf(result)).toMatchObject([{ ok: true, data: { id: 'a' } }, {}, { ok: true, data: { id: 'b' } }])
    expect(resultsOf(result)[1]).toEqual({
      ok: false,
      error: 'not_found',
      message: 'notes.get: there is no record "lost"; notes.find, asked for it, left it out',
      retry: false,
      what_to_do: 'Check the id: list or search first.',
    })
  })

  it('show the fields asked for, also without the key', async () => {
    const server = await startServer(notes)
    const fields = ['text']
    const result = await run(server, [get('a', { fields }), get('b', { fields })])
    expect(server.requests).toHaveLength(1)
    expect(resultsOf(result)).toMatchObject([
      { meta: { read_with: 2, shown: 'the fields asked for' } },
      { meta: { read_with: 2, shown: 'the fields asked for' } },
    ])
    expect(resultsOf(result).map(({ data }) => data)).toEqual([{ text: 'Text of a' }, { text: 'Text of b' }])
  })

  it('go together with those that ask for the same fields only', async () => {
    const server = await startServer(notes)
    const fields = ['text']
    await run(server, [get('a'), get('b', { fields }), get('c'), get('d', { fields })])
    expect(urlsOf(server)).toEqual(['/notes/find?ids=a,c&limit=2', '/notes/find?ids=b,d&limit=2'])
  })

  it('stay alone where they say more than a key', async () => {
    const server = await startServer(notes)
    const result = await run(server, [get('a'), get('b'), get('c', { params: { id: 'c', version: '1' } })])
    expect(urlsOf(server)).toEqual(['/notes/c?version=1', '/notes/find?ids=a,b&limit=2'])
    expect(result.data['failed']).toBe(0)
  })

  it('stay alone where the list is not allowed', async () => {
    const server = await startServer(notes)
    const result = await run(server, [get('a'), get('b')], { options: { actions: ['get'] } })
    expect(urlsOf(server)).toEqual(['/notes/a', '/notes/b'])
    expect(result.data['failed']).toBe(0)
  })

  it('stay alone and in their order beside a write', async () => {
    const server = await startServer(notes)
    await run(server, [get('a'), { entity: 'notes', action: 'create', params: { text: 'New' } }, get('b')])
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /notes/a',
      'POST /notes',
      'GET /notes/b',
    ])
  })

  it.each([
    ['a list that the API forbids', 403],
    ['a list that the API does not understand', 400],
  ])('are made one by one after %s', async (_, status) => {
    const server = await startServer((request, response) =>
      request.url.startsWith('/notes/find') ? respond(response, status, { error: 'no' }) : notes(request, response),
    )
    const heard: Heard = { calls: [], progress: [] }
    const result = await run(server, [get('a'), get('lost'), get('b')], { heard })
    expect(server.requests).toHaveLength(4)
    expect(resultsOf(result)).toMatchObject([{ data: { id: 'a' } }, { error: 'not_found' }, { data: { id: 'b' } }])
    expect(heard.progress.map(({ done }) => done)).toEqual([1, 2, 3])
  })

  it('do not suffer from a key that is none', async () => {
    const server = await startServer(notes)
    const result = await run(server, [get('a'), get(''), get('b')])
    expect(urlsOf(server)).toEqual(['/notes/a', '/notes/b'])
    expect(resultsOf(result)).toMatchObject([{ ok: true }, { ok: false, error: 'input_invalid' }, { ok: true }])
  })

  it('are not tried again one by one when the API is down', async () => {
    const server = await startServer((_, response) => respond(response, 503, { error: 'down' }))
    const result = await run(server, [get('a'), get('b')])
    expect(server.requests).toHaveLength(1)
    expect(result).toMatchObject({ isError: true, data: { failed: 2 } })
    expect(resultsOf(result)).toMatchObject([
      { error: 'unavailable', retry: true },
      { error: 'unavailable', retry: true },
    ])
  })

  it('are made one by one where the list goes on and cannot be followed', async () => {
    const server = await startServer((request, response) =>
      request.url.startsWith('/notes/find')
        ? { data: [noteOf('a')], next: 'more', more: true }
        : notes(request, response),
    )
    const client = await connect({ manifest, baseUrl: server.url, retry: false })
    const result = await run(server, [get('a'), get('b')], { client: unfollowing(client) })
    expect(urlsOf(server)).toEqual(['/notes/a', '/notes/b', '/notes/find?ids=a,b&limit=2'])
    expect(resultsOf(result)).toMatchObject([{ data: { id: 'a' } }, { data: { id: 'b' } }])
  })

  it('leave what is wrong with a call in its place', async () => {
    const server = await startServer(notes)
    const result = await run(server, [get('a'), { entity: 'notes' }, get('b'), get('c', { colour: 'red' })])
    expect(server.requests).toHaveLength(1)
    expect(resultsOf(result).map(({ ok }) => ok)).toEqual([true, false, true, false])
  })
})
