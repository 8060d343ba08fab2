import { createHash } from 'node:crypto'
import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Connector } from '../../../manifest/connector.ts'
import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { authorize } from '../../../runtime/auth/authorize.ts'
import { readCallback } from '../../../runtime/auth/read-callback.ts'
import { manifestOf } from '../../support/manifest-of.ts'

const redirectUri = 'http://127.0.0.1:4711/callback'
const app = { client_id: 'notes-app', client_secret: 'very-secret-value' }

function notes(token: object = {}, changes: Partial<Manifest> = {}): Connector {
  const oauth = {
    title: 'OAuth 2',
    credentials: {
      required: ['client_id', 'client_secret', 'refresh_token'],
      properties: {
        client_id: { type: 'string' },
        client_secret: { type: 'string', writeOnly: true },
        refresh_token: { type: 'string', writeOnly: true },
        region: { type: 'string' },
      },
    },
    token: {
      type: 'authorization_code',
      authorize: { url: 'https://notes.example/consent' },
      url: 'https://notes.example/token',
      scopes: ['read', 'write all'],
      ...token,
    },
    send: { type: 'bearer' },
  }
  return compileConnector(manifestOf({ auth: { oauth } as unknown as Manifest['auth'], ...changes }))
}

function queryOf(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(url).searchParams)
}

function thrown(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}

