import { ApiError, InputError, ResponseError } from '../../../runtime/errors.ts'
import { loadConnector } from '../../../runtime/load-connector.ts'
import { connectHosted } from '../../support/connect-hosted.ts'
import { application, definitionId, startHostedServer, type ExecuteCall } from '../../support/hosted-server.ts'
import { failureOf, manifestOf } from '../../support/manifest-of.ts'
import { closeServers, respond } from '../../support/start-server.ts'

afterAll(closeServers)

const executePath = '/api/v1/integrations/connectors/c-1/execute'

describe('a call in hosted mode', () => {
  it('gets a token, finds the connector and executes there', async () => {
    const server = await startHostedServer({ execute: () => ({ id: 'n-1', text: 'Hello' }) })
    const client = await connectHosted(server)
    expect(await client.execute('notes', 'get', { id: 'n-1' })).toEqual({
      data: { id: 'n-1', text: 'Hello' },
      meta: {},
    })
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/account/applications/token',
      `GET /api/v1/integrations/connectors?workspace_name=user-123&definition_id=${definitionId}`,
      `POST ${executePath}`,
    ])
    const [tokenRequest, , execute] = server.requests
    expect(JSON.parse(tokenRequest?.body ?? '')).toEqual(application)
    expect(tokenRequest?.headers.authorization).toBeUndefined()
    expect(JSON.parse(execute?.body ?? '')).toEqual({ entity: 'notes', action: 'get', params: { id: 'n-1' } })
    expect(execute?.headers).toMatchObject({
      authorization: `Bearer ${server.tokens[0] ?? ''}`,
      'content-type': 'application/json',
    })
  })

  it('says that a write waits for a yes where the server lets it wait', async () => {
    const server = await startHostedServer({
      execute: (_call, response) =>
        respond(response, 202, { status: 'pending_approval', approval: { id: 'a-1', request: { url: 'x' } } }),
    })
    const client = await connectHosted(server)
    await expect(client.execute('notes', 'get', { id: 'n-1' })).rejects.toMatchObject({
      code: 'pending_approval',
      retryable: false,
      message: expect.stringContaining('notes.get was not sent: it waits for a person') as string,
    })
  })

  it('looks for nothing when the id is given, and names the organization when one is', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server, { authConfig: { connector_id: 'c-1', organization_id: 'org-1' } })
    await client.execute('notes', 'get', { id: 'n-1' })
    await client.execute('notes', 'get', { id: 'n-2' })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/api/v1/account/applications/token',
      executePath,
      executePath,
    ])
    expect(server.requests.map(({ headers }) => headers['x-organization-id'])).toEqual(['org-1', 'org-1', 'org-1'])
  })

  it.each([
    ['slashes at the end', '', '//'],
    ['a path before the routes', '/gateway/airbyte', ''],
    ['both', '/gateway', '/'],
  ])('works with an address that has %s', async (_name, prefix, end) => {
    const server = await startHostedServer({ prefix })
    const client = await connectHosted({ url: `${server.url}${prefix}${end}` })
    expect(await client.execute('notes', 'get', { id: 'n-1' })).toEqual({ data: { id: 'n-1' }, meta: {} })
    expect(server.requests.every(({ url }) => url.startsWith(`${prefix}/api/v1/`))).toBe(true)
  })

  it('sends an id that has to be encoded as one segment of the path', async () => {
    const id = 'source/../1 ü'
    const server = await startHostedServer({
      connectors: [{ id, name: 'Odd', workspace: 'user-123', definition_id: definitionId }],
    })
    const client = await connectHosted(server, { authConfig: { connector_id: id } })
    expect(await client.execute('notes', 'get', { id: 'n-1' })).toEqual({ data: { id: 'n-1' }, meta: {} })
  })

  it('sends what the caller gave and leaves defaults to the server', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server, {
      manifest: {
        config: { properties: { owner: { type: 'string' } } },
        actions: {
          sign: {
            request: 'POST /sign',
            body: { required: ['owner', 'text'], properties: { owner: { type: 'string' }, text: { type: 'string' } } },
            defaults: { owner: '{{ config.owner }}' },
          },
        },
      },
    })
    await client.execute('notes', 'sign', { text: 'Hello', owner: undefined })
    const [sent] = server.to('POST', executePath)
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ action: 'sign', params: { text: 'Hello' } })
    expect(await failureOf(client.execute('notes', 'sign', {}), InputError)).toMatchObject({
      message: 'notes.sign: text is required',
    })
  })

  it('checks the input before anything is sent, and finds no entity that is not there', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'create', { txt: 'a' }), InputError)).toMatchObject({
      code: 'input_invalid',
      message: 'notes.create: text is required; unknown parameter "txt"; did you mean "text"?',
    })
    expect(await failureOf(client.execute('note', 'list'), InputError)).toMatchObject({ code: 'operation_unknown' })
    expect(server.requests).toEqual([])
  })

  it('asks the server for the fields it was told to keep, and keeps no others where the server does not heed it', async () => {
    const server = await startHostedServer({
      execute: () => ({ id: 'n-1', text: 'a', author: { name: 'Ada', age: 3 } }),
    })
    const client = await connectHosted(server)
    const select_fields = ['id', 'author.name']
    expect(await client.execute('notes', 'get', { id: 'n-1' }, { select_fields, exclude_fields: ['id'] })).toEqual({
      data: { id: 'n-1', author: { name: 'Ada' } },
      meta: {},
    })
    const [sent] = server.to('POST', executePath)
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ select_fields, exclude_fields: ['id'] })
  })

  it('writes files as base64', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server, {
      manifest: {
        actions: {
          attach: {
            request: 'POST /files',
            encode: { body: 'multipart' },
            body: {
              required: ['file'],
              properties: { file: { type: 'string', format: 'binary' } },
            },
          },
        },
      },
    })
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('Hel')
      yield Buffer.from('lo')
    }
    const content = Buffer.from('Hello').toString('base64')
    await client.execute('notes', 'attach', { file: new Uint8Array(Buffer.from('Hello')) })
    await client.execute('notes', 'attach', { file: { content: stream(), name: 'a.txt' } })
    const sent = server.to('POST', executePath).map(({ body }) => (JSON.parse(body) as ExecuteCall).params)
    expect(sent).toEqual([{ file: content }, { file: { content, name: 'a.txt' } }])
  })

  it.each([
    ['an object', { id: 'a' }, { id: 'a' }],
    ['an object in data', { data: { id: 'a' }, meta: { took_ms: 3 } }, { id: 'a' }],
    ['null', null, null],
    ['a record that has data itself', { data: { id: 'a' }, other: 1 }, { data: { id: 'a' }, other: 1 }],
  ])('reads %s as the record', async (_name, result, data) => {
    const server = await startHostedServer({
      execute: (_call, response) => respond(response, 200, { status: 'success', result }),
    })
    const answer = await (await connectHosted(server)).execute('notes', 'get', { id: 'a' })
    expect(answer.data).toEqual(data)
  })

  it('does not take data apart that the record has by its schema', async () => {
    const record = { type: 'object' as const, properties: { data: { type: 'object' as const } } }
    const server = await startHostedServer({ execute: () => ({ data: { a: 1 } }) })
    const client = await connectHosted(server, { manifest: { entity: { record } } })
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ data: { a: 1 } })
  })

  it.each([
    ['is not JSON', 'Hello', 'notes.list: the answer is not JSON (application/json): Hello'],
    ['has no result', { status: 'success' }, 'notes.list: the answer has no "result" (it is an object with status)'],
    [
      'has no list',
      { result: { id: 1 } },
      'notes.list: "result" is an object with id where a list of records should be',
    ],
    ['has null for a list', { result: null }, 'notes.list: "result" is null where a list of records should be'],
    ['is empty', '', 'notes.list: the answer has no "result" (it is empty)'],
  ])('refuses an answer that %s', async (_name, body, message) => {
    const server = await startHostedServer({ execute: (_call, response) => respond(response, 200, body) })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'list'), ResponseError)).toMatchObject({
      code: 'response_unexpected',
      message,
    })
  })

  it('passes the warning of a server on', async () => {
    const server = await startHostedServer({
      execute: (_call, response) => respond(response, 200, { result: { id: 'a' }, warning: 'Old action.' }),
    })
    const answer = await (await connectHosted(server)).execute('notes', 'get', { id: 'a' })
    expect(answer.meta).toEqual({ warnings: ['Old action.'] })
  })
})

