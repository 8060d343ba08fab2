import { fileURLToPath } from 'node:url'

import { ManifestError } from '../../runtime/errors.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import { connect, failureOf, manifestOf } from '../support/manifest-of.ts'
import { reply, replay } from '../support/replay.ts'
import { closeServers, respond, startServer } from '../support/start-server.ts'

afterEach(closeServers)

const ticketsPath = fileURLToPath(new URL('../fixtures/tickets.yaml', import.meta.url))
const id = '3f0c7a52-6d5b-4d6a-9d6f-0a1b2c3d4e5f'

describe('execute', () => {
  it('gives a list as an array, and tells of its page whatever the API calls it', async () => {
    const { transport } = replay({ data: [{ id: '1' }, { id: '2' }], more: true, next: 'n1' })
    const notes = await connect({ transport })
    expect(await notes.execute('notes', 'list')).toEqual({
      data: [{ id: '1' }, { id: '2' }],
      meta: { has_more: true, cursor: 'n1' },
    })
  })

  it('gives a record unwrapped', async () => {
    const { transport } = replay({ data: { id: '1', text: 'Hello' } })
    const notes = await connect({ transport })
    expect(await notes.execute('notes', 'get', { id: '1' })).toEqual({ data: { id: '1', text: 'Hello' }, meta: {} })
  })

  it('gives what else the manifest extracts', async () => {
    const { transport } = replay(reply(200, { total: 7, items: [] }, { 'x-took': '12' }))
    const manifest = {
      actions: {
        count: { response: { record: 'items', meta: { total: 'total', took: '@header.X-Took', none: 'none' } } },
      },
    }
    const notes = await connect({ transport, manifest })
    expect(await notes.execute('notes', 'count')).toEqual({ data: [], meta: { total: 7, took: '12' } })
  })

  it('gives null for an action that answers nothing, whatever comes back', async () => {
    const { transport } = replay(reply(204), reply(200, 'ok', { 'content-type': 'text/plain' }), { done: true })
    const manifest = { actions: { archive: { response: { nothing: true as const } } } }
    const notes = await connect({ transport, manifest })
    const answers = [
      await notes.execute('notes', 'archive'),
      await notes.execute('notes', 'archive'),
      await notes.execute('notes', 'archive'),
    ]
    expect(answers).toEqual([
      { data: null, meta: {} },
      { data: null, meta: {} },
      { data: null, meta: {} },
    ])
  })

  it('passes on a record that is not as its schema says', async () => {
    const { transport } = replay({ data: { id: 5, surprise: true } })
    const notes = await connect({ transport })
    expect((await notes.execute('notes', 'get', { id: '1' })).data).toEqual({ id: 5, surprise: true })
  })

  it('sends the request that the manifest describes', async () => {
    const { transport, requests } = replay({ data: { id: '1' } })
    const manifest = {
      server: {
        url: 'https://api.notes.example/v1/',
        headers: { Accept: 'application/json', 'X-Team': '{{ config.team }}' },
        query: { locale: 'en' },
      },
      config: { properties: { team: { type: 'string' } } },
      actions: {
        move: {
          request: 'PATCH /shelves/{shelf}/notes/{id}',
          query: { properties: { dry: { type: 'boolean' }, tag: { type: 'array', items: { type: 'string' } } } },
          headers: { properties: { 'X-Trace': { type: 'string' } } },
          cookies: { properties: { session: { type: 'string' } } },
          body: { properties: { place: { type: 'object' }, weight: { type: 'number' } } },
          set: { 'body.source': 'api', 'body.place.room': '{{ params.shelf | upper }}', 'query.v': 2 },
        },
      },
    }
    const notes = await connect({ transport, manifest, config: { team: 'red' } })
    await notes.execute('notes', 'move', {
      ...{ shelf: 'a b/c', id: '7', dry: false, tag: ['x', 'y'], 'X-Trace': 't1', session: 's=1' },
      ...{ place: { row: 2 }, weight: 0 },
    })
    expect(requests).toEqual([
      {
        method: 'PATCH',
        url: 'https://api.notes.example/v1/shelves/a%20b%2Fc/notes/7?locale=en&dry=false&tag=x&tag=y&v=2',
        headers: {
          accept: 'application/json',
          'x-team': 'red',
          'x-trace': 't1',
          cookie: 'session=s=1',
          'content-type': 'application/json',
          authorization: 'Bearer sk_live_0123456789abcdef',
        },
        body: '{"place":{"row":2,"room":"A B/C"},"weight":0,"source":"api"}',
        signal: expect.any(AbortSignal) as AbortSignal,
      },
    ])
  })

  it('leaves what a caller gave as it was', async () => {
    const { transport } = replay({ data: {} })
    const manifest = {
      actions: { move: { body: { properties: { place: { type: 'object' } } }, set: { 'body.place.room': 1 } } },
    }
    const notes = await connect({ transport, manifest })
    const params = Object.freeze({ place: Object.freeze({ row: 2 }) })
    await notes.execute('notes', 'move', params)
    expect(params).toEqual({ place: { row: 2 } })
  })

  it('sends an empty object where an action has a body and nothing was given', async () => {
    const { transport, requests } = replay({}, {})
    const manifest = { actions: { search: { body: { properties: { q: { type: 'string' } } } }, ping: {} } }
    const notes = await connect({ transport, manifest })
    await notes.execute('notes', 'search')
    await notes.execute('notes', 'ping')
    expect(requests.map(({ body, headers }) => [body, headers['content-type']])).toEqual([
      ['{}', 'application/json'],
      [undefined, undefined],
    ])
  })

  it('sends a type of content that the manifest asks for', async () => {
    const { transport, requests } = replay({ data: {} })
    const server = { url: 'https://api.notes.example', headers: { 'Content-Type': 'application/vnd.notes+json' } }
    const notes = await connect({ transport, manifest: { server } })
    await notes.execute('notes', 'create', { text: 'a' })
    expect(requests[0]?.headers['content-type']).toBe('application/vnd.notes+json')
  })

  it('sends a body that is no object', async () => {
    const { transport, requests } = replay({}, {})
    const manifest = { actions: { import: { body: { type: ['array', 'null'] } } } }
    const notes = await connect({ transport, manifest })
    await notes.execute('notes', 'import', { body: [1, { a: null }] })
    await notes.execute('notes', 'import', { body: null })
    expect(requests.map(({ body }) => body)).toEqual(['[1,{"a":null}]', 'null'])
  })

  it('sends what the manifest allows without naming it', async () => {
    const { transport, requests } = replay({})
    const manifest = {
      actions: { save: { query: { properties: { dry: { type: 'boolean' } } }, body: { additionalProperties: true } } },
    }
    const notes = await connect({ transport, manifest })
    await notes.execute('notes', 'save', { dry: true, colour: 'red', size: null })
    expect([requests[0]?.url, requests[0]?.body]).toEqual([
      'https://api.notes.example/v1/save?dry=true',
      '{"colour":"red","size":null}',
    ])
  })

  it.each([
    ['note', 'list', 'notes: no entity "note"; did you mean "notes"?', 'entity'],
    ['constructor', 'list', 'notes: no entity "constructor"; there are notes', 'entity'],
    ['notes', 'lists', 'notes: no action of notes "lists"; did you mean "list"?', 'action'],
    ['notes', 'toString', 'notes: no action of notes "toString"; there are list, get, create', 'action'],
    ['notes', '__proto__', 'notes: no action of notes "__proto__"; there are list, get, create', 'action'],
  ])('knows no %s.%s, and says what there is', async (entity, action, message, path) => {
    const { transport, requests } = replay()
    const notes = await connect({ transport })
    expect(await failureOf(notes.execute(entity, action))).toMatchObject({
      name: 'InputError',
      code: 'operation_unknown',
      message,
      issues: [{ path }],
    })
    expect(requests).toEqual([])
  })
})

