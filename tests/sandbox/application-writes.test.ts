import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller
let job: Json
let stages: Json[]
let candidateId: string

const stageOf = (type: string): string | undefined => stages.find((stage) => stage['type'] === type)?.id

beforeAll(async () => {
  ashby = await startCaller()
  const [open] = await ashby.results<Json[]>('job.list', { status: ['Open'] })
  if (open === undefined) throw new Error('no open job')
  job = open
  stages = await ashby.results('interviewStage.list', { interviewPlanId: open['defaultInterviewPlanId'] })
})
beforeEach(async () => {
  candidateId = (await ashby.results('candidate.create', { name: 'Applicant' })).id
})
afterAll(() => ashby.sandbox.close())

describe('writing applications to the Ashby sandbox', () => {
  it('creates a lead in the first stage with one event of history', async () => {
    const application = await ashby.results<Json & { applicationHistory: Json[] }>('application.create', {
      candidateId,
      jobId: job.id,
    })
    const candidate = await ashby.results('candidate.info', { id: candidateId })
    const history = application.applicationHistory
    expect(application).toMatchObject({
      status: 'Lead',
      currentInterviewStage: { title: 'New Lead', type: 'Lead' },
      candidate: { id: candidateId, name: 'Applicant' },
      job: { id: job.id, title: job['title'] },
      source: null,
      archiveReason: null,
    })
    expect(history).toEqual([
      {
        id: history[0]?.id,
        stageId: stages[0]?.id,
        title: 'New Lead',
        stageNumber: 0,
        enteredStageAt: application['createdAt'],
        allowedActions: ['set_entered_at'],
        actorId: null,
      },
    ])
    expect(candidate['applicationIds']).toEqual([application.id])
  })

  it('starts at the first screen when told so', async () => {
    const application = await ashby.results('application.create', {
      candidateId,
      jobId: job.id,
      interviewStageId: 'FirstPreInterviewScreen',
    })
    expect(application).toMatchObject({ status: 'Active', currentInterviewStage: { type: 'PreInterviewScreen' } })
  })

  it('takes over a history', async () => {
    const application = await ashby.results<Json & { applicationHistory: Json[] }>('application.create', {
      candidateId,
      jobId: job.id,
      createdAt: '2026-03-01T00:00:00.000Z',
      applicationHistory: [
        { stageId: stageOf('PreInterviewScreen'), stageNumber: 1, enteredStageAt: '2026-03-05T00:00:00.000Z' },
        { stageId: stageOf('Lead'), stageNumber: 0, enteredStageAt: '2026-03-01T00:00:00.000Z' },
      ],
    })
    expect(application).toMatchObject({ status: 'Active', createdAt: '2026-03-01T00:00:00.000Z' })
    expect(application.applicationHistory).toMatchObject([
      { title: 'New Lead', enteredStageAt: '2026-03-01T00:00:00.000Z', leftStageAt: '2026-03-05T00:00:00.000Z' },
      { title: 'Application Review', enteredStageAt: '2026-03-05T00:00:00.000Z' },
    ])
  })

  it('moves on, and status and history follow', async () => {
    const created = await ashby.results('application.create', { candidateId, jobId: job.id })
    const applicationId = created.id
    const offered = await ashby.results('application.changeStage', {
      applicationId,
      interviewStageId: stageOf('Offer'),
    })
    const hired = await ashby.results('application.changeStage', { applicationId, interviewStageId: stageOf('Hired') })
    const history = await ashby.results<Json[]>('application.listHistory', { applicationId })
    expect([offered['status'], hired['status']]).toEqual(['Active', 'Hired'])
    expect(offered).not.toHaveProperty('applicationHistory')
    expect(String(hired['updatedAt']) > String(offered['updatedAt'])).toBe(true)
    expect(history).toMatchObject([
      { title: 'New Lead', leftStageAt: offered['updatedAt'] },
      { title: 'Offer', enteredStageAt: offered['updatedAt'], leftStageAt: hired['updatedAt'] },
      { title: 'Hired', enteredStageAt: hired['updatedAt'], allowedActions: ['delete', 'set_entered_at'] },
    ])
  })

  it('archives with a reason and comes back without one', async () => {
    const { id: applicationId } = await ashby.results('application.create', { candidateId, jobId: job.id })
    const [reason] = await ashby.results<Json[]>('archiveReason.list')
    const archived = await ashby.results('application.changeStage', {
      applicationId,
      interviewStageId: stageOf('Archived'),
      archiveReasonId: reason?.id,
    })
    const revived = await ashby.results('application.change_stage', {
      applicationId,
      interviewStageId: stageOf('PreInterviewScreen'),
    })
    expect(archived).toMatchObject({
      status: 'Archived',
      archivedAt: archived['updatedAt'],
      archiveReason: { ...reason, customFields: [] },
    })
    expect(revived).toMatchObject({ status: 'Active', archiveReason: null })
    expect(revived).not.toHaveProperty('archivedAt')
  })

  it('refuses moves that make no sense', async () => {
    const { id: applicationId } = await ashby.results('application.create', { candidateId, jobId: job.id })
    const [reason] = await ashby.results<Json[]>('archiveReason.list')
    const plans = await ashby.results<Json[]>('interviewPlan.list')
    const other = plans.find(({ id }) => id !== job['defaultInterviewPlanId'])
    const foreign = await ashby.results<Json[]>('interviewStage.list', { interviewPlanId: other?.id })
    const bodies = [
      { interviewStageId: stageOf('Archived') },
      { interviewStageId: stageOf('Offer'), archiveReasonId: reason?.id },
      { interviewStageId: stageOf('Archived'), archiveReasonId: candidateId },
      { interviewStageId: foreign[0]?.id },
      { interviewStageId: candidateId },
    ]
    const codes = []
    for (const body of bodies)
      codes.push((await ashby.call('application.changeStage', { applicationId, ...body })).body.errorInfo?.code)
    expect(codes).toEqual([
      'invalid_input',
      'invalid_input',
      'archive_reason_not_found',
      'interview_stage_not_found',
      'interview_stage_not_found',
    ])
  })

  it('goes back to the seed on reset', async () => {
    await ashby.results('application.create', { candidateId, jobId: job.id })
    ashby.sandbox.reset()
    const gone = await ashby.call('candidate.info', { id: candidateId })
    const { records } = await ashby.all('candidate.list', {}, ashby.sandbox.keys.confidential)
    expect([gone.body.errors, records.length, ashby.sandbox.requests.length]).toEqual([['candidate_not_found'], 420, 6])
  })
})
