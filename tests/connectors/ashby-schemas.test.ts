import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import { sandboxes, type Sandbox } from '../../sandbox/sandbox.ts'
import { unknownFields } from '../support/unknown-fields.ts'

type Json = Readonly<Record<string, unknown>>

const manifestFile = new URL('../../connectors/ashby/connector.yaml', import.meta.url)
const connector = compileConnector(await loadManifest(fileURLToPath(manifestFile)))
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'ashby:', schemas: connector.schemas })

let sandbox: Sandbox

beforeAll(async () => {
  const start = sandboxes['ashby']
  if (start === undefined) throw new Error('there is no sandbox for Ashby')
  sandbox = await start({ candidates: 150 })
})
afterAll(() => sandbox.close())

/** Sends the parameters of an operation as Ashby expects them. */
async function call(id: string, params: Json = {}): Promise<Json> {
  const path = connector.operations[id]?.path.filter((part) => typeof part === 'string') ?? []
  const response = await fetch(`${sandbox.url}${path.join('')}`, {
    method: 'POST',
    headers: {
      accept: 'application/json; version=1',
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${sandbox.keys.confidential}:`).toString('base64')}`,
    },
    body: JSON.stringify(params),
  })
  const answer = (await response.json()) as Json
  if (answer['success'] !== true) throw new Error(`${id}: ${JSON.stringify(answer)}`)
  return answer
}

async function record(id: string, params: Json): Promise<Json> {
  return (await call(id, params))['results'] as Json
}

/** Reads a list to its end, as its pagination says. */
async function records(id: string, params: Json = {}): Promise<readonly Json[]> {
  const found: Json[] = []
  let cursor: unknown
  do {
    const page = await call(id, cursor === undefined ? params : { ...params, cursor })
    found.push(...(page['results'] as readonly Json[]))
    const paged = connector.operations[id]?.pagination.type === 'cursor'
    cursor = paged && page['moreDataAvailable'] === true ? page['nextCursor'] : undefined
  } while (cursor !== undefined)
  return found
}

/** Says what of some records the operation's schema does not allow or does not know, each thing once. */
function misfits(id: string, found: readonly Json[]): readonly string[] {
  const name = connector.operations[id]?.response.schema ?? ''
  const schema: JsonSchema = { $ref: `#/schemas/${name}` }
  const validate = ajv.compile({ $ref: `ashby:#/schemas/${name}` })
  const problems = found.flatMap((item) => [
    ...(validate(item) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)),
    ...unknownFields(item, schema, connector.schemas).map((path) => `${path} is not in the schema`),
  ])
  return [...new Set(problems.map((problem) => problem.replaceAll(/\/\d+(?=[/ ])/g, '/*')))]
}

describe('the lists of the sandbox', () => {
  it.each([
    ['candidates.list', {}],
    ['applications.list', {}],
    ['applications.list', { status: 'Archived' }],
    ['applications.list', { status: 'Active', expand: ['openings'] }],
    ['jobs.list', {}],
    ['jobs.list', { status: ['Draft', 'Open', 'Closed', 'Archived'], includeUnpublishedJobPostingsIds: true }],
    ['jobs.list', { expand: ['location', 'openings', 'compensation'] }],
    ['departments.list', { includeArchived: true }],
    ['locations.list', { includeArchived: true, includeLocationHierarchy: true }],
    ['users.list', { includeDeactivated: true }],
    ['job_postings.list', { includeUnpublishedJobPostings: true }],
    ['job_postings.list', { listedOnly: true }],
    ['sources.list', { includeArchived: true }],
    ['archive_reasons.list', { includeArchived: true }],
    ['candidate_tags.list', { includeArchived: true }],
    ['custom_fields.list', { includeArchived: true }],
    ['feedback_form_definitions.list', { includeArchived: true }],
  ])('give records of %s with %j that fit', async (id, params) => {
    const found = await records(id, params)

    expect(found.length).toBeGreaterThan(0)
    expect(misfits(id, found)).toEqual([])
  })

  it('give candidates of a search that fit', async () => {
    const found = await records('candidates.search', { name: 'a' })

    expect(found.length).toBeGreaterThan(0)
    expect(misfits('candidates.search', found)).toEqual([])
  })
})

