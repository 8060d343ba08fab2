import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller({ syncTokenLife: 60_000 })
})
beforeEach(() => ashby.sandbox.reset())
afterAll(() => ashby.sandbox.close())

describe('a sync with the Ashby sandbox', () => {
  it('brings nothing and a new token when nothing has changed', async () => {
    const { syncToken } = await ashby.all('candidate.list')
    const answer = await ashby.call('candidate.list', { syncToken })
    const next = answer.body.syncToken
    expect(answer.body).toEqual({ success: true, results: [], moreDataAvailable: false, syncToken: next })
    expect(next).not.toBe(syncToken)
  })

  it('brings only what was created or changed since', async () => {
    const { records, syncToken } = await ashby.all('candidate.list')
    const changed = await ashby.results('candidate.update', { candidateId: records[7]?.id, name: 'Renamed' })
    const created = await ashby.results('candidate.create', { name: 'Created' })
    const next = await ashby.all('candidate.list', { syncToken })
    const after = await ashby.all('candidate.list', { syncToken: next.syncToken })
    expect(next.records).toEqual([changed, created])
    expect(after.records).toEqual([])
  })

  it('brings a record once, however often it changed', async () => {
    const { records, syncToken } = await ashby.all('candidate.list')
    await ashby.results('candidate.update', { candidateId: records[7]?.id, name: 'First' })
    await ashby.results('candidate.update', { candidateId: records[7]?.id, name: 'Second' })
    const next = await ashby.all('candidate.list', { syncToken })
    expect(next.records).toMatchObject([{ name: 'Second' }])
  })

  it('brings the candidate of a new application too', async () => {
    const candidates = await ashby.all('candidate.list')
    const applications = await ashby.all('application.list')
    const [job] = await ashby.results<Json[]>('job.list', { status: ['Open'] })
    const candidateId = candidates.records[0]?.id
    const { id } = await ashby.results('application.create', { candidateId, jobId: job?.id })
    const nextCandidates = await ashby.all('candidate.list', { syncToken: candidates.syncToken })
    const nextApplications = await ashby.all('application.list', { syncToken: applications.syncToken })
    expect(nextCandidates.records).toMatchObject([
      { id: candidateId, applicationIds: expect.arrayContaining([id]) as unknown },
    ])
    expect(nextApplications.records).toMatchObject([{ id }])
  })

  it('does not lose what changes while the first pass is on its way', async () => {
    const first = await ashby.call('candidate.list')
    const passed = (first.body.results as Json[])[0]
    await ashby.results('candidate.update', { candidateId: passed?.id, name: 'Changed behind our back' })
    let page = first
    while (page.body.nextCursor !== undefined)
      page = await ashby.call('candidate.list', { cursor: page.body.nextCursor })
    const next = await ashby.all('candidate.list', { syncToken: page.body.syncToken })
    expect(next.records).toMatchObject([{ id: passed?.id, name: 'Changed behind our back' }])
  })

  it('pages, with the token on the first page alone or on every page', async () => {
    const { records, syncToken } = await ashby.all('candidate.list')
    for (const { id } of records.slice(0, 5))
      await ashby.results('candidate.update', { candidateId: id, name: 'Changed' })
    const first = await ashby.call('candidate.list', { syncToken, limit: 3 })
    const alone = await ashby.call('candidate.list', { cursor: first.body.nextCursor, limit: 3 })
    const both = await ashby.call('candidate.list', { cursor: first.body.nextCursor, limit: 3, syncToken })
    expect([first, alone, both].map(({ body }) => (body.results as Json[]).length)).toEqual([3, 2, 2])
    expect(alone.body.results).toEqual(both.body.results)
  })

  it('meets the filters of the list', async () => {
    const { records, syncToken } = await ashby.all('application.list', { status: 'Active' })
    const application = records[0] as Json & { currentInterviewStage: { interviewPlanId: string } }
    const stages = await ashby.results<Json[]>('interviewStage.list', {
      interviewPlanId: application.currentInterviewStage.interviewPlanId,
    })
    const [reason] = await ashby.results<Json[]>('archiveReason.list')
    const interviewStageId = stages.find(({ type }) => type === 'Archived')?.id
    await ashby.results('application.changeStage', {
      applicationId: application.id,
      interviewStageId,
      archiveReasonId: reason?.id,
    })
    const next = await ashby.all('application.list', { status: 'Active', syncToken })
    expect(next.records).toEqual([])
  })

  it('brings new tags and notes', async () => {
    const [candidate] = await ashby.results<Json[]>('candidate.list')
    const candidateId = candidate?.id
    const tags = await ashby.all('candidateTag.list')
    const notes = await ashby.all('candidate.listNotes', { candidateId })
    const tag = await ashby.results('candidateTag.create', { title: 'Fresh' })
    const note = await ashby.results('candidate.createNote', { candidateId, note: 'Hello' })
    const nextTags = await ashby.all('candidateTag.list', { syncToken: tags.syncToken })
    const nextNotes = await ashby.all('candidate.listNotes', { candidateId, syncToken: notes.syncToken })
    expect([nextTags.records, nextNotes.records]).toEqual([[tag], [note]])
  })

  it('does not take the token of another endpoint, key or filter', async () => {
    const { syncToken } = await ashby.all('application.list', { status: 'Active' })
    const elsewhere = await ashby.call('candidate.list', { syncToken })
    const otherwise = await ashby.call('application.list', { syncToken })
    const somebody = await ashby.call('application.list', { syncToken, status: 'Active' }, ashby.sandbox.keys.read_only)
    const nonsense = await ashby.call('application.list', { syncToken: 'nonsense!' })
    expect([elsewhere, otherwise, somebody, nonsense].map(({ body }) => body.errors)).toEqual(
      Array(4).fill(['invalid_input']),
    )
  })

  it('fails inside a 200 when the token has expired, and works again without it', async () => {
    const { syncToken } = await ashby.all('candidate.list')
    ashby.sandbox.expireSyncTokens()
    const expired = await ashby.call('candidate.list', { syncToken })
    const again = await ashby.all('candidate.list')
    const next = await ashby.call('candidate.list', { syncToken: again.syncToken })
    expect([expired.status, expired.body.errorInfo?.code, next.body.success]).toEqual([200, 'sync_token_expired', true])
  })

  it('forgets a token that nobody has used for long', async () => {
    const impatient = await startCaller({ syncTokenLife: 30 })
    const { syncToken } = await impatient.all('department.list')
    await new Promise((resolve) => setTimeout(resolve, 60))
    const answer = await impatient.call('department.list', { syncToken })
    await impatient.sandbox.close()
    expect(answer.body.errors).toEqual(['sync_token_expired'])
  })
})
