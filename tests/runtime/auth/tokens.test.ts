import type { Scheme } from '../../../manifest/manifest.gen.ts'
import { connect, failureOf } from '../../support/manifest-of.ts'
import { closeServers, respond, startServer, type TestServer } from '../../support/start-server.ts'

afterAll(closeServers)

const properties = {
  access_token: { type: 'string', writeOnly: true },
  refresh_token: { type: 'string', writeOnly: true },
  client_id: { type: 'string' },
  client_secret: { type: 'string', writeOnly: true },
}

/** The client credentials grant has no tokens among its credentials. */
function fieldsOf(token: Scheme['token']): object {
  const { client_id, client_secret } = properties
  return token?.type === 'client_credentials' ? { client_id, client_secret } : properties
}

function schemeOf(token: Scheme['token'], required: string[]): Record<string, Scheme> {
  return {
    login: {
      title: 'Login',
      credentials: { required, properties: fieldsOf(token) },
      token,
      send: { type: 'bearer' },
    } as Scheme,
  }
}

/** An API whose current token is `good-N`, N being how often one was given out. */
async function startApi(
  reply: (count: number) => object = () => ({}),
): Promise<TestServer & { readonly issued: () => number }> {
  let issued = 0
  const server = await startServer((request, response) => {
    if (request.url === '/token') {
      issued += 1
      return { access_token: `good-token-${issued}`, token_type: 'bearer', ...reply(issued) }
    }
    if (request.headers.authorization === `Bearer good-token-${issued}`) return { data: { id: 'n1' } }
    respond(response, 401, { error: 'unauthorized' })
    return undefined
  })
  return Object.assign(server, { issued: () => issued })
}

const refreshable = ['refresh_token', 'client_id', 'client_secret']
const authConfig = {
  access_token: 'stale-token',
  refresh_token: 'refresh-0',
  client_id: 'me',
  client_secret: 'hush-hush',
}

describe('a refused token', () => {
  it('is renewed once for any number of concurrent calls, and each is sent again once', async () => {
    const api = await startApi()
    const auth = schemeOf({ type: 'authorization_code', url: `${api.url}/token` }, refreshable)
    const notes = await connect({ manifest: { auth }, authConfig, baseUrl: api.url })
    const got = await Promise.all(Array.from({ length: 20 }, () => notes.execute('notes', 'get', { id: 'n1' })))
    expect(got.every(({ data }) => (data as { id: string }).id === 'n1')).toBe(true)
    expect(api.issued()).toBe(1)
    expect(api.requests.filter(({ url }) => url === '/notes/n1')).toHaveLength(40)
  })

  it('is exchanged for the refresh token, with the client in the body', async () => {
    const api = await startApi()
    const auth = schemeOf({ type: 'authorization_code', url: `${api.url}/token` }, refreshable)
    const notes = await connect({ manifest: { auth }, authConfig, baseUrl: api.url })
    await notes.execute('notes', 'get', { id: 'n1' })
    const [request] = api.requests.filter(({ url }) => url === '/token')
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-0',
      client_id: 'me',
      client_secret: 'hush-hush',
    })
    expect(request?.headers.authorization).toBeUndefined()
  })

  it('is told to whoever persists it, rotated refresh token and all, before it is used', async () => {
    const api = await startApi((count) => ({ refresh_token: `refresh-${count}`, expires_in: 3600, instance: 'eu' }))
    const auth = schemeOf(
      {
        type: 'authorization_code',
        url: `${api.url}/token`,
        client: 'basic',
        format: 'json',
        keep: { instance: 'instance' },
      },
      refreshable,
    )
    const told: unknown[] = []
    const notes = await connect({
      manifest: { auth },
      authConfig,
      baseUrl: api.url,
      onTokenRefresh: (fresh) => void told.push([fresh, api.requests.length]),
    })
    await notes.execute('notes', 'get', { id: 'n1' })
    const request = api.requests.find(({ url }) => url === '/token')
    expect(told).toEqual([
      [
        {
          access_token: 'good-token-1',
          refresh_token: 'refresh-1',
          expires_at: expect.any(Number) as number,
          instance: 'eu',
        },
        2,
      ],
    ])
    expect(request?.headers.authorization).toBe(`Basic ${btoa('me:hush-hush')}`)
    expect(JSON.parse(request?.body ?? '')).toEqual({ grant_type: 'refresh_token', refresh_token: 'refresh-0' })
  })

  it('is told with the refresh token that stays good, and given back as it was told', async () => {
    const api = await startApi(() => ({ expires_in: 3600, instance: 'eu' }))
    const grant = { type: 'authorization_code', url: `${api.url}/token`, keep: { instance: 'instance' } } as const
    const auth = schemeOf(grant, refreshable)
    let kept: object = authConfig
    const onTokenRefresh = (fresh: object): void => void (kept = { ...kept, ...fresh })
    const first = await connect({ manifest: { auth }, authConfig, baseUrl: api.url, onTokenRefresh })
    await first.execute('notes', 'get', { id: 'n1' })
    const second = await connect({ manifest: { auth }, authConfig: kept, baseUrl: api.url })
    await second.execute('notes', 'get', { id: 'n1' })
    expect(kept).toMatchObject({ access_token: 'good-token-1', refresh_token: 'refresh-0', instance: 'eu' })
    expect(api.issued()).toBe(1)
  })

  it('is not renewed for ever: a second refusal is the answer', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/token') return { access_token: 'never-good-enough' }
      respond(response, 401, { error: 'unauthorized' })
      return undefined
    })
    const auth = schemeOf({ type: 'authorization_code', url: `${server.url}/token` }, refreshable)
    const notes = await connect({ manifest: { auth }, authConfig, baseUrl: server.url })
    expect(await failureOf(notes.execute('notes', 'get', { id: 'n1' }))).toMatchObject({
      code: 'credentials_rejected',
      status: 401,
    })
    expect(server.requests.map(({ url }) => url)).toEqual(['/notes/n1', '/token', '/notes/n1'])
  })
})

