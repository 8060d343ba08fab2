import { createHash, randomUUID } from 'node:crypto'
import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import { bundledOf } from './bundled-of.ts'
import { manifestOf } from './manifest-of.ts'
import { respond, startServer, type TestServer } from './start-server.ts'

/** An API with notes whose access is given by OAuth, and the server that gives it. */
export interface OAuthApi extends TestServer {
  readonly connector: BundledConnector
  /** Each token request so far, parsed. */
  readonly exchanges: readonly Readonly<Record<string, string>>[]
  /** Consents as a person would; gives the address they are sent back to. */
  consent(url: string, more?: Readonly<Record<string, string>>): string
  /** Makes the access tokens given so far useless. */
  expire(): void
  /** Takes all consents back: refresh tokens are useless too. */
  revoke(): void
}

/** The app that the authorization server knows. */
export const oauthApp = { client_id: 'app-of-tests', client_secret: 'canary-oauth-client-secret' }

/** Starts the API and its authorization server: codes and refresh tokens work once, the code verifier is proven. */
export async function startOAuthApi(): Promise<OAuthApi> {
  const codes = new Map<string, string>()
  const exchanges: Readonly<Record<string, string>>[] = []
  const refreshTokens = new Set<string>()
  let accessTokens = new Set<string>()

  function grant(): object {
    const [access_token, refresh_token] = [`canary-access-${randomUUID()}`, `canary-refresh-${randomUUID()}`]
    accessTokens.add(access_token)
    refreshTokens.add(refresh_token)
    return { access_token, refresh_token, token_type: 'bearer', expires_in: 3600 }
  }

  function exchange(form: Readonly<Record<string, string>>): object | undefined {
    if (form['client_id'] !== oauthApp.client_id || form['client_secret'] !== oauthApp.client_secret) return undefined
    if (form['grant_type'] === 'refresh_token') {
      return refreshTokens.delete(form['refresh_token'] ?? '') ? grant() : undefined
    }
    const challenge = codes.get(form['code'] ?? '')
    codes.delete(form['code'] ?? '')
    const proof = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url')
    return challenge === proof ? grant() : undefined
  }

  const server = await startServer(async ({ url, body, headers }, response) => {
    if (url.startsWith('/token')) {
      const form = Object.fromEntries(new URLSearchParams(body))
      exchanges.push(form)
      // Those who come while a token is renewed have to wait for it.
      await new Promise((resolve) => setTimeout(resolve, 50))
      const given = exchange(form)
      if (given === undefined) respond(response, 400, { error: 'invalid_grant', error_description: 'used or unknown' })
      return given
    }
    const token = /^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1] ?? ''
    if (accessTokens.has(token)) return { data: [{ id: 'n-1' }], more: false }
    respond(response, 401, { message: 'token expired' })
    return undefined
  })
  return {
    ...server,
    exchanges,
    connector: connectorAt(server.url),
    consent(consentUrl, more) {
      const query = new URL(consentUrl).searchParams
      const code = `canary-code-${randomUUID()}/`
      codes.set(code, query.get('code_challenge') ?? '')
      const back = new URL(query.get('redirect_uri') ?? '')
      for (const [name, value] of Object.entries({ state: query.get('state') ?? '', code, ...more })) {
        if (value !== '') back.searchParams.set(name, value)
      }
      return back.href
    },
    expire: () => (accessTokens = new Set()),
    revoke: () => {
      accessTokens = new Set()
      refreshTokens.clear()
    },
  }
}

function connectorAt(url: string): BundledConnector {
  const fields = {
    client_id: { type: 'string' },
    client_secret: { type: 'string', writeOnly: true },
    refresh_token: { type: 'string', writeOnly: true },
    access_token: { type: 'string', writeOnly: true },
  } as const
  const manifest = manifestOf({
    name: 'oauth-notes',
    title: 'OAuth Notes',
    server: { url },
    auth: {
      oauth: {
        title: 'OAuth',
        credentials: { required: ['client_id', 'client_secret', 'refresh_token'], properties: fields },
        token: {
          type: 'authorization_code',
          authorize: { url: `${url}/authorize`, pkce: 'S256' },
          url: `${url}/token`,
        },
        send: { type: 'bearer' },
      },
      token: 'unavailable',
    },
  })
  return bundledOf(manifest)
}