describe('loadConnector', () => {
  it('makes a client of a manifest in a file', async () => {
    const server = await startServer(() => ({ data: { id, subject: 'Help' } }))
    const tickets = await loadConnector(ticketsPath, {
      authConfig: { token: 'secret' },
      config: { subdomain: 'acme' },
      baseUrl: `${server.url}/v1/`,
    })
    const { data } = await tickets.execute('tickets', 'create', { subject: 'Help', 'Idempotency-Key': 'k1' })
    expect(data).toEqual({ id, subject: 'Help' })
    const { method, url, body, headers } = server.requests[0] ?? {}
    expect({ method, url, body, key: headers?.['idempotency-key'], auth: headers?.authorization }).toEqual({
      method: 'POST',
      url: '/v1/tickets',
      body: '{"subject":"Help","priority":3,"source":"api"}',
      key: 'k1',
      auth: 'Bearer secret',
    })
  })

  it('makes a client of a manifest as data', async () => {
    const { transport } = replay({ data: [] })
    const notes = await loadConnector(manifestOf(), { authConfig: { token: 'secret' }, transport })
    expect((await notes.execute('notes', 'list')).data).toEqual([])
  })

  it('refuses a manifest with every mistake it has', async () => {
    const error = await failureOf(loadConnector({ ...manifestOf(), title: '', colour: 'red' } as never), ManifestError)
    expect(error.issues.map(({ path }) => path.join('.')).sort()).toEqual(['colour', 'title'])
  })

  it('shows nothing of the file system for a file that does not exist but its name', async () => {
    expect(await failureOf(loadConnector('./nowhere/connector.yaml'))).toMatchObject({ name: 'ManifestError' })
  })
})

