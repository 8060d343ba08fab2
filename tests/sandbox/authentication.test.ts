import { basic, post, startCaller, type AshbyCaller } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

const json = { 'content-type': 'application/json' }

describe('the door of the Ashby sandbox', () => {
  it('answers 401 when no key is sent', async () => {
    const answer = await post(`${ashby.sandbox.url}/candidate.list`, '{}', json)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
  })

  it('answers 401 to a scheme that carries no key', async () => {
    const answer = await post(`${ashby.sandbox.url}/candidate.list`, '{}', {
      ...json,
      authorization: 'Bearer ashby-sandbox-key',
    })
    expect(answer.status).toBe(401)
  })

  it.each(['nonsense', 'ashby-sandbox-deactivated'])('answers 403 with words for people to the key %s', async (key) => {
    const answer = await ashby.call('candidate.list', {}, key)
    expect(answer.status).toBe(403)
    expect(answer.text).toMatch(/^Forbidden: this API key/)
  })

  it('ignores the password', async () => {
    const authorization = `Basic ${Buffer.from('ashby-sandbox-key:ashby-sandbox-key').toString('base64')}`
    const answer = await post(`${ashby.sandbox.url}/department.list`, '{}', { ...json, authorization })
    expect(answer.body.success).toBe(true)
  })

  it.each([
    ['ashby-sandbox-read-only', 'candidate.create'],
    ['ashby-sandbox-candidates-only', 'job.list'],
    ['ashby-sandbox-candidates-only', 'apiKey.info'],
  ])('answers 403 in the old shape when %s calls %s', async (key, endpoint) => {
    const answer = await ashby.call(endpoint, {}, key)
    expect([answer.status, answer.body]).toEqual([
      403,
      { success: false, errors: [{ message: 'missing_endpoint_permission' }] },
    ])
  })

  it('tells a key what it may do', async () => {
    const { title, createdAt, scopes } = await ashby.results<Record<string, unknown>>(
      'apiKey.info',
      {},
      ashby.sandbox.keys.read_only,
    )
    expect(title).toBe('Dashboard (read only)')
    expect(createdAt).toBe('2026-08-03T09:00:00.000Z')
    expect(scopes).toEqual(expect.arrayContaining(['candidates:read', 'hiringProcessMetadata:read']))
    expect(String(scopes)).not.toContain('write')
  })

  it('answers 404 to what is no endpoint, and to every method but POST', async () => {
    const unknown = await ashby.call('candidate.levitate')
    const get = await fetch(`${ashby.sandbox.url}/candidate.list`, {
      headers: { authorization: basic('ashby-sandbox-key') },
    })
    expect([unknown.status, unknown.text]).toEqual([404, 'Cannot POST /candidate.levitate'])
    expect([get.status, await get.text()]).toEqual([404, 'Cannot GET /candidate.list'])
  })

  it('stamps every answer with a ULID that failures repeat', async () => {
    const answer = await ashby.call('candidate.info', { id: 'no uuid' })
    const requestId = answer.headers.get('x-ashby-request-id')
    expect(requestId).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(answer.body.errorInfo?.requestId).toBe(requestId)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })
})
