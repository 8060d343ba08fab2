import { ashbyBody, closeServed, serve, valueAt, type Reply, type Served } from '../support/serve.ts'
import { aNumber, aText, textWith } from '../support/matchers.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
beforeEach(() => served.sandbox.reset())
afterAll(closeServed)

const execute = { entity: 'candidates', action: 'list', params: { limit: 1 } }

function call(method: string, path: string, body?: unknown): Promise<Reply> {
  return served.call(method, `/v1/integrations/connectors${path}`, {
    token: served.token,
    ...(body !== undefined && { body }),
  })
}

function create(more: object): Promise<Reply> {
  return call('POST', '', { ...ashbyBody(served.sandbox), workspace_name: 'w', ...more })
}

async function countOf(workspace: string): Promise<number> {
  const { status, body } = await call('GET', `?workspace_name=${workspace}`)
  return status === 404 ? 0 : (body['data'] as unknown[]).length
}

describe('create', () => {
  it("tries the credentials on the API, and keeps none that it refuses; the reason is the API's own", async () => {
    const reply = await create({ workspace_name: 'refused', credentials: { api_key: served.sandbox.keys.deactivated } })
    expect([reply.status, reply.body]).toEqual([
      422,
      {
        message: textWith('Ashby does not take the credentials: api_key.get: Forbidden: '),
        errors: [{ field: 'credentials', message: aText, error_code: 'credentials_rejected' }],
        error_code: 'credentials_rejected',
        detail: aText,
        hint: '"validate": false keeps them untried',
        retryable: false,
        request_id: aText,
      },
    ])
    expect(await countOf('refused')).toBe(0)
  })

  it('keeps them untried when asked to, and says what is wrong at the first call', async () => {
    const reply = await create({ validate: false, credentials: { api_key: 'not-a-key' } })
    const sent = served.sandbox.requests.length
    const first = await call('POST', `/${String(reply.body['id'])}/execute`, execute)
    expect([reply.status, sent, first.status]).toEqual([200, 0, 424])
  })

  it.each([
    [{ type: 'close' } as const, 502, 'network'],
    [{ type: 'status', status: 503 } as const, 502, 'unavailable'],
    [{ type: 'html' } as const, 502, 'response_unexpected'],
    [{ type: 'malformed' } as const, 502, 'response_unexpected'],
  ])('says that the API cannot be asked when it answers by %j', async (fault, status, code) => {
    served.sandbox.inject({ ...fault, times: 10 })
    const reply = await create({ workspace_name: 'away' })
    expect([reply.status, reply.body['errors']]).toEqual([status, [{ field: null, message: aText, error_code: code }]])
    expect(reply.body['retryable']).toBe(true)
    expect(await countOf('away')).toBe(0)
  })
})

describe('PUT', () => {
  it('tries new credentials before it replaces the old', async () => {
    const id = await served.connect('w')
    const refused = await call('PUT', `/${id}`, { credentials: { api_key: 'not-a-key' } })
    const still = await call('POST', `/${id}/execute`, execute)
    const unfit = await call('PUT', `/${id}`, { credentials: { token: 'x' } })
    const taken = await call('PUT', `/${id.toUpperCase()}`, {
      credentials: { api_key: served.sandbox.keys.candidates_only },
    })
    const next = await call('POST', `/${id}/execute`, execute)
    const less = await call('POST', `/${id}/execute`, { entity: 'jobs', action: 'list' })
    expect([refused, still, unfit, taken, next, less].map(({ status }) => status)).toEqual([
      422, 200, 400, 200, 200, 403,
    ])
  })

  it('names what does not fit, and changes nothing then', async () => {
    const id = await served.connect('w', { name: 'Mine' })
    const reply = await call('PUT', `/${id}`, {
      name: 'Other',
      replication_config: { start: 1 },
      environment: { region: 'eu' },
    })
    const kept = await call('GET', `/${id}`)
    expect([reply.status, kept.body['name']]).toEqual([422, 'Mine'])
    expect(valueAt(reply.body, 'errors.0')).toEqual({
      field: 'environment.region',
      message: aText,
      error_code: 'value_error',
    })
  })
})