describe('the server a client speaks to', () => {
  const manifest = {
    server: { url: 'https://{{ config.subdomain | lower }}.notes.example/v1' },
    config: {
      required: ['subdomain'],
      properties: { subdomain: { type: 'string' }, region: { enum: ['eu', 'us'], default: 'eu' } },
    },
  }

  it('is found by config', async () => {
    const { transport, requests } = replay({ data: [] })
    const notes = await connect({ transport, manifest, config: { subdomain: 'Acme' } })
    await notes.execute('notes', 'list')
    expect(requests[0]?.url).toBe('https://acme.notes.example/v1/notes')
  })

  it.each<readonly [object, string]>([
    [{}, 'notes: config.subdomain is missing or empty'],
    [{ subdomain: ' ' }, 'notes: config.subdomain is missing or empty'],
    [{ subdomain: 5 }, 'notes: config.subdomain must be string, not number'],
    [{ subdomain: 'a', regoin: 'eu' }, 'notes: config has no field "regoin"; did you mean "region"?'],
    [{ subdomain: 'a', region: 'asia' }, 'notes: config.region must be one of "eu", "us"'],
    ...[
      'evil.example/?x=',
      '..',
      'a/../b',
      'a@evil.example',
      'evil.example#',
      'a:80',
      'a b',
      'a\r\nHost: b',
      '%2e',
    ].map(
      (subdomain) =>
        [
          { subdomain },
          'notes: config.subdomain must be made of letters, digits, dots, hyphens and underscores',
        ] as const,
    ),
  ])('refuses config %j', async (config, message) => {
    expect(await failureOf(connect({ manifest, config }))).toMatchObject({
      name: 'InputError',
      code: 'config_invalid',
      message,
    })
  })

  it('cannot be changed by what config puts into a header', async () => {
    const server = { url: 'https://api.notes.example', headers: { 'X-Team': '{{ config.team }}' } }
    const config = { properties: { team: { type: 'string' } } }
    const call = connect({ manifest: { server, config }, config: { team: 'a\r\nx-admin: 1' } })
    expect(await failureOf(call)).toMatchObject({ code: 'config_invalid' })
  })

  it.each([
    'notes.example',
    'ftp://notes.example',
    'https://user@notes.example',
    'https://:pass@notes.example',
    'https://notes.example/?a=1',
    'https://notes.example/#a',
    '',
  ])('refuses the baseUrl %j', async (baseUrl) => {
    expect(await failureOf(connect({ baseUrl }))).toMatchObject({
      code: 'config_invalid',
      message: 'notes: the base URL must be an absolute http or https URL without user, query or fragment',
    })
  })

  it.each([
    'https://other.example/api',
    'https://other.example/api/',
    'https://other.example/api//',
    'https://other.example/api?',
  ])('takes the baseUrl %s for the whole server', async (baseUrl) => {
    const { transport, requests } = replay({ data: [] })
    const notes = await connect({ transport, baseUrl })
    await notes.execute('notes', 'list')
    expect(requests[0]?.url).toBe('https://other.example/api/notes')
  })
})

describe('the options of a client', () => {
  it.each([
    [{ timeout: 0 }, 'timeout must be a number above 0, not 0'],
    [{ deadline: Number.NaN }, 'deadline must be a number above 0, not NaN'],
    [{ maxResponseBytes: -1 }, 'maxResponseBytes must be a number above 0, not -1'],
    [{ retry: { attempts: 0 } }, 'retry.attempts must be a number above 0, not 0'],
  ])('refuse %j', async (options, message) => {
    expect(await failureOf(connect(options))).toMatchObject({ code: 'config_invalid', message })
  })

  it('take undefined for not given', async () => {
    const { transport } = replay({ data: [] })
    const loose: object = { timeout: undefined, deadline: undefined, baseUrl: undefined, config: undefined }
    const notes = await connect({ transport, ...loose })
    expect((await notes.execute('notes', 'list', {}, loose)).data).toEqual([])
  })

  it('take an endless deadline and timeout', async () => {
    const server = await startServer((_, response) => respond(response, 200, { data: [] }))
    const notes = await connect({ baseUrl: server.url, deadline: Infinity, timeout: Infinity })
    expect((await notes.execute('notes', 'list')).data).toEqual([])
  })

  it('of a call are checked as well', async () => {
    const notes = await connect({ transport: replay().transport })
    expect(await failureOf(notes.execute('notes', 'list', {}, { timeout: -5 }))).toMatchObject({
      code: 'config_invalid',
    })
  })
})
