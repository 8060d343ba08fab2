import { basic, post, startCaller, type AshbyCaller } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

const nobody = '00000000-0000-4000-8000-000000000000'

describe('the input of the Ashby sandbox', () => {
  it.each([
    ['candidate.info', { id: 'x' }],
    ['candidate.info', {}],
    ['candidate.info', { id: nobody, externalMappingId: 'x' }],
    ['candidate.info', { candidateId: nobody }],
    ['candidate.create', {}],
    ['candidate.create', { name: 'A', email: 'not an address' }],
    ['application.info', {}],
    ['application.list', { status: ['Active'] }],
    ['application.list', { status: 'Sleeping' }],
    ['application.list', { expand: ['everything'] }],
    ['application.list', { jobId: null }],
    ['job.list', { status: 'Open' }],
    ['job.search', {}],
    ['user.search', {}],
    ['interviewStage.list', {}],
    ['candidate.list', { limit: 0 }],
    ['candidate.list', { limit: 'ten' }],
    ['candidate.list', { createdAfter: '2026-01-01T00:00:00Z' }],
    ['candidate.list', { createdAfter: Date.now() + 86_400_000 }],
    ['candidate.list', { createdAfter: 1_790_000_000_000, createdBefore: 1_780_000_000_000 }],
    ['candidate.removeTag', { candidateId: nobody, tagId: nobody, reason: 'because' }],
  ])('refuses %s with %j inside a 200', async (endpoint, body) => {
    const answer = await ashby.call(endpoint, body)
    const message = answer.body.errorInfo?.message ?? ''
    const requestId = answer.headers.get('x-ashby-request-id')
    expect(answer.status).toBe(200)
    expect(message).not.toBe('')
    expect(answer.body).toEqual({
      success: false,
      errors: ['invalid_input'],
      errorInfo: { code: 'invalid_input', message, requestId },
    })
  })

  it.each([
    ['candidate.info', { id: nobody }, 'candidate_not_found'],
    ['application.info', { applicationId: nobody }, 'application_not_found'],
    ['application.listHistory', { applicationId: nobody }, 'application_not_found'],
    ['job.info', { id: nobody }, 'job_not_found'],
    ['department.info', { departmentId: nobody }, 'department_not_found'],
    ['location.info', { locationId: nobody }, 'location_not_found'],
    ['user.info', { userId: nobody }, 'user_not_found'],
    ['jobPosting.info', { jobPostingId: nobody }, 'job_posting_not_found'],
    ['customField.info', { customFieldId: nobody }, 'custom_field_not_found'],
    ['interviewStage.list', { interviewPlanId: nobody }, 'interview_plan_not_found'],
    ['interviewStage.info', { interviewStageId: nobody }, 'interview_stage_not_found'],
  ])('finds nothing for %s with %j', async (endpoint, body, code) => {
    const answer = await ashby.call(endpoint, body)
    expect([answer.status, answer.body.errors]).toEqual([200, [code]])
  })

  it('says of an unknown application what the permissions may have to do with it', async () => {
    const answer = await ashby.call('application.info', { applicationId: nobody })
    expect(answer.body.errorInfo?.message).toBe(
      'Application not found - are you lacking permissions to edit candidates?',
    )
  })

  it('reads booleans and numbers that are spelled as strings', async () => {
    const departments = await ashby.results<unknown[]>('department.list', { includeArchived: 'true', limit: '3' })
    expect(departments).toHaveLength(3)
  })

  it('accepts null for the cursor and the token', async () => {
    const answer = await ashby.call('user.list', { cursor: null, syncToken: null })
    expect(answer.body.success).toBe(true)
  })

  it('ignores what it does not know', async () => {
    const answer = await ashby.call('candidate.list', { per_page: 5 })
    expect(answer.body.results).toHaveLength(100)
  })

  it('takes an empty body for an empty object', async () => {
    const answer = await post(`${ashby.sandbox.url}/department.list`, '', {
      'content-type': 'application/json',
      authorization: basic('ashby-sandbox-key'),
    })
    expect(answer.body.success).toBe(true)
  })

  it.each([
    ['text/plain', '{}'],
    ['application/json', '{"limit":'],
    ['application/json', '[]'],
    ['application/json', '"text"'],
  ])('refuses the content type %s with the text %s', async (type, text) => {
    const answer = await post(`${ashby.sandbox.url}/department.list`, text, {
      'content-type': type,
      authorization: basic('ashby-sandbox-key'),
    })
    expect([answer.status, answer.body.errorInfo?.code]).toEqual([200, 'invalid_input'])
  })

  it('accepts a version in the content type and the accepted type', async () => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json; version=1',
      authorization: basic('ashby-sandbox-key'),
    }
    const answer = await post(`${ashby.sandbox.url}/department.list`, '{}', headers)
    expect(answer.body.success).toBe(true)
  })
})
