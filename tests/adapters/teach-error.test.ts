import { lessonOf } from '../../adapters/teach-error.ts'
import { routerTools } from '../../adapters/router-tools.ts'
import type { ToolOptions } from '../../adapters/tool-options.ts'
import type { ToolResult } from '../../adapters/neutral-tool.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { ApiError, ResponseError, TransportError } from '../../runtime/errors.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ port: 0 })
})

afterAll(() => sandbox.close())

function execute(
  input: unknown,
  { key = sandbox.keys.full, url = sandbox.url, ...options }: Given = {},
): Promise<ToolResult> {
  const ashby = new AshbyConnector({ authConfig: { api_key: key }, baseUrl: url, retry: false })
  const found = routerTools([ashby], { ignoreScopes: true, ...options }).find(({ name }) => name === 'execute')
  if (found === undefined) throw new Error('there is no tool execute')
  return found.run(input)
}

type Given = ToolOptions & { readonly key?: string | undefined; readonly url?: string }

const nobody = '00000000-0000-4000-8000-000000000000'
const list = { entity: 'candidates', action: 'list' }
const create = { entity: 'candidates', action: 'create', params: { name: 'A' } }

describe('wrong arguments', () => {
  it.each([
    ['an entity', { ...list, entity: 'candidate' }, 'there is no entity "candidate"; did you mean "candidates"?'],
    ['an action', { ...list, action: 'lst' }, 'candidates has no action "lst"; did you mean "list"?'],
    [
      'an action far from all',
      { entity: 'jobs', action: 'destroy' },
      'jobs has no action "destroy"; there is list, get',
    ],
    ['a connector', { ...list, connector: 'github' }, 'there is no connector "github"; there is ashby'],
    ['a parameter', { ...list, params: { limt: 1 } }, 'did you mean "limit"?'],
    ['a type', { ...list, params: { limit: 'x' } }, 'candidates.list: limit must be integer, not string'],
    [
      'a value',
      { entity: 'applications', action: 'list', params: { status: 'Activ' } },
      'status must be one of "Hired", "Archived", "Active", "Lead"; did you mean "Active"?',
    ],
    ['a missing one', { entity: 'candidates', action: 'search', params: {} }, 'email'],
    [
      'an argument of the tool',
      { ...list, param: { limit: 1 } },
      'there is no argument "param"; did you mean "params"?',
    ],
    [
      'a parameter in the wrong place',
      { ...list, limit: 1 },
      'there is no argument "limit"; there is connector, entity, action, params, fields, calls; what an operation takes goes into "params"',
    ],
  ])('are told with what is allowed or nearest: %s', async (_, input, message) => {
    const { isError, data } = await execute(input)
    expect(isError).toBe(true)
    expect(data).toMatchObject({ retry: false, message: expect.stringContaining(message) as string })
    expect(data).not.toHaveProperty('needs_human')
  })

  it('of one of several calls are told in its place, and the others are made', async () => {
    const { data, isError } = await execute({ calls: [{ entity: 'candidates' }, { ...list, limit: 1 }, list] })
    expect(isError).toBe(false)
    expect(data).toMatchObject({
      failed: 2,
      results: [{ message: '"action" is required and must be a text.' }, { error: 'input_invalid' }, { ok: true }],
    })
  })

  it('for fields are told beside the records, with the nearest', async () => {
    const { data } = await execute({ ...list, params: { limit: 1 }, fields: ['nam', 'id'] })
    expect(data).toMatchObject({ meta: { unknown_fields: 'no record has "nam"; did you mean "name"?' } })
    const { data: known } = await execute({ ...list, params: { limit: 1 }, fields: ['school', 'location.city'] })
    expect(known['meta']).not.toHaveProperty('unknown_fields')
  })
})

