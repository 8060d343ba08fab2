import { InputError, ResponseError } from '../../../runtime/errors.ts'
import { withAuth } from '../../../runtime/auth/with-auth.ts'
import type { Authenticator } from '../../../runtime/auth/authenticator.ts'
import { connect, failureOf, token } from '../../support/manifest-of.ts'
import { replay } from '../../support/replay.ts'
import { closeServers, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

const base = 'https://api.notes.example/v1'

const elsewhere = [
  'https://api.notes.example.evil.tld/v1/notes',
  'https://api.notes.example@evil.tld/v1/notes',
  'https://api.notes.example:pass@evil.tld/v1/notes',
  'https://api.notes.example%2eevil.tld/v1/notes',
  'https://evil.tld/https://api.notes.example/v1/notes',
  'https://api.notes.example:8443/v1/notes',
  'http://api.notes.example/v1/notes',
  'https://notes.example/v1/notes',
  'https://evil.tld\\@api.notes.example/v1/notes',
  'https://evil.tld#@api.notes.example/v1/notes',
  'https://evil.tld?@api.notes.example/v1/notes',
  'HTTPS://EVIL.TLD/v1/notes',
  'https:\\\\evil.tld/v1/notes',
]

describe('credentials go to the own origin of the connector only', () => {
  it.each(elsewhere)('not to %s', async (url) => {
    const { transport, requests } = replay()
    const notes = await connect({ transport })
    const refused = await notes.request('GET', url).then(
      () => 'sent',
      (error: unknown) => error instanceof InputError && error.code,
    )
    // A path that only looks like an address is one below the own server.
    const own = requests.filter((request) => new URL(request.url).origin === 'https://api.notes.example')
    expect(requests).toEqual(own)
    expect(refused === 'input_invalid' || own.length === 1).toBe(true)
  })

  it('not with a user in the address, which some servers would take for them', async () => {
    const { transport, requests } = replay()
    const notes = await connect({ transport })
    expect(
      await failureOf(notes.request('GET', 'https://me:pass@api.notes.example/v1/notes'), InputError),
    ).toMatchObject({
      code: 'input_invalid',
    })
    expect(requests).toEqual([])
  })

  it.each([
    '',
    '/',
    '//evil.tld',
    '///evil.tld/x',
    '/\\evil.tld',
    '\\\\evil.tld',
    'https:/evil.tld',
    'javascript:alert(1)',
    '@evil.tld',
  ])('whatever the path: %j', async (path) => {
    const { transport, requests } = replay({})
    const notes = await connect({ transport })
    await notes.request('GET', path)
    expect(requests.map(({ url }) => [new URL(url).origin, url.startsWith(`${base}/`)])).toEqual([
      ['https://api.notes.example', true],
    ])
  })

  it('refuses what the layers above let through', async () => {
    const authenticator: Authenticator = {
      token: async () => undefined,
      renew: async () => undefined,
      authenticate: (request) => ({ ...request, headers: { authorization: token } }),
      mask: (request) => request,
    }
    const { transport, requests } = replay({})
    const send = withAuth(transport, authenticator, ['https://api.notes.example'])
    const error = await failureOf(send({ method: 'GET', url: 'https://api.notes.example.evil.tld/', headers: {} }))
    expect([error.message, requests]).toEqual([
      'credentials only go to https://api.notes.example; the request is for https://api.notes.example.evil.tld',
      [],
    ])
  })
})

describe('credentials do not follow a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with status %i to another origin', async (status) => {
    const evil = await startServer(() => ({ data: [] }))
    const own = await startServer((_, response) => {
      response.writeHead(status, { location: `${evil.url}/notes` }).end()
    })
    const notes = await connect({ baseUrl: own.url })
    const error = await failureOf(notes.execute('notes', 'list'), ResponseError)
    expect([error.code, error.message]).toEqual([
      'response_unexpected',
      `notes.list: the API redirects to ${evil.url} (status ${status}), where the call does not follow; check baseUrl`,
    ])
    expect([own.requests.length, evil.requests]).toEqual([1, []])
  })

  it('of a write, which a redirect would repeat as a read', async () => {
    const own = await startServer(({ method }, response) => {
      if (method === 'POST') response.writeHead(302, { location: '/notes' }).end()
      return method === 'POST' ? undefined : { data: {} }
    })
    const notes = await connect({ baseUrl: own.url })
    expect(await failureOf(notes.execute('notes', 'create', { text: 'a' }), ResponseError)).toMatchObject({
      status: 302,
    })
    expect(own.requests.map(({ method }) => method)).toEqual(['POST'])
  })

  it('that never ends', async () => {
    const own = await startServer((_, response) => {
      response.writeHead(302, { location: '/notes' }).end()
    })
    const notes = await connect({ baseUrl: own.url })
    expect((await failureOf(notes.execute('notes', 'list'))).message).toContain(
      'redirected the request more than 5 times',
    )
    expect(own.requests).toHaveLength(6)
  })
})