describe('the records of the sandbox', () => {
  it.each([
    ['candidates', 'id', {}],
    ['applications', 'applicationId', {}],
    ['applications', 'applicationId', { expand: ['openings', 'applicationFormSubmissions', 'referrals'] }],
    ['jobs', 'id', { expand: ['location', 'openings', 'compensation'], includeUnpublishedJobPostingsIds: true }],
    ['departments', 'departmentId', {}],
    ['locations', 'locationId', {}],
    ['users', 'userId', {}],
    ['job_postings', 'jobPostingId', {}],
    ['job_postings', 'jobPostingId', { expand: ['job'], includeUnpublishedJobPostings: true }],
  ])('fit one by one: %s by %s with %j', async (entity, key, params) => {
    const rows = (await records(`${entity}.list`)).slice(0, 100)
    const found = await Promise.all(rows.map(({ id }) => record(`${entity}.get`, { [key]: id, ...params })))

    expect(found.length).toBeGreaterThan(0)
    expect(misfits(`${entity}.get`, found)).toEqual([])
  })

  it('fit for the key itself', async () => {
    expect(misfits('api_key.get', [await record('api_key.get', {})])).toEqual([])
  })
})

describe('what writes to the sandbox give back', () => {
  it('fits for a candidate with everything and one with a name only', async () => {
    const [source] = await records('sources.list')
    const [user] = await records('users.list')
    const full = await record('candidates.create', {
      name: 'Jane Doe',
      email: 'jane@example.com',
      phoneNumber: '+351 210 000 000',
      linkedInUrl: 'https://www.linkedin.com/in/jane-doe',
      githubUrl: 'https://github.com/jane-doe',
      website: 'https://jane.example.com',
      alternateEmailAddresses: ['jane.doe@example.org'],
      sourceId: source?.['id'],
      creditedToUserId: user?.['id'],
      location: { city: 'Lisbon', region: 'Lisboa', country: 'Portugal' },
      createdAt: '2026-01-31T09:00:00Z',
    })
    const bare = await record('candidates.create', { name: 'John Doe' })

    expect(misfits('candidates.create', [full, bare])).toEqual([])
  })

  it('fits for notes and tags', async () => {
    const { id: candidateId } = await record('candidates.create', { name: 'Jane Doe' })
    const [tag] = await records('candidate_tags.list')
    const plain = await record('candidates.create_note', { candidateId, note: 'Called back.', isPrivate: true })
    const html = await record('candidates.create_note', {
      candidateId,
      note: { type: 'text/html', value: '<b>Strong</b> in interviews.' },
    })
    const tagged = await record('candidates.add_tag', { candidateId, tagId: tag?.['id'] })

    expect(misfits('candidates.create_note', [plain, html])).toEqual([])
    expect(misfits('candidates.add_tag', [tagged])).toEqual([])
  })

  it('fits for an application that is created, moved and archived', async () => {
    const { id: candidateId } = await record('candidates.create', { name: 'Jane Doe' })
    const [sample] = await records('applications.list', { status: 'Archived' })
    const [reason] = await records('archive_reasons.list')
    const job = sample?.['job'] as Json
    const stage = sample?.['currentInterviewStage'] as Json
    const created = await record('applications.create', {
      candidateId,
      jobId: job['id'],
      interviewStageId: 'FirstPreInterviewScreen',
    })
    const archived = await record('applications.change_stage', {
      applicationId: created['id'],
      interviewStageId: stage['id'],
      archiveReasonId: reason?.['id'],
    })

    expect(misfits('applications.create', [created])).toEqual([])
    expect(misfits('applications.change_stage', [archived])).toEqual([])
    expect(archived['status']).toBe('Archived')
  })
})
