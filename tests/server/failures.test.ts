import { connect as connectSocket } from 'node:net'
import {
  ashbyBody,
  closeServed,
  serve,
  testApplication,
  type CallOptions,
  type Reply,
  type Served,
} from '../support/serve.ts'
import { aText, listWith, textWith } from '../support/matchers.ts'

let served: Served
beforeAll(async () => {
  served = await serve({ settings: { bodyLimit: 2048 } })
})
afterAll(closeServed)

const someId = '00000000-0000-4000-8000-000000000000'

/** What every refusal looks like. */
function refusal(code: string, errors: unknown, more: object = {}): object {
  return {
    message: aText,
    errors,
    error_code: code,
    detail: aText,
    hint: aText,
    retryable: false,
    request_id: aText,
    ...more,
  }
}

function call(method: string, path: string, options: CallOptions = {}): Promise<Reply> {
  return served.call(method, path, { token: served.token, ...options })
}

function create(body: object): Promise<Reply> {
  return call('POST', '/v1/integrations/connectors', {
    body: { workspace_name: 'w', ...ashbyBody(served.sandbox), ...body },
  })
}

describe('a refusal', () => {
  it.each([
    ['POST', '/v1/integrations/connectors', '{"a": '],
    ['POST', '/v1/account/applications/token', '{"client_secret": "canary-half-a-sec'],
    ['PUT', `/v1/integrations/connectors/${someId}`, '\u0000'],
  ])('of %s %s says that the body is not JSON, and repeats nothing of it', async (method, path, body) => {
    const reply = await call(method, path, { body })
    expect([reply.status, reply.body]).toEqual([
      400,
      refusal('invalid_json', [{ field: 'body', message: 'the body is not JSON', error_code: 'invalid_json' }]),
    ])
    expect(reply.text).not.toContain('canary')
  })

  it.each(['[]', '"text"', '7', 'true'])('of a body that is %s says that it must be an object', async (body) => {
    const reply = await call('POST', '/v1/account/applications/token', { body })
    expect([reply.status, reply.body['errors']]).toEqual([
      422,
      [{ field: 'body', message: textWith('object'), error_code: 'value_error' }],
    ])
  })

  it('names each field that is missing or of the wrong type, all at once', async () => {
    const reply = await call('POST', '/v1/account/applications/token', { body: { client_id: 7 } })
    expect([reply.status, reply.body]).toEqual([
      422,
      refusal(
        'value_error',
        listWith(
          { field: 'client_id', message: aText, error_code: 'value_error' },
          { field: 'client_secret', message: 'client_secret is required', error_code: 'missing' },
        ),
      ),
    ])
  })

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/json;charset=latin1'])(
    'does not come of the content type %s',
    async (type) => {
      const headers = { 'content-type': type }
      const reply = await served.call('POST', '/v1/account/applications/token', { body: testApplication, headers })
      expect(reply.status).toBe(200)
    },
  )

  it('does not come of fields nobody knows, nor of a body where none is asked for', async () => {
    const unknown = await served.call('POST', '/v1/account/applications/token', {
      body: { ...testApplication, more: [1] },
    })
    const empty = await call('POST', '/v1/integrations/connectors', { body: '' })
    expect([unknown.status, empty.status]).toEqual([200, 422])
  })

  it('says 413 of a body that is too large', async () => {
    const reply = await create({ name: 'x'.repeat(4000) })
    expect([reply.status, reply.body]).toEqual([
      413,
      refusal('body_too_large', [{ field: null, message: 'the body is too large', error_code: 'body_too_large' }]),
    ])
  })

  it('says 404 of what is no route', async () => {
    const reply = await call('PATCH', '/v1/integrations/connectors')
    expect([reply.status, reply.body]).toEqual([
      404,
      refusal('not_found', [
        { field: null, message: 'there is no PATCH /v1/integrations/connectors', error_code: 'not_found' },
      ]),
    ])
  })

  it('says 400 of a path that is none', async () => {
    const reply = await call('GET', '/v1/integrations/connectors/%E0%A4%A')
    expect([reply.status, reply.body]).toEqual([
      400,
      refusal('value_error', [{ field: null, message: aText, error_code: 'value_error' }]),
    ])
  })

  it.each([
    ['GET', `/v1/integrations/connectors/${'x'.repeat(600)}`, {}, 414],
    ['POST', '/v1/integrations/connectors', { 'content-type': 'nonsense' }, 415],
  ])('of %s %s has the usual form where the framework refuses', async (method, path, headers, status) => {
    const reply = await call(method, path, { headers, ...(method === 'POST' && { body: {} }) })
    expect([reply.status, reply.body]).toEqual([
      status,
      refusal('value_error', [{ field: null, message: aText, error_code: 'value_error' }]),
    ])
  })

  it.each([
    ['nothing', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['a wrong token', { authorization: 'Bearer pba_nobody' }],
    ['two tokens', { authorization: 'Bearer a b' }],
  ])('says 401 of %s where a token belongs', async (_what, headers) => {
    const reply = await served.call('GET', '/v1/workspaces', { headers })
    expect([reply.status, reply.headers.get('www-authenticate'), reply.body]).toEqual([
      401,
      'Bearer',
      refusal('unauthorized', [
        {
          field: null,
          message: textWith('Invalid authentication credentials'),
          error_code: 'unauthorized',
        },
      ]),
    ])
  })

  it.each([
    { client_id: testApplication.client_id, client_secret: 'wrong' },
    { client_id: 'nobody', client_secret: testApplication.client_secret },
    { client_id: '', client_secret: '' },
  ])('says 401 of $client_id with the secret $client_secret', async (body) => {
    const reply = await served.call('POST', '/v1/account/applications/token', { body })
    expect([reply.status, reply.body['message']]).toEqual([
      401,
      'the client_id is unknown or the client_secret is wrong',
    ])
  })

  it('says 404 with the nearest name of a connector nobody knows', async () => {
    const reply = await create({ connector_type: 'Ashbee' })
    const message = 'there is no connector "Ashbee"; did you mean "Ashby"?'
    expect([reply.status, reply.body]).toEqual([
      404,
      refusal('not_found', [{ field: 'connector_type', message, error_code: 'not_found' }], {
        message,
        detail: message,
      }),
    ])
  })

  it.each([
    [{ connector_type: null }, 'one of connector_type, definition_id or source_template_id must be provided'],
    [{ definition_id: someId }, 'give only one of connector_type, definition_id or source_template_id'],
  ])('says 422 of %j', async (body, message) => {
    const reply = await create(body)
    expect([reply.status, reply.body['errors']]).toEqual([422, [{ field: 'body', message, error_code: 'value_error' }]])
  })

  it('says 400 of credentials that fit no scheme, with what was given and what there is', async () => {
    const reply = await create({ credentials: { api_kee: 'canary-key', option_title: 'API key' } })
    expect([reply.status, reply.body]).toEqual([
      400,
      refusal(
        'credentials_invalid',
        [
          { field: 'credentials.api_key', message: aText, error_code: 'credentials_invalid' },
          {
            field: 'credentials.api_kee',
            message: textWith('did you mean'),
            error_code: 'credentials_invalid',
          },
        ],
        { message: 'Ashby: credentials with api_kee fit no way to authenticate; there is API key (api_key)' },
      ),
    ])
    expect(reply.text).not.toContain('canary')
  })

  it('says 422 of a replication field that is missing, by its name', async () => {
    const missing = await create({ replication_config: {} })
    const wrong = await create({ replication_config: { start_date: 'yesterday' } })
    expect([missing.status, missing.body['errors']]).toEqual([
      422,
      [
        {
          field: 'replication_config.start_date',
          message: 'replication_config: start_date is required',
          error_code: 'missing',
        },
      ],
    ])
    expect([wrong.status, wrong.body['errors']]).toEqual([
      422,
      [{ field: 'replication_config.start_date', message: aText, error_code: 'value_error' }],
    ])
  })

  it('says 422 of a new connector without a workspace, before the API is asked', async () => {
    const asked = served.sandbox.requests.length
    const reply = await create({ workspace_name: null })
    const unknown = await create({ workspace_name: null, workspace_id: someId })
    expect([reply.status, reply.body['errors']]).toEqual([
      422,
      [{ field: 'workspace_name', message: 'workspace_name is required', error_code: 'value_error' }],
    ])
    expect([unknown.status, unknown.body['errors']]).toEqual([
      404,
      [{ field: 'workspace_id', message: aText, error_code: 'not_found' }],
    ])
    expect(served.sandbox.requests.length).toBe(asked)
  })

  it('says 400 of a list without a workspace, and 404 of one that is unknown', async () => {
    const none = await call('GET', '/v1/integrations/connectors')
    const unknown = await call('GET', '/v1/integrations/connectors?workspace_name=nowhere')
    expect([none.status, none.body['errors']]).toEqual([
      400,
      [{ field: 'workspace_name', message: 'give workspace_name or workspace_id', error_code: 'value_error' }],
    ])
    expect([unknown.status, unknown.body['errors']]).toEqual([
      404,
      [{ field: 'workspace_name', message: 'there is no workspace "nowhere"', error_code: 'not_found' }],
    ])
  })

  it.each([someId, 'nothing', `${someId}0`, "' or 1=1 --", '%00'])('says 404 of the connector %s', async (id) => {
    const path = `/v1/integrations/connectors/${encodeURIComponent(id)}`
    const replies = await Promise.all([
      call('GET', path),
      call('PUT', path, { body: { name: 'x' } }),
      call('DELETE', path),
      call('POST', `${path}/check`, { body: {} }),
      call('POST', `${path}/execute`, { body: { action: 'describe' } }),
      call('GET', `${path}/inspect`),
    ])
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })

  it('says 422 of an entity, an action or a parameter nobody knows, with the nearest', async () => {
    const path = `/v1/integrations/connectors/${await served.connect('w')}/execute`
    const entity = await call('POST', path, { body: { entity: 'candidate', action: 'list' } })
    const action = await call('POST', path, { body: { entity: 'candidates', action: 'lst' } })
    const params = await call('POST', path, { body: { entity: 'candidates', action: 'list', params: { limt: 1 } } })
    expect([entity, action, params].map(({ status, body }) => [status, body['errors']])).toEqual([
      [422, [{ field: 'entity', message: textWith('candidates'), error_code: 'operation_unknown' }]],
      [422, [{ field: 'action', message: textWith('list'), error_code: 'operation_unknown' }]],
      [422, [{ field: 'params.limt', message: textWith('limit'), error_code: 'input_invalid' }]],
    ])
  })

  it.each(['name', 'workspace_name'])('says 422 of aText in %s that no database keeps', async (field) => {
    for (const broken of ['a\u0000b', 'half \ud800', '\udc00']) {
      const reply = await create({ [field]: broken })
      expect([reply.status, reply.body['errors']]).toEqual([
        422,
        [{ field: 'body', message: aText, error_code: 'value_error' }],
      ])
    }
    const query = await call('GET', `/v1/workspaces?name_contains=a%00b`)
    expect([query.status, query.body['errors']]).toEqual([
      422,
      [{ field: 'name_contains', message: aText, error_code: 'value_error' }],
    ])
  })

  it('takes aText that only looks like it', async () => {
    const reply = await create({ name: String.raw`\u0000 and 😀`, validate: false })
    expect([reply.status, reply.body['name']]).toEqual([200, String.raw`\u0000 and 😀`])
  })

  it.each([
    ['status=4294967296', 'status'],
    ['limit=0', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['since=yesterday', 'since'],
    ['workspace_id=abc', 'workspace_id'],
  ])('says 422 of calls with %s', async (query, field) => {
    const reply = await call('GET', `/v1/patchbay/calls?${query}`)
    expect([reply.status, reply.body['errors']]).toEqual([422, [{ field, message: aText, error_code: 'value_error' }]])
  })

  it.each([
    Buffer.from('9999999 ------------------------------------').toString('base64url'),
    Buffer.from(`5 ${someId}`).toString('base64url'),
    Buffer.from('\0').toString('base64url'),
    'nonsense',
  ])('does not come of the cursor %s', async (cursor) => {
    const calls = await call('GET', `/v1/patchbay/calls?cursor=${cursor}`)
    const workspaces = await call('GET', `/v1/workspaces?cursor=${cursor}`)
    expect([calls.status, workspaces.status]).toEqual([200, 200])
  })

  it('says 4xx of a body of many levels, and goes on', async () => {
    const deep = '['.repeat(900) + ']'.repeat(900)
    const reply = await call('POST', '/v1/integrations/connectors', {
      body: `{"credentials":{"a":${deep}},"workspace_name":"w","connector_type":"ashby"}`,
    })
    const health = await served.call('GET', '/health')
    expect([reply.status, health.body]).toEqual([400, { status: 'ok' }])
  })

  it('says 431 of headers that are too large and 400 of what is no request, in the same form', async () => {
    const large = await served.call('GET', '/v1/workspaces', { headers: { 'x-large': 'x'.repeat(20_000) } })
    const strange = await sendRaw('NONSENSE\r\n\r\n')
    expect([large.status, large.body]).toEqual([
      431,
      {
        message: 'the headers are too large',
        errors: [{ field: null, message: 'the headers are too large', error_code: 'headers_too_large' }],
        error_code: 'headers_too_large',
        detail: 'the headers are too large',
        retryable: false,
      },
    ])
    expect(strange).toContain('HTTP/1.1 400 Bad Request')
  })
})

function sendRaw(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectSocket(Number(new URL(served.url).port), '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
  })
}
