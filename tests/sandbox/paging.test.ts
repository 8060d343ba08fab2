import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

describe('the pages of the Ashby sandbox', () => {
  it.each(['candidate.list', 'application.list'])(
    'lead through all of %s, oldest first, each record once',
    async (endpoint) => {
      const { records, pages } = await ashby.all(endpoint, {}, ashby.sandbox.keys.confidential)
      const times = records.map(({ createdAt }) => String(createdAt))
      expect(pages).toBe(Math.ceil(records.length / 100))
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
      expect(times).toEqual(times.toSorted())
    },
  )

  it('has as many candidates as were asked for', async () => {
    const { records } = await ashby.all('candidate.list', {}, ashby.sandbox.keys.confidential)
    expect(records).toHaveLength(420)
  })

  it('caps the limit at 100 without a word', async () => {
    const answer = await ashby.call('candidate.list', { limit: 1000 })
    expect(answer.body.results).toHaveLength(100)
  })

  it('has a cursor on every page but the last, and a token on the last alone', async () => {
    const first = await ashby.call('candidate.list')
    const { syncToken } = await ashby.all('candidate.list')
    expect(Object.keys(first.body)).toEqual(['success', 'results', 'moreDataAvailable', 'nextCursor'])
    expect(first.body.moreDataAvailable).toBe(true)
    expect(syncToken).toMatch(/^[0-9A-Za-z]{9}$/)
  })

  it('writes short cursors for candidates and long ones for applications', async () => {
    const candidates = await ashby.call('candidate.list')
    const applications = await ashby.call('application.list')
    expect(candidates.body.nextCursor).toMatch(/^[0-9A-Za-z]{2,3}$/)
    expect(applications.body.nextCursor).toMatch(/^[\w-]{119}$/)
  })

  it.each(['zzzz!', 'bB', '', 'x'.repeat(119)])('does not know the cursor %j', async (cursor) => {
    const answer = await ashby.call('application.list', { cursor })
    expect([answer.status, answer.body.errors]).toEqual([200, ['cursor_invalid']])
  })

  it('does not take the cursor of another endpoint or of other filters', async () => {
    const { nextCursor: cursor } = (await ashby.call('application.list', { status: 'Archived' })).body
    const elsewhere = await ashby.call('interviewSchedule.list', { cursor })
    const otherwise = await ashby.call('application.list', { status: 'Active', cursor })
    const again = await ashby.call('application.list', { status: 'Archived', cursor })
    expect([elsewhere, otherwise, again].map(({ body }) => body.errors)).toEqual([
      ['cursor_invalid'],
      ['cursor_invalid'],
      undefined,
    ])
  })

  it('keeps its place when records arrive in between', async () => {
    const first = await ashby.call('candidate.list', { limit: 100 })
    await ashby.results('candidate.create', { name: 'Backdated', createdAt: '2020-01-01T00:00:00.000Z' })
    const second = await ashby.call('candidate.list', { limit: 100, cursor: first.body.nextCursor })
    const seen = [...(first.body.results as Json[]), ...(second.body.results as Json[])].map(({ id }) => id)
    expect(new Set(seen).size).toBe(200)
  })

  it('takes only what was created after one moment and up to another', async () => {
    const { records } = await ashby.all('application.list')
    const [from, to] = [records[50], records[60]].map((record) => Date.parse(String(record?.['createdAt'])))
    const within = await ashby.all('application.list', { createdAfter: from, createdBefore: to })
    expect(within.records).toEqual(records.slice(51, 61))
  })

  it('pages the history of an application without a token', async () => {
    const { records } = await ashby.all('application.list', { status: 'Hired' })
    const applicationId = records[0]?.id
    const first = await ashby.call('application.listHistory', { applicationId, limit: 2 })
    const whole = await ashby.call('application.listHistory', { applicationId })
    expect(Object.keys(first.body)).toEqual(['success', 'results', 'moreDataAvailable', 'nextCursor'])
    expect(Object.keys(whole.body)).toEqual(['success', 'results', 'moreDataAvailable'])
  })
})
