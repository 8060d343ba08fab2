import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Action } from '../../../manifest/manifest.gen.ts'
import { InputError } from '../../../runtime/errors.ts'
import { connect, failureOf, manifestOf, type ManifestOverrides } from '../../support/manifest-of.ts'
import { replay, replayAlways } from '../../support/replay.ts'

const text = { type: 'string' } as const

/** What is wrong with some parameters of an action; nothing is sent. */
async function issuesOf(
  action: Partial<Action>,
  params: unknown,
  others: ManifestOverrides = {},
): Promise<readonly string[]> {
  const { transport, requests } = replay()
  const notes = await connect({ transport, manifest: { ...others, actions: { act: action } } })
  const error = await failureOf(notes.execute('notes', 'act', params as Record<string, unknown>), InputError)
  expect([error.code, requests]).toEqual(['input_invalid', []])
  expect(error.message).toBe(`notes.act: ${error.issues.map(({ message }) => message).join('; ')}`)
  return error.issues.map(({ path, message }) => `${path} | ${message}`)
}

/** The body that is sent for some parameters of an action. */
async function bodyOf(
  action: Partial<Action>,
  params?: Record<string, unknown>,
  config: object = {},
): Promise<unknown> {
  const { transport, requests } = replayAlways({})
  const manifest = { config: { properties: { region: text } }, actions: { act: action } }
  const notes = await connect({ transport, manifest, config })
  await notes.execute('notes', 'act', params)
  return JSON.parse(requests[0]?.body as string)
}