describe('credentials that stopped working', () => {
  it('are a 424 with what to do, show in inspect and status, and are well again after a PUT', async () => {
    const id = await served.connect('w', { validate: false, credentials: { api_key: served.sandbox.keys.deactivated } })
    const failed = await call('POST', `/${id}/execute`, execute)
    const inspected = await call('GET', `/${id}/inspect`)
    const shown = await call('GET', `/${id}`)
    const checked = await call('POST', `/${id}/check`, {})
    const put = await call('PUT', `/${id}`, { credentials: { api_key: served.sandbox.keys.full } })
    const well = await call('POST', `/${id}/execute`, execute)
    const clean = await call('GET', `/${id}/inspect`)

    expect([failed.status, failed.body]).toEqual([
      424,
      {
        message: textWith('candidates.list: Forbidden: '),
        errors: [{ field: null, message: aText, error_code: 'credentials_rejected' }],
        error_code: 'credentials_rejected',
        detail: aText,
        hint: 'the stored credentials no longer work: replace them by PUT, or connect again',
        retryable: false,
        request_id: aText,
      },
    ])
    expect(inspected.body['warnings']).toEqual([failed.body['message']])
    expect(shown.body['status']).toBe('credentials_rejected')
    expect(checked.body).toEqual({
      id,
      status: 'failed',
      error_message: aText,
      code: 'credentials_rejected',
      failure_reason: {
        timestamp: aNumber,
        failure_origin: 'source',
        failure_type: 'config_error',
        external_message: checked.body['error_message'],
        internal_message: 'credentials_rejected',
        stacktrace: null,
        retryable: false,
        from_trace_message: false,
        stream_descriptor: null,
      },
      entity_check_results: [],
    })
    expect([put.status, put.body['status'], well.status, clean.body['warnings']]).toEqual([200, 'active', 200, []])
  })

  it('are well again by themselves once the API takes them', async () => {
    const id = await served.connect('w')
    served.sandbox.inject({ type: 'status', status: 401, body: 'no', times: 1 })
    const failed = await call('POST', `/${id}/execute`, execute)
    const checked = await call('POST', `/${id}/check`, {})
    const shown = await call('GET', `/${id}`)
    expect([failed.status, checked.body['status'], shown.body['status']]).toEqual([424, 'succeeded', 'active'])
  })
})

describe('check', () => {
  it('tries credentials without keeping them', async () => {
    const good = await call('POST', '/check', { ...ashbyBody(served.sandbox), workspace_name: 'checked' })
    const bad = await call('POST', '/check', {
      ...ashbyBody(served.sandbox),
      workspace_name: 'checked',
      credentials: { api_key: 'x' },
    })
    expect([good.status, good.body['status'], bad.status, bad.body['status']]).toEqual([
      200,
      'succeeded',
      200,
      'failed',
    ])
    expect(await countOf('checked')).toBe(0)
  })

  it('tells which entities the credentials are too weak for', async () => {
    const id = await served.connect('w', { credentials: { api_key: served.sandbox.keys.read_only } })
    const { body } = await call('POST', `/${id}/check`, {})
    const results = body['entity_check_results'] as { readonly entity: string; readonly status: string }[]
    expect(results.every(({ status }) => status === 'succeeded')).toBe(true)
  })

  it('does not call credentials wrong that may not ask about themselves', async () => {
    const id = await served.connect('w', { credentials: { api_key: served.sandbox.keys.candidates_only } })
    const { body } = await call('POST', `/${id}/check`, {})
    expect(body['status']).toBe('inconclusive')
  })

  it('does not blame the credentials for an API that is away', async () => {
    const id = await served.connect('w')
    served.sandbox.inject({ type: 'status', status: 503, times: 10 })
    const checked = await call('POST', `/${id}/check`, {})
    const shown = await call('GET', `/${id}`)
    expect([checked.body['status'], shown.body['status']]).toEqual(['inconclusive', 'active'])
  })
})

describe('execute', () => {
  it.each([
    [{ type: 'close' } as const, 502, 'network', true],
    [{ type: 'status', status: 429, headers: { 'retry-after': '40' } } as const, 429, 'rate_limited', true],
    [{ type: 'status', status: 503 } as const, 502, 'unavailable', true],
    [{ type: 'html' } as const, 502, 'response_unexpected', false],
    [{ type: 'failure', code: 'candidate_not_found', shape: 'current' } as const, 404, 'not_found', false],
    [{ type: 'failure', code: 'missing_endpoint_permission', shape: 'current' } as const, 403, 'forbidden', false],
    [{ type: 'failure', code: 'invalid_input', shape: 'current' } as const, 422, 'bad_request', false],
    [{ type: 'failure', code: 'opening_in_use', shape: 'current' } as const, 409, 'conflict', false],
  ])('answers %j of the API by %i %s', async (fault, status, code, retryable) => {
    const id = await served.connect('w')
    served.sandbox.inject({ ...fault, times: 10 })
    const reply = await call('POST', `/${id}/execute`, { entity: 'candidates', action: 'list' })
    expect([
      reply.status,
      reply.body['error_code'],
      reply.body['retryable'],
      valueAt(reply.body, 'errors.length'),
    ]).toEqual([status, code, retryable, 1])
    expect(reply.headers.get('retry-after')).toBe(status === 429 ? '40' : null)
  })
})