describe('a download in hosted mode', () => {
  const manifest = {
    actions: { content: { request: 'GET /notes/{id}/file', response: { file: { type: 'body' as const } } } },
  }

  it('streams the bytes and tells what the file is called', async () => {
    const server = await startHostedServer({
      execute: (_call, response) => {
        response.writeHead(200, {
          'content-type': 'text/csv',
          'content-disposition': `attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.csv`,
          'content-length': '11',
        })
        response.end('Hello world')
      },
    })
    const { data, meta } = await (await connectHosted(server, { manifest })).execute('notes', 'content', { id: 'a' })
    const chunks: Uint8Array[] = []
    for await (const chunk of data as AsyncIterable<Uint8Array>) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('Hello world')
    expect(meta).toEqual({ name: 'résumé.csv', media_type: 'text/csv', size: 11 })
  })

  it('is refused in words', async () => {
    const server = await startHostedServer({
      execute: (_call, response) => respond(response, 404, { message: 'No such file.', errors: [] }),
    })
    const client = await connectHosted(server, { manifest })
    expect(await failureOf(client.execute('notes', 'content', { id: 'a' }), ApiError)).toMatchObject({
      code: 'not_found',
      message: 'notes.content: No such file',
    })
  })
})

describe('what else a client does in hosted mode', () => {
  it.each([
    [{}, { status: 'healthy' }],
    [
      { scopes: ['a'], identity: 'Ada' },
      { status: 'healthy', scopes: ['a'], identity: 'Ada' },
    ],
    [
      { status: 'failed', error_message: 'The key was revoked.' },
      { status: 'unhealthy', error: 'The key was revoked.' },
    ],
    [
      {
        status: 'failed',
        failure_reason: { external_message: 'No.' },
        entity_check_results: [{ entity: 'notes', status: 'failed', error_message: 'Forbidden.' }],
      },
      { status: 'unhealthy', error: 'No.; notes: Forbidden.' },
    ],
    [{ status: 'pending' }, { status: 'unhealthy', error: 'the check is pending' }],
    [{ status: undefined }, { status: 'unhealthy', error: 'the server does not say how the check went' }],
  ])('reads a check that says %j', async (check, health) => {
    const server = await startHostedServer({ check })
    expect(await (await connectHosted(server)).check()).toEqual(health)
    expect(server.to('POST', '/api/v1/integrations/connectors/c-1/check').length).toBe(1)
  })

  it('tells of a check that was refused why', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server, { authConfig: { connector_id: 'gone' } })
    expect(await client.check()).toEqual({
      status: 'unhealthy',
      error: 'notes: check: Connector gone was not found',
      code: 'not_found',
    })
  })

  it('explains the request to the server, secrets masked, and sends nothing', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server, { authConfig: { connector_id: 'c-1', organization_id: 'org-1' } })
    expect(await client.explain('notes', 'create', { text: 'Hello' })).toEqual({
      method: 'POST',
      url: `${server.url}${executePath}`,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'x-organization-id': 'org-1',
        authorization: 'Bearer ***',
      },
      body: '{"entity":"notes","action":"create","params":{"text":"Hello"}}',
    })
    const byUser = await (await connectHosted(server)).explain('notes', 'list')
    expect(byUser.url).toBe(`${server.url}/api/v1/integrations/connectors/CONNECTOR_ID/execute`)
    expect(server.requests).toEqual([])
  })

  it('describes the same entities', async () => {
    const hosted = await connectHosted({ url: 'http://127.0.0.1:1' })
    const own = await loadConnector(manifestOf({ id: definitionId }), { authConfig: { token: 'abcd' } })
    expect(hosted.describe()).toEqual(own.describe())
  })

  it('sends no raw requests', async () => {
    const server = await startHostedServer()
    const failure = await failureOf((await connectHosted(server)).request('GET', '/notes'), InputError)
    expect(failure.message).toBe(
      "notes: the hosted API sends no requests of one's own; call an entity's action, or use a client with credentials of its own",
    )
    expect(server.requests).toEqual([])
  })
})