describe('parameters', () => {
  it('that do not exist are refused with the nearest that does', async () => {
    const body = { properties: { createdAfter: text, createdBefore: text } }
    expect(await issuesOf({ body }, { created_after: 'x', colour: 1 })).toEqual([
      'created_after | unknown parameter "created_after"; did you mean "createdAfter"?',
      'colour | unknown parameter "colour"; known are createdAfter, createdBefore',
    ])
  })

  it('that do not exist are refused where there are none', async () => {
    expect(await issuesOf({}, { a: 1 })).toEqual(['a | unknown parameter "a"; it takes none'])
  })

  it('that do not exist are refused deeper down too', async () => {
    const place = { type: 'object', additionalProperties: false, properties: { city: text, zip: text } }
    const schemas = { Place: { ...place, properties: { ...place.properties, within: { $ref: '#/schemas/Place' } } } }
    expect(
      await issuesOf(
        { body: { properties: { place: { $ref: '#/schemas/Place' }, other: place } } },
        { place: { ctiy: 'a', within: { zp: 'b' } }, other: { city: 'a', street: 'b' } },
        { schemas },
      ),
    ).toEqual([
      'place.ctiy | unknown parameter "place.ctiy"; did you mean "city"?',
      'place.within.zp | unknown parameter "place.within.zp"; did you mean "zip"?',
      'other.street | unknown parameter "other.street"; known are city, zip',
    ])
  })

  it('that are missing are named, all of them', async () => {
    const body = { required: ['a', 'b'], properties: { a: text, b: text } }
    expect(await issuesOf({ request: 'POST /act/{id}', body }, undefined)).toEqual([
      'id | id is required',
      'a | a is required',
      'b | b is required',
    ])
  })

  it.each<[unknown, object, string]>([
    [5, text, 'a must be string, not number'],
    ['5', { type: 'integer' }, 'a must be integer, not string'],
    [1.5, { type: 'integer' }, 'a must be integer, not number'],
    ['true', { type: 'boolean' }, 'a must be boolean, not string'],
    [null, text, 'a must be string, not null'],
    [[], { type: 'object' }, 'a must be object, not array'],
    [{}, { type: 'array' }, 'a must be array, not object'],
    [5, { type: ['string', 'null'] }, 'a must be string or null, not number'],
    [Number.NaN, { type: 'number' }, 'a must be number, not NaN'],
    ['opne', { enum: ['open', 'closed'] }, 'a must be one of "open", "closed"; did you mean "open"?'],
    [7, { enum: [1, 2] }, 'a must be one of 1, 2'],
    ['x', { type: 'string', format: 'uuid' }, 'a must match format "uuid"'],
    ['x', { type: 'string', format: 'date-time' }, 'a must match format "date-time"'],
    ['', { type: 'string', minLength: 1 }, 'a must NOT have fewer than 1 characters'],
    [101, { type: 'integer', maximum: 100 }, 'a must be <= 100'],
    ['x', { type: 'string', pattern: '^[0-9]+$' }, 'a must match pattern "^[0-9]+$"'],
    ['x', { const: 'y' }, 'a must be equal to constant'],
    ['x', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'a must be integer or null, not string'],
    ['x', { anyOf: [{ enum: ['yes', 'no'] }, { type: 'null' }] }, 'a must be one of "yes", "no"'],
    [
      'x',
      {
        anyOf: [
          { type: 'string', minLength: 2 },
          { type: 'string', pattern: '^y' },
        ],
      },
      'a fits none of the forms allowed',
    ],
    [5, { oneOf: [{ type: 'integer' }, { type: 'number' }] }, 'a fits more than one of the forms allowed'],
  ])('of the wrong kind are told: %j for %j', async (value, schema, message) => {
    expect(await issuesOf({ body: { properties: { a: schema } } }, { a: value })).toEqual([`a | ${message}`])
  })

  it('of the wrong kind are told by their path', async () => {
    const list = { type: 'array', items: { type: 'object', properties: { n: { type: 'integer' } } } }
    expect(await issuesOf({ body: { properties: { list } } }, { list: [{ n: 1 }, { n: 'x' }] })).toEqual([
      'list.1.n | list.1.n must be integer, not string',
    ])
  })

  it('that may have one of several forms are told by the form that was meant', async () => {
    const schemas = {
      Agent: { type: 'object', required: ['id'], additionalProperties: false, properties: { id: text, name: text } },
    }
    const agent = { anyOf: [{ $ref: '#/schemas/Agent' }, { type: 'null' }] }
    const act = { body: { properties: { agent } } }
    expect([
      await issuesOf(act, { agent: { nme: 'x' } }, { schemas }),
      await issuesOf(act, { agent: { id: 5 } }, { schemas }),
      await issuesOf(act, { agent: 'x' }, { schemas }),
    ]).toEqual([
      ['agent.id | agent.id is required', 'agent.nme | unknown parameter "agent.nme"; did you mean "name"?'],
      ['agent.id | agent.id must be string, not number'],
      ['agent | agent must be object or null, not string'],
    ])
  })

  it('may have any name, which is told as it is', async () => {
    const body = { properties: { map: { type: 'object', additionalProperties: { type: 'integer' } } } }
    expect(await issuesOf({ body }, { map: { '100%': 'x', 'a/b~c': 'x', é: 'x' } })).toEqual([
      'map.100% | map.100% must be integer, not string',
      'map.a/b~c | map.a/b~c must be integer, not string',
      'map.é | map.é must be integer, not string',
    ])
  })

  it('are told without their values, which may be private', async () => {
    const schema = { type: 'string', format: 'email', maxLength: 3, pattern: '^a' } as const
    const issues = await issuesOf(
      { body: { properties: { a: schema, b: { enum: ['x'] } } } },
      { a: 'SECRET', b: 'SECRET' },
    )
    expect(issues.join()).not.toContain('SECRET')
  })

  it('that belong together are told as such', async () => {
    const properties = { id: text, slug: text, kind: text }
    const one = { properties, oneOf: [{ required: ['id'] }, { required: ['slug', 'kind'] }] }
    const any = { properties, anyOf: [{ required: ['id'] }, { required: ['slug'] }] }
    expect([
      await issuesOf({ body: one }, {}),
      await issuesOf({ body: one }, { id: 'a', slug: 'b', kind: 'c' }),
      await issuesOf({ body: any }, {}),
    ]).toEqual([
      [' | give exactly one of id, slug and kind'],
      [' | give exactly one of id, slug and kind'],
      [' | give at least one of id, slug'],
    ])
  })

  it.each([['text'], [5], [[]], [true]])('that are no object are refused: %j', async (params) => {
    const [issue] = await issuesOf({}, params)
    expect(issue).toMatch(/^ \| params must be an object of parameters, not (string|number|a list|boolean)$/)
  })

  it('that JSON cannot carry are refused', async () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    const body = { properties: { a: {} } }
    const query = { properties: { a: {} } }
    const refusals = [
      await failureOf(bodyOf({ body }, { a: circle }), InputError),
      await failureOf(bodyOf({ body }, { a: 10n }), InputError),
      await failureOf(bodyOf({ query }, { a: circle }), InputError),
      await failureOf(bodyOf({ query }, { a: 10n }), InputError),
      await failureOf(bodyOf({ query }, { a: () => 1 }), InputError),
      await failureOf(bodyOf({ headers: query }, { a: Symbol('x') }), InputError),
      await failureOf(bodyOf({ request: 'POST /{a}', path: query }, { a: 10n }), InputError),
    ]
    expect(refusals.map((error) => error.code)).toEqual(Array(7).fill('input_invalid'))
  })
})

