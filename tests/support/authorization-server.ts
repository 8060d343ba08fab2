import { createHash, randomUUID } from 'node:crypto'
import type { Scheme } from '../../manifest/manifest.gen.ts'
import { respond, startServer, type Received, type TestServer } from './start-server.ts'

/** The app that the authorization server knows. */
export const app = { client_id: 'notes-app', client_secret: 'canary-client-secret' }

/** What differs from an authorization server that lets everybody in. */
export interface AuthorizationSettings {
  /** Refuses consent with this error. */
  readonly refuse?: string
  /** What the reply of the token endpoint has besides. */
  readonly reply?: object
}

/** An authorization server and an API that takes its tokens. */
export interface AuthorizationServer extends TestServer {
  /** The scheme of a manifest that gets its tokens here. */
  scheme(changes?: object): Scheme
  /** Consents as a person in a browser would, and gives where the browser is sent. */
  consent(url: string): Promise<string>
  /** How often codes were exchanged for tokens. */
  readonly issued: () => number
}

interface Grant {
  readonly redirectUri: string
  readonly challenge: string | null
  readonly method: string | null
}

/** Starts an authorization server: codes are good for once, for their redirect address and for the verifier of their challenge. */
export async function startAuthorizationServer({
  refuse,
  reply = {},
}: AuthorizationSettings = {}): Promise<AuthorizationServer> {
  const grants = new Map<string, Grant>()
  let issued = 0
  const server = await startServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1')
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('state', url.searchParams.get('state') ?? '')
      if (refuse === undefined) back.searchParams.set('code', grantCode(grants, url.searchParams))
      else back.searchParams.set('error', refuse)
      respond(response, 302, '', { location: back.href })
      return undefined
    }
    if (url.pathname === '/token') {
      const refusal = refusalOf(grants, Object.fromEntries(new URLSearchParams(request.body)))
      if (refusal !== undefined) {
        respond(response, 400, { error: 'invalid_grant', error_description: refusal })
        return undefined
      }
      issued += 1
      return { access_token: `canary-access-${issued}`, refresh_token: `canary-refresh-${issued}`, ...reply }
    }
    if (isAllowed(request, issued)) return { data: [{ id: 'n1' }] }
    respond(response, 401, { error: 'unauthorized' })
    return undefined
  })
  return Object.assign(server, {
    issued: () => issued,
    scheme: (changes: object = {}) => schemeAt(server.url, changes),
    consent: async (url: string) => {
      const response = await fetch(url, { redirect: 'manual' })
      return response.headers.get('location') ?? ''
    },
  })
}

function grantCode(grants: Map<string, Grant>, query: URLSearchParams): string {
  const code = `canary-code-${randomUUID()}`
  grants.set(code, {
    redirectUri: query.get('redirect_uri') ?? '',
    challenge: query.get('code_challenge'),
    method: query.get('code_challenge_method'),
  })
  return code
}

function refusalOf(grants: Map<string, Grant>, fields: Readonly<Record<string, string>>): string | undefined {
  if (fields['client_id'] !== app.client_id || fields['client_secret'] !== app.client_secret)
    return `there is no client with ${fields['client_secret']}`
  if (fields['grant_type'] === 'refresh_token') return undefined
  const { code = '', code_verifier: verifier = '' } = fields
  const grant = grants.get(code)
  grants.delete(code)
  if (grant === undefined) return `the code ${code} is unknown or was used`
  if (grant.redirectUri !== fields['redirect_uri']) return 'the redirect address differs'
  const challenge =
    grant.method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier || null
  return challenge === grant.challenge ? undefined : `the verifier ${verifier} does not fit`
}

function isAllowed({ headers }: Received, issued: number): boolean {
  return issued > 0 && headers.authorization === `Bearer canary-access-${issued}`
}

function schemeAt(url: string, { token = {}, credentials = {} }: { token?: object; credentials?: object }): Scheme {
  return {
    title: 'OAuth 2',
    credentials: {
      type: 'object',
      required: ['client_id', 'client_secret', 'refresh_token'],
      properties: {
        client_id: { type: 'string', description: 'The id of the app.' },
        client_secret: { type: 'string', writeOnly: true },
        refresh_token: { type: 'string', writeOnly: true },
        access_token: { type: 'string', writeOnly: true },
      },
      ...credentials,
    },
    token: {
      type: 'authorization_code',
      authorize: { url: `${url}/authorize` },
      url: `${url}/token`,
      scopes: ['notes:read', 'notes:write'],
      ...token,
    },
    send: { type: 'bearer' },
  }
}
