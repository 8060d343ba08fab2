import { connect, failureOf } from '../support/manifest-of.ts'
import { reply, replay } from '../support/replay.ts'
import { closeServers } from '../support/start-server.ts'

afterEach(closeServers)

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
