import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

describe('what lists of the Ashby sandbox leave out', () => {
  it.each([
    ['archiveReason.list', 'includeArchived'],
    ['candidateTag.list', 'includeArchived'],
    ['closeReason.list', 'includeArchived'],
    ['customField.list', 'includeArchived'],
    ['department.list', 'includeArchived'],
    ['feedbackFormDefinition.list', 'includeArchived'],
    ['interviewPlan.list', 'includeArchived'],
    ['interview.list', 'includeArchived'],
    ['interview.list', 'includeNonSharedInterviews'],
    ['location.list', 'includeArchived'],
    ['location.list', 'includeLocationHierarchy'],
    ['source.list', 'includeArchived'],
    ['user.list', 'includeDeactivated'],
    ['jobPosting.list', 'includeUnpublishedJobPostings'],
  ])('%s shows with %s', async (endpoint, flag) => {
    const plain = await ashby.results<Json[]>(endpoint)
    const more = await ashby.results<Json[]>(endpoint, { [flag]: true })
    expect(more.length).toBeGreaterThan(plain.length)
    expect(more).toEqual(expect.arrayContaining(plain))
  })

  it('are drafts of jobs, unless Draft is among the statuses', async () => {
    const plain = await ashby.results<Json[]>('job.list')
    const drafts = await ashby.results<Json[]>('job.list', { status: ['Draft'] })
    expect(plain.map(({ status }) => status)).not.toContain('Draft')
    expect(drafts).toMatchObject([
      { status: 'Draft', openedAt: null, closedAt: null },
      { status: 'Draft' },
      { status: 'Draft' },
    ])
  })

  it('are the ids of unpublished postings on a job', async () => {
    const plain = await ashby.results<Json[]>('job.list')
    const more = await ashby.results<Json[]>('job.list', { includeUnpublishedJobPostingsIds: true })
    expect(more.flatMap(({ jobPostingIds }) => jobPostingIds).length).toBeGreaterThan(
      plain.flatMap(({ jobPostingIds }) => jobPostingIds).length,
    )
  })

  it('are no unlisted postings, which listedOnly takes away', async () => {
    const plain = await ashby.results<Json[]>('jobPosting.list')
    const listed = await ashby.results<Json[]>('jobPosting.list', { listedOnly: true })
    expect(listed).toEqual(plain.filter(({ isListed }) => isListed))
    expect(listed.length).toBeLessThan(plain.length)
  })

  it('is refused by name when a posting is not published', async () => {
    const postings = await ashby.results<Json[]>('jobPosting.list', { includeUnpublishedJobPostings: true })
    const draft = postings.find(({ status }) => status === 'Draft')
    const refused = await ashby.call('jobPosting.info', { jobPostingId: draft?.id })
    const shown = await ashby.call('jobPosting.info', { jobPostingId: draft?.id, includeUnpublishedJobPostings: true })
    expect(refused.body.errors).toEqual(['job_posting_not_published'])
    expect(shown.body.success).toBe(true)
  })
})
