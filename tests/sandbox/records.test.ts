import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

describe('the records of the Ashby sandbox', () => {
  it('leave out what a new candidate does not have, or say null, as the API does', async () => {
    const candidate = await ashby.results('candidate.create', { name: 'Ada' })
    expect(candidate).toEqual({
      id: candidate.id,
      createdAt: candidate['createdAt'],
      updatedAt: candidate['createdAt'],
      name: 'Ada',
      emailAddresses: [],
      phoneNumbers: [],
      socialLinks: [],
      tags: [],
      applicationIds: [],
      fileHandles: [],
      customFields: [],
      profileUrl: `https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/${candidate.id}`,
      source: null,
      creditedToUser: null,
      timezone: null,
      fraudStatus: null,
    })
  })

  it('link applications to candidates and jobs by nested objects', async () => {
    const [application] = await ashby.results<Json[]>('application.list', { status: 'Archived' })
    const job = await ashby.results('job.info', { id: (application?.['job'] as Json).id })
    const candidate = await ashby.results('candidate.info', { id: (application?.['candidate'] as Json).id })
    expect(application).toMatchObject({
      status: 'Archived',
      archivedAt: expect.stringMatching(/Z$/) as string,
      archiveReason: { isArchived: expect.any(Boolean) as boolean, customFields: [] },
      currentInterviewStage: { type: 'Archived' },
      candidate: { name: candidate['name'] },
      job: { title: job['title'], departmentId: job['departmentId'] },
      hiringTeam: job['hiringTeam'],
    })
    expect(candidate['applicationIds']).toContain(application?.id)
    expect(application).not.toHaveProperty('candidateId')
    expect(application).not.toHaveProperty('openings')
  })

  it('leave out archivedAt and say null for the reason while an application is active', async () => {
    const [application] = await ashby.results<Json[]>('application.list', { status: 'Active' })
    expect(application).toMatchObject({ archiveReason: null })
    expect(application).not.toHaveProperty('archivedAt')
  })

  it('embed the openings of an application when asked', async () => {
    const [application] = await ashby.results<Json[]>('application.list', { expand: ['openings'], limit: 1 })
    expect(application?.['openings']).toEqual(expect.arrayContaining([expect.objectContaining({ isArchived: false })]))
  })

  it('tell the history of an application whose last event has not ended', async () => {
    const [application] = await ashby.results<Json[]>('application.list', { status: 'Hired' })
    const detail = await ashby.results<{ applicationHistory: Json[] }>('application.info', {
      applicationId: application?.id,
    })
    const listed = await ashby.results('application.listHistory', { applicationId: application?.id })
    const history = detail.applicationHistory
    expect(listed).toEqual(history)
    expect(history.map(({ stageNumber }) => stageNumber)).toEqual(history.map((_, index) => index))
    expect(history.at(-1)).not.toHaveProperty('leftStageAt')
    expect(history.slice(0, -1).map(({ leftStageAt }) => leftStageAt)).toEqual(
      history.slice(1).map(({ enteredStageAt }) => enteredStageAt),
    )
  })

  it('find an application by the form that was submitted', async () => {
    const { records } = await ashby.all('application.list')
    const submitted = records.find(({ appliedViaJobPostingId }) => appliedViaJobPostingId !== null)
    const expand = ['applicationFormSubmissions']
    const detail = await ashby.results<{ applicationFormSubmissions: Json[] }>('application.info', {
      applicationId: submitted?.id,
      expand,
    })
    const found = await ashby.results('application.info', {
      submittedFormInstanceId: detail.applicationFormSubmissions[0]?.id,
    })
    expect(found.id).toBe(submitted?.id)
  })

  it('search candidates by address and by part of a name, both at once', async () => {
    const [candidate] = await ashby.results<(Json & { emailAddresses: { value: string }[] })[]>('candidate.list')
    const email = candidate?.emailAddresses[0]?.value.toUpperCase()
    const byEmail = await ashby.results('candidate.search', { email })
    const byBoth = await ashby.results('candidate.search', { email, name: String(candidate?.['name']).slice(2) })
    const contradiction = await ashby.results('candidate.search', { email, name: 'somebody else' })
    expect([byEmail, byBoth, contradiction]).toEqual([[candidate], [candidate], []])
  })

  it('cap a candidate search at 100', async () => {
    const found = await ashby.results<Json[]>('candidate.search', { name: 'a' })
    expect(found).toHaveLength(100)
  })

  it('search jobs by title or requisition and users by address', async () => {
    const [job] = await ashby.results<Json[]>('job.search', { title: 'backend' })
    const [user] = await ashby.results<Json[]>('user.list')
    const found = await ashby.results('user.search', { email: user?.['email'] })
    const byRequisition = await ashby.results<Json[]>('job.search', { requisitionId: 'LF-none' })
    expect(job).toMatchObject({ title: 'Senior Backend Engineer' })
    expect(found).toEqual([user])
    expect(byRequisition).toEqual([])
  })

  it('expand the location and openings of a job', async () => {
    const [job] = await ashby.results<Json[]>('job.list', { expand: ['location', 'openings'], limit: 1 })
    expect(job).toMatchObject({
      location: { id: job?.['locationId'] },
      openings: [{ latestVersion: { jobIds: [job?.id] } }, { latestVersion: { isBackfill: true } }],
    })
  })

  it('filter jobs by status and by when they opened', async () => {
    const open = await ashby.results<Json[]>('job.list', { status: ['Open'] })
    const closed = await ashby.results<Json[]>('job.list', { status: ['Closed', 'Archived'] })
    const never = await ashby.results<Json[]>('job.list', { openedAfter: Date.UTC(2026, 9, 31) })
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['Open']))
    expect(new Set(closed.map(({ status }) => status))).toEqual(new Set(['Closed', 'Archived']))
    expect(never).toEqual([])
  })

  it('filter postings by the names of their place and department', async () => {
    const postings = await ashby.results<Json[]>('jobPosting.list', { location: 'Berlin', department: 'Sales' })
    const misspelled = await ashby.results<Json[]>('jobPosting.list', { location: 'berlin' })
    expect(postings.map(({ title }) => title)).toEqual(['Account Executive, DACH – Berlin', 'Account Executive, DACH'])
    expect(misspelled).toEqual([])
  })

  it('give a posting its text and, when asked, its job', async () => {
    const [posting] = await ashby.results<Json[]>('jobPosting.list')
    const detail = await ashby.results('jobPosting.info', { jobPostingId: posting?.id, expand: ['job'] })
    expect(detail).toMatchObject({
      descriptionPlain: expect.any(String) as string,
      linkedData: { '@type': 'JobPosting' },
      job: { id: posting?.['jobId'] },
    })
  })

  it('put the stages of a job and their interviews in one answer', async () => {
    const [job] = await ashby.results<Json[]>('job.list')
    const plan = await ashby.results<Json & { stages: Json[] }>('jobInterviewPlan.info', { jobId: job?.id })
    const active = plan.stages.find(({ type }) => type === 'Active')
    expect(plan).toMatchObject({ jobId: job?.id, interviewPlanId: job?.['defaultInterviewPlanId'] })
    expect(active).toMatchObject({ activities: [{ interviews: [{ isSchedulable: true }, {}] }] })
  })

  it('embed events in schedules and forms in feedback', async () => {
    const [feedback] = await ashby.results<Json[]>('applicationFeedback.list')
    const schedules = await ashby.results<(Json & { interviewEvents: Json[] })[]>('interviewSchedule.list', {
      applicationId: feedback?.['applicationId'],
    })
    const event = schedules
      .flatMap(({ interviewEvents }) => interviewEvents)
      .find(({ id }) => id === feedback?.['interviewEventId'])
    const form = await ashby.results('feedbackFormDefinition.info', {
      feedbackFormDefinitionId: feedback?.['feedbackFormDefinitionId'],
    })
    expect(event).toMatchObject({ hasSubmittedFeedback: true, interviewId: feedback?.['interviewId'] })
    expect(feedback?.['formDefinition']).toEqual(form['formDefinition'])
    expect(feedback?.['submittedValues']).toHaveProperty('_systemfield_overall_recommendation')
  })

  it('keep the form of an offer for its info, unless it is not wanted', async () => {
    const [offer] = await ashby.results<Json[]>('offer.list', { acceptanceStatus: ['Accepted'] })
    const detail = await ashby.results('offer.info', { offerId: offer?.id })
    const lean = await ashby.results('offer.info', { offerId: offer?.id, excludeFormDefinition: true })
    expect(offer).toMatchObject({ offerStatus: 'CandidateAccepted', decidedAt: expect.any(String) as string })
    expect(Object.keys(detail)).toEqual([...Object.keys(lean), 'formDefinition'])
  })

  it('hand out an address from which a file can be fetched without a key', async () => {
    const { records } = await ashby.all('candidate.list')
    const owner = records.find((candidate) => candidate['resumeFileHandle'] !== undefined)
    const { handle } = owner?.['resumeFileHandle'] as { handle: string }
    const file = await ashby.results<{ url: string }>('file.info', { fileHandle: handle })
    const fetched = await fetch(file.url)
    const forged = await fetch(file.url.replace(/signature=./, 'signature=-'))
    const tampered = await ashby.call('file.info', { fileHandle: Buffer.from('{}').toString('base64') })
    expect([fetched.status, (await fetched.text()).slice(0, 5), forged.status]).toEqual([200, '%PDF-', 403])
    expect(tampered.body.errors).toEqual(['invalid_input'])
  })

  it('have names that trip careless software', async () => {
    const { records } = await ashby.all('candidate.list')
    const names = records.map(({ name }) => String(name)).join('\n')
    expect(names).toMatch(/'/)
    expect(names).toMatch(/\p{Extended_Pictographic}/u)
    expect(names).toMatch(/\p{Script=Han}/u)
  })
})
