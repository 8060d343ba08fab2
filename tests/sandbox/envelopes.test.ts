import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

const whole = ['success', 'results']
const last = ['success', 'results', 'moreDataAvailable', 'syncToken']
const next = ['success', 'results', 'moreDataAvailable', 'nextCursor']

describe('the envelopes of the Ashby sandbox', () => {
  it.each([
    ['jobPosting.list', whole],
    ['archiveReason.list', whole],
    ['closeReason.list', whole],
    ['source.list', ['success', 'results', 'moreDataAvailable']],
    ['application.list', next],
    ['applicationFeedback.list', next],
    ['candidate.list', next],
    ['candidateTag.list', last],
    ['customField.list', last],
    ['department.list', last],
    ['feedbackFormDefinition.list', last],
    ['interview.list', last],
    ['interviewPlan.list', last],
    ['interviewSchedule.list', next],
    ['job.list', last],
    ['location.list', last],
    ['offer.list', last],
    ['opening.list', last],
    ['project.list', last],
    ['user.list', last],
  ])('%s has the keys %j', async (endpoint, keys) => {
    const answer = await ashby.call(endpoint)
    expect([answer.status, Object.keys(answer.body)]).toEqual([200, keys])
  })

  it('lists the stages of a plan in their order, with moreDataAvailable but without a cursor', async () => {
    const [plan] = await ashby.results<Json[]>('interviewPlan.list')
    const answer = await ashby.call('interviewStage.list', { interviewPlanId: plan?.id })
    const stages = answer.body.results as Json[]
    expect(Object.keys(answer.body)).toEqual(['success', 'results', 'moreDataAvailable'])
    expect(stages.map(({ orderInInterviewPlan }) => orderInInterviewPlan)).toEqual(stages.map((_, index) => index))
    expect(stages.map(({ type }) => type)).toEqual([
      'Lead',
      'Lead',
      'PreInterviewScreen',
      'Active',
      'Active',
      'Active',
      'Active',
      'Offer',
      'Hired',
      'Archived',
    ])
  })

  it.each([
    ['department', 'departmentId'],
    ['location', 'locationId'],
    ['user', 'userId'],
    ['customField', 'customFieldId'],
    ['feedbackFormDefinition', 'feedbackFormDefinitionId'],
    ['jobPosting', 'jobPostingId'],
    ['opening', 'openingId'],
    ['project', 'projectId'],
    ['interview', 'id'],
    ['job', 'id'],
    ['candidate', 'id'],
  ])('%s.info reads by %s what the list shows', async (entity, parameter) => {
    const [listed] = await ashby.results<Json[]>(`${entity}.list`)
    const answer = await ashby.call(`${entity}.info`, { [parameter]: listed?.id })
    expect(Object.keys(answer.body)).toEqual(whole)
    expect(answer.body.results).toMatchObject({ ...listed })
  })
})
