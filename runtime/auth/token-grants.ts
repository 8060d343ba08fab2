import type { Connector, OAuthGrant, TokenGrant } from '../../manifest/connector.ts'
import { renderFirst, renderText, type HoleValues } from '../../manifest/template.ts'
import { AuthError } from '../errors.ts'
import type { CollectingTransport } from '../transport/transport.ts'
import type { TokenGrants } from './create-token-source.ts'
import { logIn } from './log-in.ts'
import { requestToken } from './request-token.ts'
import type { ResolvedScheme } from './resolve-scheme.ts'
import type { AccessToken } from './token-source.ts'

/** Where token exchanges happen and who wants to know of them. */
export interface TokenSettings {
  readonly connector: Connector
  readonly config: Readonly<Record<string, unknown>>
  /** Sends without credentials of its own and reads the answer to its end. */
  readonly send: CollectingTransport
  /** The base URL of login requests. */
  readonly baseUrl: string | undefined
  readonly onToken?: (token: AccessToken) => void | Promise<void>
}

/** Says how a scheme's token is got, from what the user gave. */
export function tokenGrants(grant: TokenGrant, { secrets }: ResolvedScheme, settings: TokenSettings): TokenGrants {
  const values = (token?: AccessToken): HoleValues => ({
    credentials: secrets.reveal(),
    config: settings.config,
    tables: settings.connector.tables,
    ...(token !== undefined && { token: { ...token.kept, ...token } }),
  })
  const told = async (token: AccessToken): Promise<AccessToken> => {
    secrets.hide(token.access_token)
    secrets.hide(token.refresh_token)
    for (const value of Object.values(token.kept))
      if (typeof value === 'string' && value.length > 15) secrets.hide(value)
    await settings.onToken?.(token)
    return token
  }
  if (grant.type === 'session') return { fetch: async () => told(await logIn(grant, values(), settings)) }
  if (grant.type !== 'authorization_code') {
    return { fetch: async () => told(await requestToken(grant, { grant_type: grant.type }, values(), settings)) }
  }
  return codeGrants(grant, values, async (parameters, last) => {
    const token = await requestToken(grant, parameters, values(last), settings)
    return told({ ...token, kept: { ...last?.kept, ...token.kept } })
  })
}

type Renew = (parameters: Readonly<Record<string, string>>, last: AccessToken | undefined) => Promise<AccessToken>

/** A token that a person consented to: given by the user, renewed as long as there is a refresh token. */
function codeGrants(grant: OAuthGrant, values: () => HoleValues, renew: Renew): TokenGrants {
  const given = renderText(grant.access_token, values())
  const refreshToken = renderText(grant.refresh_token, values())
  const credentials = values().credentials as Readonly<Record<string, unknown>>
  const kept = Object.fromEntries(
    Object.keys(grant.keep).flatMap((name) => (credentials[name] === undefined ? [] : [[name, credentials[name]]])),
  )
  const initial =
    given === undefined || given === ''
      ? undefined
      : {
          access_token: given,
          kept,
          ...(refreshToken !== undefined && refreshToken !== '' && { refresh_token: refreshToken }),
        }
  const refreshable = grant.refresh !== false && refreshToken !== undefined && refreshToken !== ''
  const fetch = async (last: AccessToken | undefined): Promise<AccessToken> => {
    const refresh_token = last?.refresh_token ?? refreshToken ?? ''
    const token = await renew({ grant_type: 'refresh_token', refresh_token }, last ?? { access_token: '', kept })
    return token.refresh_token === undefined ? { ...token, refresh_token } : token
  }
  if (initial === undefined && !refreshable) {
    throw new AuthError('credentials_missing', 'give an access token, or a refresh token to get one with')
  }
  return { ...(initial !== undefined && { initial }), ...(refreshable && { fetch }) }
}

/** The address of a grant's token endpoint. */
export function tokenUrl(grant: OAuthGrant, refreshing: boolean, values: HoleValues): string {
  const templates = refreshing && grant.refresh !== false ? grant.refresh.url : grant.url
  const url = renderFirst(templates, values)
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new AuthError(
      'token_refresh_failed',
      'the address for tokens needs a value of config or credentials that is not given',
    )
  }
  return url
}
