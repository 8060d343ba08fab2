import { startCaller, type AshbyCaller } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterEach(() => ashby.sandbox.reset())
afterAll(() => ashby.sandbox.close())

const control = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${ashby.sandbox.url}/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

describe('the limits of the Ashby sandbox', () => {
  it.each([
    ['seconds', /^[1-5]$/],
    ['date', / GMT$/],
    ['none', /^null$/],
  ] as const)('say when to come back in %s', async (retryAfter, spelling) => {
    ashby.sandbox.limit({ requests: 2, per: 5_000, retryAfter })
    const statuses = [(await ashby.call('job.list')).status, (await ashby.call('job.list')).status]
    const refused = await ashby.call('job.list')
    expect([...statuses, refused.status]).toEqual([200, 200, 429])
    expect(String(refused.headers.get('retry-after'))).toMatch(spelling)
    expect(refused.body).toMatchObject({
      success: false,
      errors: ['rate_limited'],
      errorInfo: { code: 'rate_limited' },
    })
  })

  it('are over when their time is, or when they are lifted', async () => {
    ashby.sandbox.limit({ requests: 1, per: 60 })
    const before = [(await ashby.call('job.list')).status, (await ashby.call('job.list')).status]
    await new Promise((resolve) => setTimeout(resolve, 80))
    const after = [(await ashby.call('job.list')).status, (await ashby.call('job.list')).status]
    ashby.sandbox.limit(undefined)
    const lifted = (await ashby.call('job.list')).status
    expect([before, after, lifted]).toEqual([[200, 429], [200, 429], 200])
  })
})

describe('the control routes of the Ashby sandbox', () => {
  it('describe it, keys and all, to whoever asks', async () => {
    const { status, body } = await control('GET', '')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'ashby',
      counts: { candidates: 420, users: 32 },
      keys: [{ key: 'ashby-sandbox-key', enabled: true }, {}, {}, { enabled: false }, {}],
    })
  })

  it('inject one fault or several', async () => {
    const one = await control('POST', '/faults', { type: 'status', status: 500 })
    const two = await control('POST', '/faults', [{ type: 'html' }, { type: 'failure', code: 'odd', shape: 'strings' }])
    const answers = [await ashby.call('job.list'), await ashby.call('job.list'), await ashby.call('job.list')]
    expect([one.body, two.body]).toEqual([{ injected: 1 }, { injected: 2 }])
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0]])).toEqual([
      [500, 'application/json'],
      [200, 'text/html'],
      [200, 'application/json'],
    ])
  })

  it.each([
    [{ type: 'earthquake' }, /^A fault's type is one of status, delay/],
    [{ type: 'delay' }, 'A fault of type delay needs a valid ms.'],
    [{ type: 'failure', code: 'odd', shape: 'round' }, 'A fault of type failure needs a valid shape.'],
    ['hang', 'A fault is an object with a type.'],
  ])('refuse the fault %j', async (fault, complaint) => {
    const { status, body } = await control('POST', '/faults', fault)
    expect(status).toBe(400)
    expect((body as { error: string }).error).toMatch(complaint)
  })

  it('set a limit and lift it', async () => {
    await control('POST', '/limit', { requests: 0, per: 60_000 })
    const limited = await ashby.call('job.list')
    await control('POST', '/limit', null)
    const lifted = await ashby.call('job.list')
    const wrong = await control('POST', '/limit', { requests: 'few' })
    expect([limited.status, lifted.status, wrong.status]).toEqual([429, 200, 400])
  })

  it('show the requests, expire tokens and reset', async () => {
    const { syncToken } = await ashby.all('department.list')
    await control('POST', '/expire-sync-tokens')
    const expired = await ashby.call('department.list', { syncToken })
    const requests = await control('GET', '/requests')
    const reset = await control('POST', '/reset')
    expect(expired.body.errors).toEqual(['sync_token_expired'])
    expect(requests.body).toMatchObject([
      { path: '/department.list', status: 200 },
      { path: '/department.list', body: { syncToken } },
    ])
    expect([reset.body, ashby.sandbox.requests]).toEqual([{ done: true }, []])
  })

  it('name themselves when another is asked for', async () => {
    const { status, body } = await control('GET', '/nowhere')
    expect([status, (body as { error: string }).error]).toEqual([404, 'There is no GET /_sandbox/nowhere.'])
  })
})
