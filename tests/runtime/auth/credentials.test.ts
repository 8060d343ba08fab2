import type { Scheme, Send } from '../../../manifest/manifest.gen.ts'
import { AuthError } from '../../../runtime/errors.ts'
import { connect, failureOf, type ManifestOverrides } from '../../support/manifest-of.ts'
import { replay, replayAlways } from '../../support/replay.ts'
import { closeServers, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

const secret = { type: 'string', writeOnly: true } as const

function schemeOf(send: Send | Send[], fields: readonly string[] = ['key'], optional: readonly string[] = []): Scheme {
  const properties = Object.fromEntries([...fields, ...optional].map((field) => [field, secret]))
  return { title: 'Key', credentials: { required: [...fields], properties }, send }
}

function manifestWith(scheme: Scheme): ManifestOverrides {
  return { auth: { key: scheme } }
}

/** What a server gets of credentials sent in some way. */
async function received(
  send: Send | Send[],
  authConfig: object,
  fields?: string[],
  optional?: string[],
): Promise<object> {
  const server = await startServer(() => ({ data: [] }))
  const manifest = manifestWith(schemeOf(send, fields, optional))
  const notes = await connect({ manifest, authConfig, baseUrl: server.url })
  await notes.execute('notes', 'list', { tag: 'x' })
  const { url, headers } = server.requests[0] ?? {}
  const { authorization, cookie, 'x-api-key': key, 'x-team': team } = headers ?? {}
  return JSON.parse(JSON.stringify({ url, authorization, cookie, key, team })) as object
}

describe('credentials travel', () => {
  it('as a user name and a password', async () => {
    const send: Send = { type: 'basic', username: '{{ credentials.key }}', password: '' }
    const expected = `Basic ${Buffer.from('pässwörd😀:').toString('base64')}`
    expect(await received(send, { key: 'pässwörd😀' })).toEqual({ url: '/notes?tag=x', authorization: expected })
  })

  it('as a bearer token', async () => {
    const send: Send = { type: 'bearer', token: '{{ credentials.key }}' }
    expect(await received(send, { key: 'a+b/c==' })).toEqual({ url: '/notes?tag=x', authorization: 'Bearer a+b/c==' })
  })

  it('in a header of any name', async () => {
    const send: Send = { type: 'header', name: 'X-API-Key', value: 'Token {{ credentials.key }}' }
    expect(await received(send, { key: 'abc' })).toEqual({ url: '/notes?tag=x', key: 'Token abc' })
  })

  it('in the query', async () => {
    const send: Send = { type: 'query', name: 'api key', value: '{{ credentials.key }}' }
    expect(await received(send, { key: 'a&b=c #d/😀' })).toEqual({
      url: `/notes?tag=x&api%20key=${encodeURIComponent('a&b=c #d/😀')}`,
    })
  })

  it('in a cookie, changed only where a cookie cannot carry it', async () => {
    const send: Send = { type: 'cookie', name: 'session', value: '{{ credentials.key }}' }
    expect([await received(send, { key: 'a+b/c==' }), await received(send, { key: 'a;b, %"é' })]).toEqual([
      { url: '/notes?tag=x', cookie: 'session=a+b/c==' },
      { url: '/notes?tag=x', cookie: 'session=a%3Bb%2C%20%25%22%C3%A9' },
    ])
  })

  it('beside the cookies of a call', async () => {
    const { transport, requests } = replay({})
    const manifest = {
      ...manifestWith(schemeOf({ type: 'cookie', name: 'session', value: '{{ credentials.key }}' })),
      actions: { act: { cookies: { properties: { theme: { type: 'string' } } } } },
    }
    const notes = await connect({ transport, manifest, authConfig: { key: 'abc' } })
    await notes.execute('notes', 'act', { theme: 'dark' })
    expect(requests[0]?.headers['cookie']).toBe('theme=dark; session=abc')
  })

  it('in several ways at once, leaving out what was not given', async () => {
    const send: Send[] = [
      { type: 'bearer', token: '{{ credentials.key }}' },
      { type: 'header', name: 'X-Team', value: '{{ credentials.team }}' },
    ]
    expect([
      await received(send, { key: 'abc', team: 'red' }, ['key'], ['team']),
      await received(send, { key: 'abc', team: undefined }, ['key'], ['team']),
      await received(send, { key: 'abc', team: '' }, ['key'], ['team']),
    ]).toEqual([
      { url: '/notes?tag=x', authorization: 'Bearer abc', team: 'red' },
      { url: '/notes?tag=x', authorization: 'Bearer abc' },
      { url: '/notes?tag=x', authorization: 'Bearer abc' },
    ])
  })

  it('not at all where the API is open', async () => {
    expect(await received({ type: 'none' }, {}, [])).toEqual({ url: '/notes?tag=x' })
  })

  it('with every attempt, and with every hop of a redirect on the same origin', async () => {
    const server = await startServer(({ url }, response) => {
      if (url.startsWith('/old')) response.writeHead(307, { location: '/notes' }).end()
      else if (server.requests.length < 3) response.writeHead(503).end()
      else return { data: [] }
      return undefined
    })
    const manifest = { actions: { list: { request: 'GET /old', effect: 'read' as const } } }
    const notes = await connect({ baseUrl: server.url, manifest: { actions: { old: { ...manifest.actions.list } } } })
    await notes.execute('notes', 'old')
    expect(server.requests.map(({ url, headers }) => `${url} ${headers.authorization ?? ''}`)).toEqual([
      '/old Bearer sk_live_0123456789abcdef',
      '/notes Bearer sk_live_0123456789abcdef',
      '/old Bearer sk_live_0123456789abcdef',
      '/notes Bearer sk_live_0123456789abcdef',
    ])
  })
})

describe('credentials are refused before anything is sent', () => {
  async function refusalOf(authConfig: unknown, manifest: ManifestOverrides = {}): Promise<AuthError> {
    const { transport, requests } = replay()
    const error = await failureOf(connect({ transport, manifest, authConfig: authConfig as object }), AuthError)
    expect(requests).toEqual([])
    return error
  }

  it.each([[{}], [undefined], [{ token: '' }], [{ token: '  \n' }], [{ token: undefined }], [{ token: null }]])(
    'when they are missing: %j',
    async (authConfig) => {
      const error = authConfig === undefined ? await refusalOf({}) : await refusalOf(authConfig)
      expect(error).toMatchObject({
        name: 'AuthError',
        code: 'credentials_missing',
        retryable: false,
        status: undefined,
      })
      expect(error.message).toBe(
        'notes: authConfig.token is missing or empty; Token: give authConfig.token (the command line reads NOTES_TOKEN)',
      )
    },
  )

  it('when a field is misspelt, without its value', async () => {
    const error = await refusalOf({ tokne: 'hush-hush' })
    expect(error.message).toBe(
      'notes: authConfig.token is missing or empty; authConfig has no field "tokne"; did you mean "token"?; Token: give authConfig.token (the command line reads NOTES_TOKEN)',
    )
  })

  it('when a field is of the wrong type, without its value', async () => {
    const error = await refusalOf({ token: 12345678 })
    expect(error.message).toContain('authConfig.token must be string, not number')
    expect(error.message).not.toContain('12345678')
  })

  it.each([
    [{ access_token: 'a' }],
    [{ client_id: 'a', client_secret: 'b', refresh_token: 'c' }],
    [{ access_token: 'a', token: '' }],
  ])('when they are for OAuth and the API has none: %j', async (authConfig) => {
    expect(await refusalOf(authConfig)).toMatchObject({
      code: 'scheme_unavailable',
      message: 'Notes does not offer OAuth; Token: give authConfig.token (the command line reads NOTES_TOKEN)',
    })
  })

  it('when a connector offers no way at all', async () => {
    expect(await refusalOf({ token: 'a' }, { auth: { oauth: 'unavailable', token: 'unavailable' } })).toMatchObject({
      code: 'scheme_unavailable',
      message: 'Notes offers no way to authenticate',
    })
  })

  it('when a header cannot carry them', async () => {
    const error = await refusalOf({ token: 'abc\r\nx-admin: 1' })
    expect(error).toMatchObject({ code: 'credentials_missing' })
    expect(error.message).toContain('characters that a header cannot carry')
    expect(error.message).not.toContain('abc')
  })

  it('when half a character is in them', async () => {
    const query = manifestWith(schemeOf({ type: 'query', name: 'key', value: '{{ credentials.key }}' }))
    expect(await refusalOf({ key: 'abc\ud800' }, query)).toMatchObject({ code: 'credentials_missing' })
  })

  it('when a colon is in a user name', async () => {
    const basic = manifestWith(schemeOf({ type: 'basic', username: '{{ credentials.key }}', password: '' }))
    expect((await refusalOf({ key: 'ab:cd' }, basic)).message).toContain('colon')
  })
})

describe('a connector with several ways to authenticate', () => {
  const auth: ManifestOverrides['auth'] = {
    pair: schemeOf({ type: 'basic', username: '{{ credentials.user }}', password: '{{ credentials.password }}' }, [
      'user',
      'password',
    ]),
    key: schemeOf({ type: 'bearer', token: '{{ credentials.key }}' }),
  }

  it('takes the one whose fields are given', async () => {
    const { transport, requests } = replayAlways({ data: [] })
    for (const authConfig of [{ key: 'abcd' }, { user: 'me', password: 'pass' }]) {
      const notes = await connect({ transport, manifest: { auth }, authConfig })
      await notes.execute('notes', 'list')
    }
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer abcd', 'Basic bWU6cGFzcw=='])
  })

  it('says what is missing of the one that was meant', async () => {
    expect((await failureOf(connect({ manifest: { auth }, authConfig: { user: 'me' } }))).message).toBe(
      'notes: authConfig.password is missing or empty; Key: give authConfig.user, authConfig.password (the command line reads NOTES_USER, NOTES_PASSWORD)',
    )
  })
})
