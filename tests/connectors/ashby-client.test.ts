import { expectTypeOf } from 'expect-type'
import { AshbyConnector, type Candidate, type CandidatesListMeta } from '../../connectors/ashby/client.gen.ts'
import { ApiError, AuthError } from '../../runtime/errors.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

let sandbox: Sandbox

function connect(api_key: string = sandbox.keys.full): AshbyConnector {
  return new AshbyConnector({ authConfig: { api_key }, baseUrl: sandbox.url, retry: { initial: 1 } })
}

async function count(list: AsyncIterable<unknown>): Promise<number> {
  return (await collect(list)).length
}

async function collect<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = []
  for await (const item of list) items.push(item)
  return items
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'it succeeded',
    (error: unknown) => error,
  )
}

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 230 })
})
beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

describe('a list', () => {
  it('is its first page when awaited', async () => {
    const page = await connect().candidates.list({ limit: 10 })
    expectTypeOf(page.records).toEqualTypeOf<Candidate[]>()
    expectTypeOf(page.meta).toEqualTypeOf<CandidatesListMeta>()
    expect(page.records).toHaveLength(10)
    expect(page.meta).toEqual({ has_more: true, cursor: expect.any(String) as string })
  })

  it('follows the cursor until Ashby has no more when iterated', async () => {
    const ashby = connect(sandbox.keys.confidential)
    const ids = new Set<string>()
    for await (const candidate of ashby.candidates.list({ limit: 100 })) ids.add(candidate.id)
    expect(ids.size).toBe(230)
    expect(sandbox.requests.map(({ body }) => body)).toEqual([
      { limit: 100 },
      { limit: 100, cursor: expect.any(String) as string },
      { limit: 100, cursor: expect.any(String) as string },
    ])
  })

  it('keeps the sync token of its last page, which later gives what changed', async () => {
    const ashby = connect()
    const pages = await collect(ashby.candidates.list({ limit: 100 }).pages())
    const token = pages.at(-1)?.meta.sync_token
    const created = await ashby.candidates.create({ name: 'Zoë Nowak' })
    const { records } = await ashby.candidates.list({ syncToken: token ?? '' })
    expect(pages.map(({ meta }) => typeof meta.sync_token)).toEqual(['undefined', 'undefined', 'string'])
    expect(records.map(({ id }) => id)).toEqual([created.id])
  })

  it('goes on after an empty page that claims there is more', async () => {
    sandbox.inject({ type: 'empty_page', endpoint: 'candidate.list' })
    expect(await count(connect(sandbox.keys.confidential).candidates.list({ limit: 100 }))).toBe(230)
  })

  it('ends with an error when Ashby repeats a cursor', async () => {
    sandbox.inject({ type: 'repeat_cursor', endpoint: 'candidate.list', times: 50 })
    const error = await failure(count(connect().candidates.list({ limit: 50 })))
    expect(error).toMatchObject({ name: 'ResponseError', code: 'response_unexpected' })
  })

  it.each(['job_postings', 'sources', 'archive_reasons'] as const)(
    'of %s is whole and claims no pages',
    async (entity) => {
      const { meta } = await connect()[entity].list()
      expect(meta).toEqual({ has_more: false, cursor: null })
    },
  )

  it('takes the documented filters', async () => {
    const ashby = connect()
    const all = await count(ashby.applications.list())
    const byStatus = await Promise.all(
      (['Hired', 'Archived', 'Active', 'Lead'] as const).map((status) => count(ashby.applications.list({ status }))),
    )
    const archived = await count(ashby.archive_reasons.list({ includeArchived: true }))
    expect(byStatus.reduce((sum, part) => sum + part, 0)).toBe(all)
    expect(archived).toBeGreaterThan(await count(ashby.archive_reasons.list()))
  })
})

