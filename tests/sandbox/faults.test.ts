import type { Fault } from '../../sandbox/sandbox.ts'
import { basic, startCaller, type Answer, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterEach(() => ashby.sandbox.reset())
afterAll(() => ashby.sandbox.close())

const raw = (signal?: AbortSignal): Promise<Response> =>
  fetch(`${ashby.sandbox.url}/candidate.list`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: basic('ashby-sandbox-key') },
    body: '{}',
    redirect: 'manual',
    ...(signal === undefined ? {} : { signal }),
  })

describe('a fault of the Ashby sandbox', () => {
  it('strikes once and is over', async () => {
    ashby.sandbox.inject({ type: 'status', status: 503 })
    const statuses = [(await raw()).status, (await raw()).status]
    expect(statuses).toEqual([503, 200])
  })

  it('strikes so many times, after so many requests, at one endpoint', async () => {
    ashby.sandbox.inject({ type: 'status', status: 500, endpoint: 'candidate.list', after: 1, times: 2 })
    const other = await ashby.call('department.list')
    const statuses = []
    for (let count = 0; count < 4; count += 1) statuses.push((await raw()).status)
    expect([other.status, statuses]).toEqual([200, [200, 500, 500, 200]])
  })

  it('answers with the status, headers and body it is told', async () => {
    ashby.sandbox.inject({
      type: 'status',
      status: 429,
      headers: { 'retry-after': '7' },
      body: { errors: ['slow_down'] },
    })
    ashby.sandbox.inject({ type: 'status', status: 502, body: 'Bad gateway' })
    ashby.sandbox.inject({ type: 'status', status: 500 })
    const [limited, gateway, internal] = [await raw(), await raw(), await raw()]
    expect([limited.status, limited.headers.get('retry-after'), await limited.json()]).toEqual([
      429,
      '7',
      { errors: ['slow_down'] },
    ])
    expect([gateway.status, await gateway.text()]).toEqual([502, 'Bad gateway'])
    expect(await internal.json()).toMatchObject({ success: false, errors: ['internal_error'] })
  })

  it('delays the answer', async () => {
    ashby.sandbox.inject({ type: 'delay', ms: 120 })
    const started = performance.now()
    const { status } = await raw()
    expect(status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(110)
  })

  it('never answers', async () => {
    ashby.sandbox.inject({ type: 'hang' })
    await expect(raw(AbortSignal.timeout(100))).rejects.toThrow(/timeout/)
  })

  it('closes the connection before a byte', async () => {
    ashby.sandbox.inject({ type: 'close' })
    await expect(raw()).rejects.toThrow('fetch failed')
  })

  it('breaks off in the middle of the body', async () => {
    ashby.sandbox.inject({ type: 'truncate' })
    const response = await raw()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  it('sends half a JSON in a whole message', async () => {
    ashby.sandbox.inject({ type: 'malformed' })
    const response = await raw()
    const text = await response.text()
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })

  it('sends a page for people', async () => {
    ashby.sandbox.inject({ type: 'html' })
    const response = await raw()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
  })

  it('sends as many bytes as it is told without saying so', async () => {
    ashby.sandbox.inject({ type: 'huge', bytes: 3_000_000 })
    const response = await raw()
    const text = await response.text()
    expect(response.headers.get('content-length')).toBeNull()
    expect(text).toHaveLength(3_000_000)
    expect(JSON.parse(text)).toMatchObject({ success: true })
  })

  it('sends without an end until the client leaves', async () => {
    ashby.sandbox.inject({ type: 'endless' })
    const response = await raw()
    const reader = response.body?.getReader()
    let bytes = 0
    while (bytes < 5_000_000) bytes += ((await reader?.read())?.value as Uint8Array).length
    await reader?.cancel()
    expect((await raw()).status).toBe(200)
  })

  it('nests deeper than anybody wants to read', async () => {
    ashby.sandbox.inject({ type: 'deep', levels: 500 })
    const text = await (await raw()).text()
    expect(text).toBe(`{"success":true,"results":${'['.repeat(500)}${']'.repeat(500)}}`)
  })

  it('sends somewhere else', async () => {
    ashby.sandbox.inject({ type: 'redirect', location: 'http://127.0.0.1:1/trap', status: 307 })
    const response = await raw()
    expect([response.status, response.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/trap'])
  })

  it('repeats the cursor it was sent', async () => {
    ashby.sandbox.inject({ type: 'repeat_cursor', endpoint: 'candidate.list' })
    const first = await ashby.call('candidate.list')
    const second = await ashby.call('candidate.list', { cursor: first.body.nextCursor })
    expect(second.body).toMatchObject({ moreDataAvailable: true, nextCursor: first.body.nextCursor })
  })

  it.each(['candidate.list', 'application.list'])('puts empty pages between the pages of %s', async (endpoint) => {
    const undisturbed = await ashby.all(endpoint)
    ashby.sandbox.inject({ type: 'empty_page', endpoint, times: 2 })
    ashby.sandbox.inject({ type: 'empty_page', endpoint, after: 1, times: 2 })
    const [first, second] = [await ashby.call(endpoint), await ashby.call(endpoint)]
    const disturbed = await ashby.all(endpoint)
    expect([first.body.results, first.body.moreDataAvailable, second.body.results]).toEqual([[], true, []])
    expect(disturbed.records).toEqual(undisturbed.records)
    expect(disturbed.pages).toBe(undisturbed.pages + 2)
  })

  it('gives each empty page a cursor of its own', async () => {
    ashby.sandbox.inject({ type: 'empty_page', times: 3 })
    const cursors: (string | undefined)[] = [undefined]
    for (let count = 0; count < 3; count += 1)
      cursors.push((await ashby.call('candidate.list', { cursor: cursors.at(-1) })).body.nextCursor)
    expect(new Set(cursors).size).toBe(4)
  })

  it('expires the token of the next request that carries one', async () => {
    const { syncToken } = await ashby.all('department.list')
    ashby.sandbox.inject({ type: 'sync_token_expired' })
    const without = await ashby.call('department.list')
    const expired = await ashby.call('department.list', { syncToken })
    const again = await ashby.call('department.list', { syncToken })
    expect([without, expired, again].map(({ body }) => body.errorInfo?.code)).toEqual([
      undefined,
      'sync_token_expired',
      undefined,
    ])
  })

  it('fails inside a 200 in each shape that the API has had', async () => {
    for (const shape of ['current', 'info_only', 'legacy', 'strings'] as const)
      ashby.sandbox.inject({ type: 'failure', code: 'odd', message: 'Odd thing', shape })
    const answers: Answer[] = []
    for (let count = 0; count < 4; count += 1) answers.push(await ashby.call('candidate.list'))
    const info = (index: number): object => ({
      code: 'odd',
      message: 'Odd thing',
      requestId: answers[index]?.headers.get('x-ashby-request-id'),
    })
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(answers.map(({ body }) => body)).toEqual([
      { success: false, errors: ['odd'], errorInfo: info(0) },
      { success: false, errorInfo: info(1) },
      { success: false, errors: [{ message: 'Odd thing' }] },
      { success: false, errors: ['odd'] },
    ])
  })

  it('does not keep the sandbox from closing', async () => {
    const other = await startCaller({ candidates: 5 })
    const faults: Fault[] = [{ type: 'hang' }, { type: 'endless' }]
    for (const fault of faults) other.sandbox.inject(fault)
    const hanging = other.call('job.list').catch(() => 'gone')
    const endless = other.call('job.list').catch(() => 'gone')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await other.sandbox.close()
    expect(await Promise.all([hanging, endless])).toEqual(['gone', 'gone'])
  })

  it('is remembered with the status that was sent, 0 for none', async () => {
    ashby.sandbox.inject({ type: 'close' })
    await raw().catch(() => undefined)
    await ashby.results<Json[]>('department.list', { limit: 1 })
    expect(ashby.sandbox.requests).toMatchObject([
      { method: 'POST', path: '/candidate.list', body: {}, status: 0 },
      { method: 'POST', path: '/department.list', body: { limit: 1 }, status: 200 },
    ])
    expect(ashby.sandbox.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(ashby.sandbox.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
  })
})