describe('what is sent of the parameters', () => {
  const body = { properties: { a: {}, b: { type: ['string', 'null'] }, c: {}, d: {} } } as const

  it('is null when null is given and nothing when undefined is', async () => {
    expect(await bodyOf({ body }, { a: null, b: null, c: undefined })).toEqual({ a: null, b: null })
  })

  it('is nothing that is undefined deeper down', async () => {
    expect(await bodyOf({ body }, { a: { x: undefined, y: null } })).toEqual({ a: { y: null } })
  })

  it('is what stands for nothing too: zero, false and the empty text', async () => {
    expect(await bodyOf({ body }, { a: 0, b: '', c: false, d: [] })).toEqual({ a: 0, b: '', c: false, d: [] })
  })

  it('is never turned into another type', async () => {
    expect(await bodyOf({ body }, { a: '5', c: 'true', d: 5 })).toEqual({ a: '5', c: 'true', d: 5 })
  })

  it('is no default of the schema where the parameter is optional', async () => {
    expect(await bodyOf({ body: { properties: { size: { type: 'integer', default: 25 } } } })).toEqual({})
  })

  it('is the default of the schema where the parameter is required', async () => {
    const query = { required: ['v'], properties: { v: { type: 'string', default: '2024-01' } } }
    const { transport, requests } = replay({}, {})
    const notes = await connect({ transport, manifest: { actions: { act: { query } } } })
    await notes.execute('notes', 'act')
    await notes.execute('notes', 'act', { v: '2025-01' })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?v=2024-01', '?v=2025-01'])
  })

  it('is the default of the manifest where nothing is given, and no default where null is', async () => {
    const action = { body, defaults: { a: { deep: ['{{ config.region }}'] }, b: 'B', c: '{{ config.none }}' } }
    const config = { properties: { region: text, none: text } }
    const { transport, requests } = replayAlways({})
    const notes = await connect({ transport, manifest: { config, actions: { act: action } }, config: { region: 'eu' } })
    await notes.execute('notes', 'act')
    await notes.execute('notes', 'act', { a: 1, b: null })
    expect(requests.map((request) => JSON.parse(request.body as string) as unknown)).toEqual([
      { a: { deep: ['eu'] }, b: 'B' },
      { a: 1, b: null },
    ])
  })

  it('is what the manifest sets, whatever is given', async () => {
    const { transport, requests } = replay({})
    const actions = {
      act: { query: { properties: { size: { type: 'integer' } } }, set: { 'query.version': '{{ params.size }}' } },
    }
    const notes = await connect({ transport, manifest: { actions } })
    await notes.execute('notes', 'act', { size: 3 })
    expect(new URL(requests[0]?.url ?? '').search).toBe('?size=3&version=3')
  })

  it('fills a required parameter from the connection', async () => {
    const action = {
      body: { required: ['a'], properties: { a: text } },
      defaults: { a: '{{ config.region }}' },
    } as const
    expect(await bodyOf({ ...action }, undefined, { region: 'eu' })).toEqual({ a: 'eu' })
    expect((await failureOf(bodyOf({ ...action }))).message).toBe('notes.act: a is required')
  })

  it('need not be given where a default gives it, as types and schema say', () => {
    const action = { body: { required: ['a', 'b'], properties: { a: text, b: text } }, defaults: { a: 'x' } } as const
    const { operations } = compileConnector(manifestOf({ actions: { act: { ...action } } }))
    expect(operations['notes.act']?.input.required).toEqual(['b'])
  })

  it('is a default that fits, or the call is refused', async () => {
    const manifest = {
      body: { properties: { a: { type: 'string', maxLength: 2 } } },
      defaults: { a: '{{ config.region }}' },
    }
    expect((await failureOf(bodyOf(manifest, undefined, { region: 'europe' }))).message).toBe(
      'notes.act: a must NOT have more than 2 characters',
    )
  })

  it('is a list in the query as repeated names, an object in brackets, and null as an empty value', async () => {
    const { transport, requests } = replay({})
    const query = { properties: { list: {}, filter: {}, none: {}, flag: {}, empty: {} } }
    const notes = await connect({ transport, manifest: { actions: { act: { query } } } })
    await notes.execute('notes', 'act', {
      ...{ list: ['a', 1, null], filter: { created: { gte: 5, in: ['x', 'y'] } }, none: null, flag: true, empty: [] },
    })
    expect(new URL(requests[0]?.url ?? '').search).toBe(
      '?list=a&list=1&list=&filter%5Bcreated%5D%5Bgte%5D=5&filter%5Bcreated%5D%5Bin%5D=x&filter%5Bcreated%5D%5Bin%5D=y&none=&flag=true',
    )
  })
})