describe('what an API refuses', () => {
  it('because it is not there says how to find it', async () => {
    const { data } = await execute({ entity: 'candidates', action: 'get', params: { id: nobody } })
    expect(data).toMatchObject({ error: 'not_found', retry: false, what_to_do: 'Check the id: list or search first.' })
  })

  it('for want of a permission says which, and that a person has to help', async () => {
    const { data } = await execute({ entity: 'jobs', action: 'list' }, { key: sandbox.keys.candidates_only })
    expect(data).toMatchObject({
      error: 'forbidden',
      retry: false,
      needs_human: true,
      message: expect.stringContaining('the credentials need the permission jobs:read') as string,
    })
  })

  it('because of the credentials says that a person has to help, and shows none of them', async () => {
    const { data, text } = await execute(list, { key: 'no-such-key-7f3a' })
    expect(data).toMatchObject({ error: 'credentials_rejected', retry: false, needs_human: true })
    expect(text).not.toContain('no-such-key-7f3a')
  })

  it('for being asked too often says how long to wait', async () => {
    sandbox.inject({ type: 'status', status: 429, headers: { 'retry-after': '7' }, times: 1 })
    const { data } = await execute(list)
    expect(data).toMatchObject({ error: 'rate_limited', retry: true, what_to_do: 'Wait 7 s before the next call.' })
  })

  it('for a cursor says to begin anew', async () => {
    const { data } = await execute({ ...list, params: { cursor: 'zzz' } })
    expect(data).toMatchObject({ error: 'cursor_invalid', retry: false })
    expect(data['what_to_do']).toContain('begin anew')
  })
})

describe('a write that may have happened', () => {
  it.each(['close', 'malformed', 'html'] as const)('is told so: %s', async (type) => {
    sandbox.inject({ type, endpoint: 'candidate.create', times: 1 })
    const { data } = await execute(create)
    expect(data).toMatchObject({
      retry: false,
      what_to_do: 'It may have happened all the same: read before you try again.',
    })
  })

  it('is told so when the API is down with a 500', async () => {
    sandbox.inject({ type: 'status', status: 500, endpoint: 'candidate.create', times: 1 })
    const { data } = await execute(create)
    expect(data).toMatchObject({ retry: false, what_to_do: expect.stringContaining('may have happened') as string })
  })

  it('is told apart from one that certainly did not, and from a read', async () => {
    const { data: unsent } = await execute(create, { url: 'http://127.0.0.1:9' })
    expect(unsent).toMatchObject({ error: 'network', retry: true, message: 'The API could not be reached.' })
    sandbox.inject({ type: 'close', endpoint: 'candidate.list', times: 1 })
    const { data: read } = await execute(list)
    expect(read).toMatchObject({ error: 'network', retry: true })
  })
})

describe('a lesson', () => {
  it('says nothing of the inside of the program', () => {
    const secret = new TypeError('Cannot read properties of undefined (reading key sk_live_1) at /srv/app/index.js')
    expect(lessonOf(secret, true)).toEqual({
      error: 'internal',
      message: 'The tool failed.',
      retry: false,
      needs_human: true,
      what_to_do: 'Tell the user; trying again does not help.',
    })
    const refused = new TransportError('network', '10.0.0.7:5432 refused the connection', {
      retryable: true,
      sent: false,
    })
    expect(JSON.stringify(lessonOf(refused, false))).not.toContain('10.0.0.7')
  })

  it('never says to try again where that cannot help', () => {
    const errors = [
      new TransportError('network', 'x', { retryable: false, sent: false }),
      new ResponseError('response_unexpected', 'x', { status: 200 }),
      ...(['bad_request', 'conflict', 'failed', 'forbidden', 'not_found', 'cursor_invalid'] as const).map(
        (code) => new ApiError(code, 'x', { status: 400 }),
      ),
    ]
    for (const error of errors) {
      const { retry, what_to_do } = lessonOf(error, false)
      expect(retry).toBe(false)
      expect(what_to_do).not.toMatch(/^Try again|; try again/i)
    }
  })
})
