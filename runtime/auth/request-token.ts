import type { OAuthGrant } from '../../manifest/auth-scheme.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { renderFirst, renderText, type HoleValues, type Template } from '../../manifest/template.ts'
import { AuthError, ConnectorError } from '../errors.ts'
import type { CollectedResponse, HttpRequest } from '../transport/transport.ts'
import { readTokenReply } from './read-token-reply.ts'
import type { TokenExchange } from './token-grants.ts'
import type { AccessToken } from './token-source.ts'

/** What is needed to ask for a token. */
export type TokenEndpoint = Pick<TokenExchange, 'connector' | 'send' | 'scrub'>

/** Exchanges what a grant has for a token (RFC 6749 5 and 6). */
export async function requestToken(
  grant: OAuthGrant,
  parameters: Readonly<Record<string, string>>,
  values: HoleValues,
  settings: TokenEndpoint,
): Promise<AccessToken> {
  const request = planTokenRequest(grant, parameters, values)
  const response = await settings.send(request).catch((error: unknown) => {
    if (!(error instanceof ConnectorError)) throw error
    throw failed(settings, `the server for tokens did not answer: ${error.message}`, { cause: error })
  })
  return readTokenReply(
    grant,
    parse(response),
    (reason) => failed(settings, reason, { status: response.status }),
    response.status,
  )
}

function planTokenRequest(
  grant: OAuthGrant,
  parameters: Readonly<Record<string, string>>,
  values: HoleValues,
): HttpRequest {
  const refreshing = parameters['grant_type'] === 'refresh_token'
  const url = tokenUrl(grant, refreshing, values)
  const fields = { ...parameters, ...grantFields(grant, refreshing, values) }
  const headers = {
    accept: 'application/json',
    ...lowerCase(renderAll(grant.headers, values)),
    ...clientHeader(grant, values),
  }
  switch (grant.format) {
    case 'query':
      return {
        method: 'POST',
        url: `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(fields).toString()}`,
        headers,
      }
    case 'json':
      return {
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      }
    case 'form':
      return {
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }
  }
}

/** The address of the token endpoint; a refresh may have another one. */
function tokenUrl(grant: OAuthGrant, refreshing: boolean, values: HoleValues): string {
  const templates = refreshing && grant.refresh !== false ? grant.refresh.url : grant.url
  const url = renderFirst(templates, values)
  if (url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  const message = 'the address for tokens needs a value of config or credentials that is not given'
  throw new AuthError('token_refresh_failed', message)
}

function grantFields(grant: OAuthGrant, refreshing: boolean, values: HoleValues): Readonly<Record<string, string>> {
  const { scopes, separator, client } = grant
  const sendsScopes = scopes.length > 0 && (!refreshing || (grant.refresh !== false && grant.refresh.scopes))
  return {
    ...renderAll(grant.params, values),
    ...(refreshing && grant.refresh !== false && renderAll(grant.refresh.params, values)),
    ...(sendsScopes && { scope: scopes.join(separator) }),
    ...(grant.type === 'password' && renderAll({ username: grant.username, password: grant.password }, values)),
    ...(client === 'body' && renderAll({ client_id: grant.client_id, client_secret: grant.client_secret }, values)),
    ...(client === 'none' && renderAll({ client_id: grant.client_id }, values)),
  }
}

function clientHeader(grant: OAuthGrant, values: HoleValues): Readonly<Record<string, string>> {
  if (grant.client !== 'basic') return {}
  const pair = `${renderText(grant.client_id, values) ?? ''}:${renderText(grant.client_secret, values) ?? ''}`
  return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` }
}

function renderAll(
  templates: Readonly<Record<string, Template>>,
  values: HoleValues,
): Readonly<Record<string, string>> {
  const rendered = Object.entries(mapValues(templates, (template) => renderText(template, values)))
  return Object.fromEntries(
    rendered.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function parse({ body }: CollectedResponse): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return Object.fromEntries(new URLSearchParams(body))
  }
}

function failed(
  { connector, scrub }: TokenEndpoint,
  reason: string,
  details: { status?: number; cause?: unknown },
): AuthError {
  return new AuthError('token_refresh_failed', `${connector.name}: ${scrub(reason)}`, details)
}
