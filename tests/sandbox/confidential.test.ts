import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller
let secret: Json
let secretApplications: Json[]

beforeAll(async () => {
  ashby = await startCaller()
  const jobs = await ashby.results<Json[]>('job.list', { status: ['Open'] }, ashby.sandbox.keys.confidential)
  const found = jobs.find(({ confidential }) => confidential)
  if (found === undefined) throw new Error('no confidential job')
  secret = found
  secretApplications = (await ashby.all('application.list', { jobId: found.id }, ashby.sandbox.keys.confidential))
    .records
})
afterAll(() => ashby.sandbox.close())

describe('a confidential job of the Ashby sandbox', () => {
  it('is one of two that only one key sees', async () => {
    const seen = await ashby.results<Json[]>('job.list', {}, ashby.sandbox.keys.confidential)
    const plain = await ashby.results<Json[]>('job.list')
    expect(seen.filter(({ confidential }) => confidential)).toHaveLength(2)
    expect(plain).toEqual(seen.filter(({ confidential }) => !confidential))
  })

  it('is not found by the other keys', async () => {
    const hidden = await ashby.call('job.info', { id: secret.id })
    const shown = await ashby.call('job.info', { id: secret.id }, ashby.sandbox.keys.confidential)
    expect([hidden.body.errors, shown.body.success]).toEqual([['job_not_found'], true])
  })

  it('hides its applications', async () => {
    const hidden = await ashby.call('application.info', { applicationId: secretApplications[0]?.id })
    const listed = await ashby.all('application.list', { jobId: secret.id })
    expect(hidden.body.errors).toEqual(['application_not_found'])
    expect(secretApplications.length).toBeGreaterThan(0)
    expect(listed.records).toEqual([])
  })

  it('hides the candidates who are seen through it alone, and the ids of its applications on the others', async () => {
    const seen = await ashby.all('candidate.list', {}, ashby.sandbox.keys.confidential)
    const plain = await ashby.all('candidate.list')
    const ids = new Set(plain.records.map(({ id }) => id))
    const hidden = seen.records.filter(({ id }) => !ids.has(id))
    const refused = await ashby.call('candidate.info', { id: hidden[0]?.id })
    expect(hidden.length).toBeGreaterThan(0)
    expect(refused.body.errors).toEqual(['candidate_not_found'])
    expect(plain.records.flatMap(({ applicationIds }) => applicationIds)).not.toContain(secretApplications[0]?.id)
  })

  it('hides its schedules, feedback, offers, postings, openings and projects', async () => {
    for (const endpoint of ['interviewSchedule.list', 'applicationFeedback.list', 'opening.list', 'project.list']) {
      const seen = await ashby.all(endpoint, {}, ashby.sandbox.keys.confidential)
      const plain = await ashby.all(endpoint)
      expect([endpoint, plain.records.length < seen.records.length]).toEqual([endpoint, true])
    }
  })

  it('has nothing to do with private notes and fields, which other keys see', async () => {
    const { records } = await ashby.all('candidate.list')
    const poor = await ashby.all('candidate.list', {}, ashby.sandbox.keys.read_only)
    const isPrivate = ({ customFields }: Json): boolean => (customFields as Json[]).some((field) => field['isPrivate'])
    expect(records.some(isPrivate)).toBe(true)
    expect(poor.records.some(isPrivate)).toBe(false)
  })
})