describe('the address of the consent', () => {
  it('has what RFC 6749 asks for, and a challenge that only the verifier fits', () => {
    const { url, state, verifier = '' } = authorize(notes(), { app, redirectUri })
    expect(url).toMatch(/^https:\/\/notes\.example\/consent\?/)
    expect(queryOf(url)).toEqual({
      response_type: 'code',
      client_id: 'notes-app',
      redirect_uri: redirectUri,
      scope: 'read write all',
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
    expect([state, verifier].map((text) => /^[\w-]{43}$/.test(text))).toEqual([true, true])
    expect(url).not.toMatch(/very-secret-value|\+/)
    expect(url).not.toContain(verifier)
  })

  it('has another state and verifier each time', () => {
    const made = Array.from({ length: 20 }, () => authorize(notes(), { app, redirectUri }))
    expect(new Set(made.flatMap(({ state, verifier }) => [state, verifier])).size).toBe(40)
  })

  it('shows the verifier itself where the provider takes nothing else', () => {
    const authorizePlain = { url: 'https://notes.example/consent', pkce: 'plain' }
    const { url, verifier } = authorize(notes({ authorize: authorizePlain }), { app, redirectUri })
    expect(queryOf(url)).toMatchObject({ code_challenge: verifier, code_challenge_method: 'plain' })
  })

  it('goes without a challenge where the provider knows none', () => {
    const withoutProof = { url: 'https://notes.example/consent', pkce: 'none' }
    const authorization = authorize(notes({ authorize: withoutProof, scopes: [] }), { app, redirectUri })
    expect(Object.keys(authorization)).toEqual(['url', 'state'])
    expect(Object.keys(queryOf(authorization.url))).toEqual(['response_type', 'client_id', 'redirect_uri', 'state'])
  })

  it('keeps the query that the manifest has, adds its parameters, and leaves out those without a value', () => {
    const place = {
      url: 'https://notes.example/consent?tenant=a',
      params: { prompt: 'consent', region: '{{ credentials.region }}', state: 'guessable', hint: '{{ config.team }}' },
    }
    const config = { properties: { team: { type: 'string' } } }
    const connector = notes({ authorize: place }, { config: config })
    const { url, state } = authorize(connector, { app, config: { team: 'a&b=c#d' }, redirectUri })
    expect(queryOf(url)).toMatchObject({ tenant: 'a', prompt: 'consent', hint: 'a&b=c#d', state })
    expect(new URL(url).hash).toBe('')
    expect(queryOf(url)).not.toHaveProperty('region')
  })

  it('asks for other scopes when told to, joined as the provider wants them', () => {
    const { url } = authorize(notes({ separator: ',' }), { app, redirectUri, scopes: ['a', 'b'] })
    expect(queryOf(url)['scope']).toBe('a,b')
  })

  it('leaves out tokens of an earlier login', () => {
    const { url } = authorize(notes(), { app: { ...app, refresh_token: 'old-token', expires_at: 1 }, redirectUri })
    expect(url).not.toContain('old-token')
  })
})

describe('the address of the consent is refused', () => {
  const config = { config: { required: ['team'], properties: { team: { type: 'string' } } } } as Partial<Manifest>
  const byTeam = { authorize: { url: 'https://{{ config.team }}.notes.example/consent' } }

  it.each([
    ['a value that leaves its place', 'evil.example/x?', 'config.team must be made of letters, digits'],
    ['a value that becomes a host', 'evil.example#', 'config.team must be made of letters, digits'],
    ['a user in front', 'me:pass@evil', 'config.team must be made of letters, digits'],
  ])('for %s', (_name, team, message) => {
    const error = thrown(() => authorize(notes(byTeam, config), { app, config: { team }, redirectUri }))
    expect(error).toMatchObject({ name: 'InputError', code: 'config_invalid' })
    expect((error as Error).message).toContain(message)
  })

  it('when it is not https, unless it is on this machine', () => {
    const at = (url: string): unknown => thrown(() => authorize(notes({ authorize: { url } }), { app, redirectUri }))
    expect(at('http://notes.example/consent')).toMatchObject({
      code: 'config_invalid',
      message: 'notes: the page for consent must be https, not http://notes.example',
    })
    expect(at('http://127.0.0.1.evil.example/')).toMatchObject({ code: 'config_invalid' })
    expect(at('http://localhost:4000/consent')).toMatchObject({ state: expect.any(String) as string })
  })

  it('when the code could not be exchanged over https', () => {
    const error = thrown(() => authorize(notes({ url: 'http://notes.example/token' }), { app, redirectUri }))
    expect(error).toMatchObject({ message: 'notes: the address for tokens must be https, not http://notes.example' })
  })

  it.each(['/callback', 'http://app.example/callback', 'https://app.example/callback#x', 'javascript:alert(1)', ''])(
    'when people would come back to %j',
    (uri) => {
      const error = thrown(() => authorize(notes(), { app, redirectUri: uri }))
      expect(error).toMatchObject({ code: 'input_invalid', issues: [{ path: 'redirectUri' }] })
    },
  )
})

describe('an app that cannot ask for consent', () => {
  it('is told the field it lacks and the variable for it', () => {
    expect(thrown(() => authorize(notes(), { app: { client_secret: 'x' }, redirectUri }))).toMatchObject({
      name: 'AuthError',
      code: 'credentials_missing',
      message: 'notes: app.client_id is missing or empty (the command line reads NOTES_CLIENT_ID)',
    })
  })

  it('is told a field that there is not', () => {
    const error = thrown(() => authorize(notes(), { app: { ...app, client_idd: 'x' }, redirectUri }))
    expect((error as Error).message).toBe('notes: app has no field "client_idd"; did you mean "client_id"?')
  })

  it('needs a client id even where a token alone would do', () => {
    const credentials = {
      required: ['access_token'],
      properties: { access_token: { type: 'string' }, client_id: { type: 'string' } },
    }
    const { auth } = notes()
    const [scheme] = auth
    const connector = { ...notes(), auth: [{ ...scheme, credentials }] } as Connector
    expect(thrown(() => authorize(connector, { app: {}, redirectUri }))).toMatchObject({ code: 'credentials_missing' })
  })

  it('is told what the connector offers instead of OAuth', () => {
    expect(thrown(() => authorize(compileConnector(manifestOf()), { app, redirectUri }))).toMatchObject({
      code: 'scheme_unavailable',
      message: expect.stringMatching(/Notes does not offer OAuth .*; there is Token: give authConfig\.token/) as string,
    })
  })

  it.each([
    ['oauht', 'there is no scheme "oauht"; did you mean "oauth"?'],
    ['something', 'there is no scheme "something"; there is oauth'],
  ])('is told that there is no scheme %s', (scheme, message) => {
    const error = thrown(() => authorize(notes(), { app, redirectUri, scheme }))
    expect(error).toMatchObject({ code: 'scheme_unavailable', message: `notes: ${message}` })
  })

  it('is told that a scheme is not offered, or has no consent', () => {
    const plain = compileConnector(manifestOf())
    expect(thrown(() => authorize(plain, { app, redirectUri, scheme: 'oauth' }))).toMatchObject({
      message: 'notes: Notes does not offer the scheme "oauth"',
    })
    expect(thrown(() => authorize(plain, { app, redirectUri, scheme: 'token' }))).toMatchObject({
      message: expect.stringContaining('the scheme "token" does not have OAuth by a person') as string,
    })
  })
})

describe('what a person comes back with', () => {
  const state = 'the-state-of-this-consent'
  const read = (query: Readonly<Record<string, string>>): unknown =>
    thrown(() => readCallback(notes(), new URLSearchParams(query), state))

  it('is the code', () => {
    expect(read({ state, code: 'c1' })).toBe('c1')
  })

  it.each([
    ['another state', { state: 'x', code: 'c1' }, 'this answer belongs to another consent'],
    ['no state', { code: 'c1' }, 'this answer belongs to another consent'],
    ['an error with another state', { state: 'x', error: 'access_denied' }, 'this answer belongs to another consent'],
    ['a refusal', { state, error: 'access_denied' }, 'the user refused to let the app into Notes'],
    [
      'a refusal in words',
      { state, error: 'access_denied', error_description: 'no way' },
      'the user refused to let the app into Notes (no way)',
    ],
    ['another error', { state, error: 'invalid_scope' }, 'Notes did not ask for consent: invalid_scope'],
    ['nothing', { state }, 'the answer has neither a code nor an error'],
    ['an empty code', { state, code: '' }, 'the answer has neither a code nor an error'],
  ])('is refused for %s', (_name, query, message) => {
    expect(read(query)).toMatchObject({
      name: 'AuthError',
      code: 'authorization_failed',
      message: expect.stringContaining(message) as string,
    })
  })

  it('is refused when no state was kept', () => {
    const query = new URLSearchParams({ state: '', code: 'c1' })
    expect(thrown(() => readCallback(notes(), query, ''))).toMatchObject({ code: 'authorization_failed' })
  })
})
