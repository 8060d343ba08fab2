import type { Expiry, OAuthGrant, Refresh, SessionStep, TokenGrant } from './auth-scheme.ts'
import { defined } from './defined.ts'
import { parseDuration } from './duration.ts'
import type { ObjectSchema } from './json-schema.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { compileSelectors } from './selector.ts'
import { parseTemplate, parseTemplateValue, type Template } from './template.ts'

/** Compiles how a scheme gets its token. What the manifest leaves out is the credential of that name. */
export function compileToken(token: written.Token, credentials: ObjectSchema): TokenGrant {
  if (token.type === 'session') {
    return { type: token.type, steps: token.steps.map(compileStep), expires: compileExpiry(token.expires) }
  }
  const fallback = (name: string): Template =>
    Object.hasOwn(credentials.properties ?? {}, name) ? parseTemplate(`{{ credentials.${name} }}`) : []
  const template = (name: TemplateName): Template => {
    const text = (token as { readonly [K in TemplateName]?: string })[name]
    return text === undefined ? fallback(name) : parseTemplate(text)
  }
  return {
    type: token.type,
    url: compileTexts(token.url),
    client: token.client ?? 'body',
    format: token.format ?? 'form',
    params: mapValues(token.params ?? {}, parseTemplate),
    headers: mapValues(token.headers ?? {}, parseTemplate),
    scopes: token.scopes ?? [],
    separator: token.separator ?? ' ',
    client_id: template('client_id'),
    client_secret: template('client_secret'),
    access_token: template('access_token'),
    refresh_token: template('refresh_token'),
    username: template('username'),
    password: template('password'),
    access_token_at: compileSelectors(token.access_token_at ?? 'access_token'),
    expires: compileExpiry(token.expires),
    keep: mapValues(token.keep ?? {}, compileSelectors),
    ...compileCodeGrant(token),
  }
}

type TemplateName = 'client_id' | 'client_secret' | 'access_token' | 'refresh_token' | 'username' | 'password'

/** What only the authorization code grant has. */
function compileCodeGrant(
  token: Exclude<written.Token, written.Session>,
): Pick<OAuthGrant, 'authorize' | 'refresh' | 'refresh_token_at' | 'app'> {
  if (token.type !== 'authorization_code') return { refresh: false, refresh_token_at: [] }
  const { authorize, refresh, refresh_token_at = 'refresh_token', app } = token
  return {
    ...defined({ authorize: authorize && compileAuthorize(authorize), app }),
    refresh: refresh === 'none' ? false : compileRefresh(token.url, refresh),
    refresh_token_at: compileSelectors(refresh_token_at),
  }
}

type Authorize = NonNullable<written.AuthorizationCode['authorize']>

function compileAuthorize({ url, params = {}, pkce = 'S256' }: Authorize): NonNullable<OAuthGrant['authorize']> {
  return { url: compileTexts(url), params: mapValues(params, parseTemplate), pkce }
}

function compileRefresh(url: written.Texts, refresh: Exclude<written.AuthorizationCode['refresh'], 'none'>): Refresh {
  const { params = {}, scopes = false } = refresh ?? {}
  return { url: compileTexts(refresh?.url ?? url), params: mapValues(params, parseTemplate), scopes }
}

function compileTexts(texts: written.Texts): readonly Template[] {
  return [texts].flat().map(parseTemplate)
}

function compileExpiry({ at = 'expires_in', format = 'seconds', after }: written.Expiry = {}): Expiry {
  return { at: compileSelectors(at), format, ...(after !== undefined && { after: parseDuration(after) }) }
}

function compileStep({
  request,
  headers = {},
  query = {},
  body,
  format = 'json',
  keep,
}: written.Session['steps'][number]): SessionStep {
  const [method = 'POST', path = '/'] = request.split(' ')
  return {
    method,
    path: parseTemplate(path),
    headers: mapValues(headers, parseTemplate),
    query: mapValues(query, parseTemplate),
    ...(body !== undefined && { body: parseTemplateValue(body) }),
    format,
    keep: mapValues(keep, compileSelectors),
  }
}