describe('a record', () => {
  it('comes unwrapped, for every entity that has a get', async () => {
    const ashby = connect()
    const [candidate, application, job] = await Promise.all([
      ashby.candidates.list({ limit: 1 }),
      ashby.applications.list({ limit: 1 }),
      ashby.jobs.list({ limit: 1 }),
    ])
    const got = [
      (await ashby.candidates.get({ id: candidate.records[0]?.id ?? '' })).id,
      (await ashby.applications.get({ applicationId: application.records[0]?.id ?? '' })).id,
      (await ashby.jobs.get({ id: job.records[0]?.id ?? '' })).id,
    ]
    expect(got).toEqual([candidate.records[0]?.id, application.records[0]?.id, job.records[0]?.id])
  })

  it('is written, and what was written is read back', async () => {
    const ashby = connect()
    const tag = (await ashby.candidate_tags.list()).records[0]
    const created = await ashby.candidates.create({ name: 'Åsa Öberg', email: 'asa@example.com' })
    await ashby.candidates.add_tag({ candidateId: created.id, tagId: tag?.id ?? '' })
    const note = await ashby.candidates.create_note({ candidateId: created.id, note: 'Speaks four languages 🎉' })
    const read = await ashby.candidates.get({ id: created.id })
    const { data: found } = await ashby.execute('candidates', 'search', { email: 'asa@example.com' })
    expect(read.tags.map(({ id }) => id)).toEqual([tag?.id])
    expect(note.content).toContain('🎉')
    expect(found.map(({ id }) => id)).toEqual([created.id])
  })

  it('goes through the stages of its plan', async () => {
    const ashby = connect()
    const { records } = await ashby.applications.list({ status: 'Active', limit: 1 })
    const [before] = records
    const job = (await ashby.jobs.list({ status: ['Open'], limit: 1 })).records[0]
    const application = await ashby.applications.create({
      candidateId: before?.candidate.id ?? '',
      jobId: job?.id ?? '',
    })
    const { data } = await ashby.request('POST', '/interviewStage.list', {
      body: { interviewPlanId: application.currentInterviewStage.interviewPlanId },
    })
    const archived = (data as { results: { id: string; type: string }[] }).results.find(
      ({ type }) => type === 'Archived',
    )
    const reason = (await ashby.archive_reasons.list()).records[0]
    const moved = await ashby.applications.change_stage({
      applicationId: application.id,
      interviewStageId: archived?.id ?? '',
      archiveReasonId: reason?.id ?? '',
    })
    expect([application.status, moved.status, moved.archiveReason?.id]).toEqual(['Lead', 'Archived', reason?.id])
  })
})

describe('a failure', () => {
  it.each(['current', 'info_only', 'legacy', 'strings'] as const)(
    'in the shape "%s" becomes the same error',
    async (shape) => {
      sandbox.inject({ type: 'failure', endpoint: 'candidate.list', code: 'sync_token_expired', shape })
      const error = await failure(connect().candidates.list({ syncToken: 'x' }).then())
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({
        code: 'sync_token_invalid',
        status: 200,
        retryable: false,
        requestId: expect.any(String) as string,
      })
    },
  )

  it('of a sync token that Ashby no longer knows is sync_token_invalid', async () => {
    const ashby = connect()
    const pages = await collect(ashby.users.list().pages())
    sandbox.expireSyncTokens()
    const error = await failure(ashby.users.list({ syncToken: pages.at(-1)?.meta.sync_token ?? '' }).then())
    expect(error).toMatchObject({ code: 'sync_token_invalid', apiCode: 'sync_token_expired' })
  })

  it('for want of a permission names it', async () => {
    const error = await failure(connect(sandbox.keys.candidates_only).jobs.list().then())
    expect(error).toMatchObject({
      code: 'forbidden',
      status: 403,
      message: expect.stringContaining('jobs:read') as string,
    })
  })

  it.each([['deactivated' as const], [undefined]])('of a key that is %s asks for another one', async (name) => {
    const error = await failure(
      connect(name === undefined ? 'no-such-key' : sandbox.keys[name])
        .candidates.list()
        .then(),
    )
    expect(error).toBeInstanceOf(AuthError)
    expect(error).toMatchObject({ code: 'credentials_rejected', status: 403 })
  })

  it('of a record that is not there is not_found', async () => {
    const error = await failure(connect().candidates.get({ id: '00000000-0000-4000-8000-000000000000' }))
    expect(error).toMatchObject({ code: 'not_found', apiCode: 'candidate_not_found' })
  })

  it('of a read that may pass is repeated; of a write it is not', async () => {
    const ashby = connect()
    sandbox.inject({ type: 'status', status: 503, times: 2 })
    await ashby.candidates.list({ limit: 1 })
    const reads = sandbox.requests.length
    sandbox.inject({ type: 'status', status: 503, times: 2 })
    const error = await failure(ashby.candidates.create({ name: 'Nobody' }))
    expect([reads, sandbox.requests.length - reads]).toEqual([3, 1])
    expect(error).toMatchObject({ code: 'unavailable', attempts: 1 })
  })
})

describe('the key', () => {
  it('is healthy and tells its permissions', async () => {
    const health = await connect().check()
    expect(health).toMatchObject({ status: 'healthy', identity: expect.any(String) as string })
    expect(health.scopes).toContain('candidates:read')
  })

  it('that may not even be looked at says what it lacks', async () => {
    expect(await connect(sandbox.keys.candidates_only).check()).toEqual({
      status: 'unhealthy',
      error: expect.stringContaining('apiKeys:read') as string,
      code: 'forbidden',
    })
  })
})