it('asks to reconnect when the refresh token is over, and shows no secret', async () => {
  const server = await startServer((_, response) => {
    respond(response, 400, { error: 'invalid_grant', error_description: 'refresh-0 is expired' })
    return undefined
  })
  const auth = schemeOf({ type: 'authorization_code', url: `${server.url}/token` }, refreshable)
  const withoutToken = { ...authConfig, access_token: '' }
  const notes = await connect({ manifest: { auth }, authConfig: withoutToken, baseUrl: server.url })
  const error = await failureOf(notes.execute('notes', 'get', { id: 'n1' }))
  expect(error).toMatchObject({
    name: 'AuthError',
    code: 'token_refresh_failed',
    message: expect.stringContaining('reconnect') as string,
  })
  expect(error.message).not.toContain('refresh-0')
})

it('gets a token by client credentials before the first call, and a new one before it ends', async () => {
  const api = await startApi(() => ({ expires_in: 1 }))
  const auth = schemeOf(
    { type: 'client_credentials', url: `${api.url}/token`, scopes: ['a', 'b'], params: { audience: 'notes' } },
    ['client_id', 'client_secret'],
  )
  const notes = await connect({
    manifest: { auth },
    authConfig: { client_id: 'me', client_secret: 'hush-hush' },
    baseUrl: api.url,
  })
  await notes.execute('notes', 'get', { id: 'n1' })
  await notes.execute('notes', 'get', { id: 'n1' })
  const bodies = api.requests
    .filter(({ url }) => url === '/token')
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body)))
  const expected = {
    grant_type: 'client_credentials',
    client_id: 'me',
    client_secret: 'hush-hush',
    scope: 'a b',
    audience: 'notes',
  }
  expect(bodies).toEqual([expected, expected])
})

it('logs in by requests whose replies give the token', async () => {
  const server = await startServer((request, response) => {
    if (request.url === '/login') return { challenge: 'c1' }
    if (request.url === '/session')
      return { session: { key: `key-for-${(JSON.parse(request.body) as { answer: string }).answer}` } }
    if (request.headers['x-session'] === 'key-for-c1') return { data: { id: 'n1' } }
    respond(response, 401, {})
    return undefined
  })
  const scheme = {
    title: 'Login',
    credentials: {
      required: ['user', 'password'],
      properties: { user: { type: 'string' }, password: { type: 'string', writeOnly: true } },
    },
    token: {
      type: 'session',
      steps: [
        { request: 'POST /login', body: { user: '{{ credentials.user }}' }, keep: { challenge: 'challenge' } },
        {
          request: 'POST /session',
          body: { password: '{{ credentials.password }}', answer: '{{ token.challenge }}' },
          keep: { access_token: 'session.key' },
        },
      ],
    },
    send: { type: 'header', name: 'X-Session', value: '{{ token.access_token }}' },
  } satisfies Scheme
  const notes = await connect({
    manifest: { auth: { session: scheme } },
    authConfig: { user: 'ada', password: 'lovelace' },
    baseUrl: server.url,
  })
  const { data } = await notes.execute('notes', 'get', { id: 'n1' })
  expect(data).toEqual({ id: 'n1' })
})

it('speaks to the server that the token reply names', async () => {
  const sent: string[] = []
  const transport = async ({ url }: { url: string }): Promise<{ status: number; headers: object; body: string }> => {
    sent.push(url)
    const body = url.endsWith('/token')
      ? { access_token: 'good-token-1', instance_url: 'https://eu.notes.example' }
      : { data: { id: 'n1' } }
    return { status: 200, headers: {}, body: JSON.stringify(body) }
  }
  const auth = schemeOf(
    { type: 'client_credentials', url: 'https://login.notes.example/token', keep: { instance_url: 'instance_url' } },
    ['client_id', 'client_secret'],
  )
  const server = { url: '{{ token.instance_url }}/v2', hosts: ['*.notes.example'] }
  const notes = await connect({
    manifest: { auth, server },
    authConfig: { client_id: 'me', client_secret: 'hush-hush' },
    transport: transport as never,
  })
  await notes.execute('notes', 'get', { id: 'n1' })
  expect(sent).toEqual(['https://login.notes.example/token', 'https://eu.notes.example/v2/notes/n1'])
})
