import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Connector } from '../../../manifest/connector.ts'
import { authorize } from '../../../runtime/auth/authorize.ts'
import { exchangeCode } from '../../../runtime/auth/exchange-code.ts'
import { readCallback } from '../../../runtime/auth/read-callback.ts'
import { ConnectorClient } from '../../../runtime/client.ts'
import { compileValidators } from '../../../runtime/input/compile-validators.ts'
import { app, startAuthorizationServer, type AuthorizationServer } from '../../support/authorization-server.ts'
import { failureOf, manifestOf } from '../../support/manifest-of.ts'
import { closeServers } from '../../support/start-server.ts'

afterAll(closeServers)

const redirectUri = 'https://app.example/callback'

function connectorOf(server: AuthorizationServer, changes: object = {}): Connector {
  return compileConnector(manifestOf({ auth: { oauth: server.scheme(changes) }, server: { url: server.url } }))
}

/** Takes a person through the consent, up to the code. */
async function consentTo(
  server: AuthorizationServer,
  connector: Connector,
): Promise<{ code: string; verifier?: string }> {
  const { url, state, verifier } = authorize(connector, { app, redirectUri })
  const back = await server.consent(url)
  const code = readCallback(connector, new URL(back).searchParams, state)
  return { code, ...(verifier !== undefined && { verifier }) }
}

describe('a code', () => {
  it('becomes credentials that a client takes as they are', async () => {
    const server = await startAuthorizationServer({ reply: { expires_in: 3600, team: 'eu' } })
    const connector = connectorOf(server, { token: { keep: { team: 'team' } } })
    const credentials = await exchangeCode(connector, { app, redirectUri, ...(await consentTo(server, connector)) })
    expect(credentials).toEqual({
      ...app,
      access_token: 'canary-access-1',
      refresh_token: 'canary-refresh-1',
      expires_at: expect.any(Number) as number,
      team: 'eu',
    })
    const client = new ConnectorClient(connector, { authConfig: credentials }, async () => compileValidators(connector))
    expect((await client.execute('notes', 'list')).data).toEqual([{ id: 'n1' }])
    expect(server.issued()).toBe(1)
  })

  it('is exchanged by what RFC 6749 and RFC 7636 ask for', async () => {
    const server = await startAuthorizationServer()
    const connector = connectorOf(server)
    const { code, verifier } = await consentTo(server, connector)
    await exchangeCode(connector, { app, redirectUri, code, verifier })
    const request = server.requests.find(({ url }) => url === '/token')
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      scope: 'notes:read notes:write',
      ...app,
    })
  })

  it.each(['plain', 'none'])('is exchanged with the proof %s', async (pkce) => {
    const server = await startAuthorizationServer()
    const connector = connectorOf(server, { token: { authorize: { url: `${server.url}/authorize`, pkce } } })
    await exchangeCode(connector, { app, redirectUri, ...(await consentTo(server, connector)) })
    expect(server.issued()).toBe(1)
  })

  it('ends with a token that is renewed when its time is over, though it was given back', async () => {
    const server = await startAuthorizationServer({ reply: { expires_in: 1 } })
    const connector = connectorOf(server)
    const authConfig = await exchangeCode(connector, { app, redirectUri, ...(await consentTo(server, connector)) })
    const client = new ConnectorClient(connector, { authConfig }, async () => compileValidators(connector))
    await client.execute('notes', 'list')
    expect(server.requests.map(({ url }) => url.split('?')[0])).toEqual(['/authorize', '/token', '/token', '/notes'])
  })

  it('gives fields under the names the scheme has for them', async () => {
    const server = await startAuthorizationServer()
    const credentials = {
      required: ['token'],
      properties: {
        client_id: { type: 'string' },
        client_secret: { type: 'string', writeOnly: true },
        token: { type: 'string', writeOnly: true },
        renewal: { type: 'string', writeOnly: true },
      },
    }
    const token = { access_token: '{{ credentials.token }}', refresh_token: '{{ credentials.renewal }}' }
    const connector = connectorOf(server, { credentials, token })
    const gained = await exchangeCode(connector, { app, redirectUri, ...(await consentTo(server, connector)) })
    expect(gained).toEqual({ ...app, token: 'canary-access-1', renewal: 'canary-refresh-1' })
  })
})

describe('a code is refused, and no secret is told,', () => {
  it('when it was used before', async () => {
    const server = await startAuthorizationServer()
    const connector = connectorOf(server)
    const consented = await consentTo(server, connector)
    await exchangeCode(connector, { app, redirectUri, ...consented })
    const error = await failureOf(exchangeCode(connector, { app, redirectUri, ...consented }))
    expect(error).toMatchObject({ name: 'AuthError', code: 'authorization_failed', status: 400 })
    expect(error.message).toContain('invalid_grant: the code [secret] is unknown or was used')
  })

  it.each([
    ['the verifier is of another consent', { verifier: 'another-verifier-that-does-not-fit' }],
    ['the redirect address is another', { redirectUri: 'https://app.example/elsewhere' }],
    ['the secret of the app is wrong', { app: { ...app, client_secret: 'canary-wrong-secret' } }],
  ])('when %s', async (_name, changes) => {
    const server = await startAuthorizationServer()
    const connector = connectorOf(server)
    const consented = await consentTo(server, connector)
    const error = await failureOf(exchangeCode(connector, { app, redirectUri, ...consented, ...changes }))
    expect(error).toMatchObject({
      code: 'authorization_failed',
      message: expect.stringContaining('reconnect') as string,
    })
    expect(error.message).not.toMatch(/canary|does-not-fit/)
    expect(server.issued()).toBe(0)
  })

  it('when the answer lacks what the connector needs', async () => {
    const server = await startAuthorizationServer({ reply: { refresh_token: undefined } })
    const connector = connectorOf(server)
    const error = await failureOf(
      exchangeCode(connector, { app, redirectUri, ...(await consentTo(server, connector)) }),
    )
    expect(error).toMatchObject({ code: 'authorization_failed' })
    expect(error.message).toContain('authConfig.refresh_token is missing or empty')
  })

  it.each([
    ['code', { code: '', verifier: 'v' }],
    ['verifier', { code: 'c' }],
  ])('when there is no %s, before anything is sent', async (path, given) => {
    const server = await startAuthorizationServer()
    const error = await failureOf(exchangeCode(connectorOf(server), { app, redirectUri, ...given }))
    expect(error).toMatchObject({ code: 'input_invalid', issues: [{ path }] })
    expect(server.requests).toEqual([])
  })

  it('when the server for tokens is not there', async () => {
    const server = await startAuthorizationServer()
    const connector = connectorOf(server)
    await server.close()
    const error = await failureOf(exchangeCode(connector, { app, redirectUri, code: 'c1', verifier: 'v1' }))
    expect(error).toMatchObject({ code: 'authorization_failed' })
    expect(error.message).toContain('the server for tokens did not answer')
  })

  it('when nobody waits for it any more', async () => {
    const server = await startAuthorizationServer()
    const reason = new Error('enough')
    const call = exchangeCode(connectorOf(server), {
      app,
      redirectUri,
      code: 'c1',
      verifier: 'v1',
      signal: AbortSignal.abort(reason),
    })
    expect(await failureOf(call)).toBe(reason)
    expect(server.requests).toEqual([])
  })
})
