import type { ErrorCode, Failure, Failures } from '../../../manifest/manifest.gen.ts'
import { ApiError, AuthError, ConnectorError } from '../../../runtime/errors.ts'
import { connect, failureOf, type ManifestOverrides } from '../../support/manifest-of.ts'
import { reply, replay, type Reply } from '../../support/replay.ts'

/** What a call fails with when it gets an answer. */
async function failure(answer: unknown, manifest: ManifestOverrides = {}): Promise<ConnectorError> {
  const { transport } = replay(answer)
  const notes = await connect({ transport, manifest, retry: false })
  return failureOf(notes.execute('notes', 'get', { id: '1' }), ConnectorError)
}

describe('a status', () => {
  it.each<[number, string, boolean]>([
    [400, 'bad_request', false],
    [401, 'credentials_rejected', false],
    [402, 'failed', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [405, 'bad_request', false],
    [408, 'unavailable', true],
    [409, 'conflict', false],
    [410, 'not_found', false],
    [418, 'failed', false],
    [422, 'bad_request', false],
    [429, 'rate_limited', true],
    [451, 'failed', false],
    [500, 'unavailable', true],
    [501, 'unavailable', true],
    [503, 'unavailable', true],
    [599, 'unavailable', true],
  ])('%i means %s', async (status, code, retryable) => {
    const error = await failure(reply(status))
    expect([error.code, error.retryable]).toEqual([code, retryable])
    expect(error.message).toBe('notes.get: the API refused without a reason')
  })

  it('of 401 is an error of authentication, with what the API says', async () => {
    const answer = reply(401, { message: 'Key expired.' }, { 'x-request-id': 'r1' })
    const error = await failure(answer)
    expect(error).toBeInstanceOf(AuthError)
    expect(error).toMatchObject({ code: 'credentials_rejected', status: 401, requestId: 'r1' })
    expect(error.message).toBe('notes.get: Key expired; request r1')
  })
})

describe('the reason for a refusal', () => {
  it.each<[unknown, string]>([
    [{ message: 'Too long.' }, 'Too long'],
    [{ error: 'invalid', error_description: 'No such grant.' }, 'No such grant'],
    [{ error: { message: 'Bad text', code: 5 } }, 'Bad text'],
    [{ error: 'invalid' }, 'invalid'],
    [{ error: { a: 1 } }, '{"a":1}'],
    [{ title: 'Bad', detail: 'Worse' }, 'Worse'],
    [{ title: 'Bad' }, 'Bad'],
    [{ errors: [{ message: 'First' }, { message: 'Second' }] }, 'First'],
    [{ errors: ['First'] }, 'First'],
    [{ reason: 'odd' }, '{"reason":"odd"}'],
    [['odd'], '["odd"]'],
    ['plain < words > here', 'plain < words > here'],
    [
      '<html><head><style>a{}</style><title>502 Bad Gateway</title></head><body>\n<b>nginx</b></body>',
      '502 Bad Gateway nginx',
    ],
    ['<html><script>' + 'x'.repeat(10_000), 'the API refused without a reason'],
    ['line\r\nline\u0007\u001b[31mred', 'line line [31mred'],
    ['', 'the API refused without a reason'],
    ['{"message": "cut', '{"message": "cut'],
    [{ message: '' }, 'the API refused without a reason'],
  ])('is found in %j', async (body, words) => {
    const error = await failure(reply(400, body))
    expect(error.message).toBe(`notes.get: ${words}`)
  })

  it('is cut short', async () => {
    const error = await failure(reply(400, { message: 'long '.repeat(100_000) }))
    expect([error.message.length < 600, error.message.endsWith('…')]).toEqual([true, true])
  })

  it('comes with the beginning of the answer', async () => {
    const error = await failure(reply(400, { message: 'Bad', fields: ['text'], rest: 'x'.repeat(1000) }))
    expect(error).toBeInstanceOf(ApiError)
    expect((error as { body?: string }).body).toMatch(/^\{"message":"Bad","fields":\["text"\],"rest":"x{400,}…$/)
  })

  it('is read where the manifest says', async () => {
    const failures: Failures = [
      {
        when: { status: '4xx' },
        code: 'problem.type',
        message: 'problem.text',
        request_id: '@header.X-Trace',
        retry_after: 'problem.wait',
        hint: 'Ask the librarian.',
      },
    ]
    const body = { message: 'ignored', problem: { type: 17, text: 'No more shelves', wait: '1.5' } }
    const error = await failure(reply(400, body, { 'x-trace': 't9' }), { failures })
    expect(error).toMatchObject({ code: 'bad_request', apiCode: '17', requestId: 't9', retryAfter: 1.5, status: 400 })
    expect(error.message).toBe(
      'notes.get: 17: No more shelves; the API asks to wait 1.5 s; Ask the librarian; request t9',
    )
  })

  it('has a hint for what it means', async () => {
    const failures: Failures = [
      {
        when: { path: 'code', exists: true },
        code: 'code',
        codes: { a: 'not_found', b: 'conflict' },
        hint: { not_found: 'Look elsewhere.' },
      },
    ]
    const [one, other] = [
      await failure(reply(400, { code: 'a' }), { failures }),
      await failure(reply(400, { code: 'b' }), { failures }),
    ]
    expect([one.message, other.message]).toEqual([
      'notes.get: a: {"code":"a"}; Look elsewhere',
      'notes.get: b: {"code":"b"}',
    ])
  })

  it('names the permissions of which one is enough', async () => {
    const permissions = { 'notes:read': 'See notes.', 'notes:all': 'Do all.', 'users:read': 'See users.' }
    const permission = ['users:read', { any: ['notes:read', 'notes:all'] }]
    const get = { request: 'GET /notes/{id}', permission, response: { record: 'data' } }
    const error = await failure(reply(403, { message: 'No.' }), { permissions, actions: { get } })
    expect(error.message).toBe(
      'notes.get: No; the credentials need the permission users:read (See users) and (notes:read (See notes) or notes:all (Do all))',
    )
  })

  it('names the permission that is missing, and what it allows', async () => {
    const permissions = { 'notes:read': 'See notes.', 'notes:all': 'Do all.' }
    const get = { request: 'GET /notes/{id}', permission: ['notes:read', 'notes:all'], response: { record: 'data' } }
    const error = await failure(reply(403, { message: 'No.' }), { permissions, actions: { get } })
    expect(error).toMatchObject({ code: 'forbidden', status: 403 })
    expect(error.message).toBe(
      'notes.get: No; the credentials need the permission notes:read (See notes) and notes:all (Do all)',
    )
  })
})

describe('a refusal in a 200', () => {
  /** The three shapes that Ashby uses, and the mixtures of them. */
  const failures: Failures = [
    {
      when: { path: 'success', equals: false },
      code: ['errorInfo.code', 'errors.0.code', 'errors.0.message', 'errors.0'],
      message: ['errorInfo.message', 'errors.0.message', 'errors.0'],
      request_id: 'errorInfo.requestId',
      codes: {
        missing_endpoint_permission: 'forbidden',
        sync_token_expired: 'sync_token_invalid',
        cursor_invalid: 'cursor_invalid',
        rate_limited: 'rate_limited',
        internal_error: 'unavailable',
        '*_not_found': 'not_found',
      },
    },
  ]

  it.each<[object, Partial<ApiError>]>([
    [
      {
        errors: ['application_not_found'],
        errorInfo: { code: 'application_not_found', message: 'Gone.', requestId: 'r1' },
      },
      {
        code: 'not_found',
        apiCode: 'application_not_found',
        requestId: 'r1',
        message: 'notes.get: application_not_found: Gone; request r1',
      },
    ],
    [
      { errorInfo: { code: 'cursor_invalid', message: 'Bad cursor' } },
      { code: 'cursor_invalid', apiCode: 'cursor_invalid', message: 'notes.get: cursor_invalid: Bad cursor' },
    ],
    [
      { errors: [{ message: 'missing_endpoint_permission', parameter: 'x' }] },
      { code: 'forbidden', message: 'notes.get: missing_endpoint_permission' },
    ],
    [
      { errors: ['sync_token_expired'], errorInfo: null },
      { code: 'sync_token_invalid', message: 'notes.get: sync_token_expired' },
    ],
    [
      { errors: null, errorInfo: { code: 'internal_error' } },
      { code: 'unavailable', retryable: true },
    ],
    [{ errors: ['rate_limited'] }, { code: 'rate_limited', retryable: true }],
    [{ errors: ['something_new'] }, { code: 'failed', apiCode: 'something_new' }],
    [{ errors: ['constructor'] }, { code: 'failed', apiCode: 'constructor' }],
    [{ errors: ['__proto__'] }, { code: 'failed', apiCode: '__proto__' }],
    [{ errors: [] }, { code: 'failed', apiCode: undefined, message: 'notes.get: {"success":false,"errors":[]}' }],
    [{}, { code: 'failed', message: 'notes.get: {"success":false}' }],
    [{ results: [{ id: '1' }] }, { code: 'failed' }],
  ])('is an error: %j', async (body, expected) => {
    const error = await failure({ success: false, ...body }, { failures })
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 200, ...expected })
  })

  it('is never taken for an empty list or a healthy check', async () => {
    const { transport } = replay(
      { success: false, errors: ['no'], data: [] },
      { success: false, errors: ['no'], data: {} },
    )
    const notes = await connect({
      transport,
      manifest: { failures, check: { call: 'notes.get', params: { id: '1' } } },
    })
    await expect(notes.execute('notes', 'list')).rejects.toThrow('notes.list: no')
    expect(await notes.check()).toEqual({ status: 'unhealthy', error: 'notes.get: no', code: 'failed' })
  })

  it('is waited for as its header says', async () => {
    const answer = reply(200, { success: false, errors: ['rate_limited'] }, { 'retry-after': '7' })
    expect(await failure(answer, { failures })).toMatchObject({ code: 'rate_limited', retryAfter: 7 })
  })
})

describe('the rules of a manifest', () => {
  const answer: Reply = reply(403, { code: 'x', kind: 'quota' })

  async function codeBy(failures: Failures, own?: Failures): Promise<string> {
    const get = {
      request: 'GET /notes/{id}',
      response: { record: 'data' },
      ...(own !== undefined && { failures: own }),
    }
    return (await failure(answer, { failures, actions: { get } })).code
  }

  it('are tried in their order, those of the action first', async () => {
    const as = (code: ErrorCode): Failure[] => [{ when: { status: 403 }, as: code }]
    expect([
      await codeBy([{ when: { path: 'kind', equals: 'other' }, as: 'conflict' }, ...as('rate_limited')]),
      await codeBy([...as('conflict'), ...as('rate_limited')]),
      await codeBy(as('conflict'), as('unavailable')),
    ]).toEqual(['rate_limited', 'conflict', 'unavailable'])
  })

  it('map a code, else take what they say, else what the status says', async () => {
    const when = { status: 403 } as const
    expect([
      await codeBy([{ when, code: 'code', codes: { x: 'conflict' }, as: 'failed' }]),
      await codeBy([{ when, code: 'code', codes: { y: 'conflict' }, as: 'failed' }]),
      await codeBy([{ when, code: 'code', codes: { y: 'conflict' } }]),
    ]).toEqual(['conflict', 'failed', 'forbidden'])
  })

  it('may look at the parameters of the call', async () => {
    const failures: Failures = [{ when: { path: '@params.id', equals: '1' }, as: 'conflict' }]
    expect(await codeBy(failures)).toBe('conflict')
  })

  it('make an error of what is no JSON', async () => {
    const failures: Failures = [
      { when: { status: '5xx', path: '$', contains: 'maintenance' }, as: 'unavailable', message: '$' },
    ]
    const error = await failure(reply(503, '<h1>Under maintenance</h1>'), { failures })
    expect([error.code, error.message]).toEqual(['unavailable', 'notes.get: Under maintenance'])
  })
})
