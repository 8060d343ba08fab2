import type { Connector } from '../../manifest/connector.ts'
import type { OAuthGrant, TokenGrant } from '../../manifest/auth-scheme.ts'
import { defined } from '../../manifest/defined.ts'
import { renderText, type HoleValues } from '../../manifest/template.ts'
import { AuthError } from '../errors.ts'
import type { ClientOptions } from '../options.ts'
import type { CollectingTransport, Transport } from '../transport/transport.ts'
import type { TokenGrants } from './create-token-source.ts'
import type { ResolvedScheme } from './resolve-scheme.ts'
import type { Secrets } from './secrets.ts'
import { tokenFields } from './token-fields.ts'
import type { AccessToken } from './token-source.ts'

/** Where token exchanges happen and who wants to know of them. */
export interface TokenSettings {
  readonly connector: Connector
  readonly config: Readonly<Record<string, unknown>>
  readonly transport: Transport
  /** Milliseconds an exchange may take. */
  readonly timeout: number
  readonly maxResponseBytes: number
  /** The base URL of login requests, where it is not the manifest's. */
  readonly baseUrl: string | undefined
  readonly onToken: ((token: AccessToken) => void | Promise<void>) | undefined
  /** Lets one of several clients of the same credentials renew for all. */
  readonly shareRenewal: ClientOptions['shareRenewal']
}

/** What a token exchange is made with. */
export interface TokenExchange extends TokenSettings {
  /** Sends without credentials of its own and reads the answer to its end. */
  readonly send: CollectingTransport
  readonly scrub: (text: string) => string
}

/** Says how a scheme's token is got, from what the user gave. */
export function tokenGrants(grant: TokenGrant, { secrets }: ResolvedScheme, settings: TokenSettings): TokenGrants {
  const values = (token?: AccessToken): HoleValues => ({
    credentials: secrets.reveal(),
    config: settings.config,
    tables: settings.connector.tables,
    ...(token !== undefined && { token: { ...token.kept, ...token } }),
  })
  // Most clients never get a token, so what gets one is loaded when it is needed.
  const request: RequestToken = async (oauth, parameters, last) => {
    const { requestToken } = await import('./request-token.ts')
    const fresh = await requestToken(oauth, parameters, values(last), await openExchange(settings, secrets))
    // A reply that leaves the refresh token out means that the last one stays good.
    const refresh = defined({ refresh_token: last?.refresh_token })
    return tell({ ...refresh, ...fresh, kept: { ...last?.kept, ...fresh.kept } }, secrets, settings)
  }
  switch (grant.type) {
    case 'session':
      return {
        fetch: async () => {
          const { logIn } = await import('./log-in.ts')
          return tell(await logIn(grant, values(), await openExchange(settings, secrets)), secrets, settings)
        },
      }
    case 'authorization_code':
      return shareRenewals(codeGrants(grant, values(), request), grant, {
        values,
        secrets,
        share: settings.shareRenewal,
      })
    case 'client_credentials':
    case 'password':
      return { fetch: () => request(grant, { grant_type: grant.type }, undefined) }
  }
}

type RequestToken = (
  grant: OAuthGrant,
  parameters: Readonly<Record<string, string>>,
  last: AccessToken | undefined,
) => Promise<AccessToken>

/** Hides a fresh token, and tells whoever persists it before it is used. */
async function tell(token: AccessToken, secrets: Secrets, { onToken }: TokenSettings): Promise<AccessToken> {
  secrets.hide(token.access_token)
  secrets.hide(token.refresh_token)
  await onToken?.(token)
  return token
}

async function openExchange(settings: TokenSettings, secrets: Secrets): Promise<TokenExchange> {
  const scrub = (text: string): string => secrets.scrub(text)
  const { openRoad } = await import('../open-road.ts')
  return { ...settings, send: openRoad(settings, scrub), scrub }
}

/** A token that a person consented to: given by the user, renewed as long as there is a refresh token. */
function codeGrants(grant: OAuthGrant, values: HoleValues, request: RequestToken): TokenGrants {
  const access_token = renderText(grant.access_token, values) ?? ''
  const refreshToken = renderText(grant.refresh_token, values) ?? ''
  const refreshable = grant.refresh !== false && refreshToken !== ''
  if (access_token === '' && !refreshable) {
    throw new AuthError('credentials_missing', 'give an access token, or a refresh token to get one with')
  }
  const initial = givenToken(grant, values)
  const fetch = async (last: AccessToken = initial): Promise<AccessToken> => {
    const refresh_token = last.refresh_token ?? refreshToken
    return request(grant, { grant_type: 'refresh_token', refresh_token }, last)
  }
  return { ...(access_token !== '' && { initial }), ...(refreshable && { fetch }) }
}

/** A token as it is given back as credentials. */
function givenToken(grant: OAuthGrant, values: HoleValues): AccessToken {
  const refresh_token = renderText(grant.refresh_token, values) ?? ''
  return {
    access_token: renderText(grant.access_token, values) ?? '',
    kept: keptOf(grant, values.credentials),
    ...defined({
      refresh_token: refresh_token === '' ? undefined : refresh_token,
      expires_at: expiryOf(values.credentials),
    }),
  }
}

interface Sharing {
  readonly values: () => HoleValues
  readonly secrets: Secrets
  readonly share: ClientOptions['shareRenewal']
}

/** Renews by whoever shares the credentials: another client's fresh token is as good as one's own. */
function shareRenewals(grants: TokenGrants, grant: OAuthGrant, { values, secrets, share }: Sharing): TokenGrants {
  const { fetch } = grants
  if (fetch === undefined || share === undefined) return grants
  return {
    ...grants,
    fetch: async (last) => {
      let own: AccessToken | undefined
      const credentials = await share(async () => {
        own = await fetch(last)
        return tokenFields(grant, own)
      })
      if (own !== undefined) return own
      const token = givenToken(grant, { ...values(), credentials })
      secrets.hide(token.access_token)
      secrets.hide(token.refresh_token)
      return token
    },
  }
}

/** When a token that is given back ends, as `onTokenRefresh` told it. */
function expiryOf(credentials: unknown): number | undefined {
  const { expires_at } = credentials as Readonly<Record<string, unknown>>
  return typeof expires_at === 'number' ? expires_at : undefined
}

/** What an earlier reply gave besides the token, when the user gives it back as credentials. */
function keptOf({ keep }: OAuthGrant, credentials: unknown): Readonly<Record<string, unknown>> {
  const given = credentials as Readonly<Record<string, unknown>>
  const names = Object.keys(keep).filter((name) => given[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, given[name]]))
}
