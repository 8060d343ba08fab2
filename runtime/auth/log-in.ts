import type { SessionGrant, SessionStep } from '../../manifest/auth-scheme.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { renderText, renderValue, type HoleValues, type Template } from '../../manifest/template.ts'
import { AuthError } from '../errors.ts'
import { renderServerUrl } from '../render-server-url.ts'
import type { CollectedResponse, HttpRequest } from '../transport/transport.ts'
import { expiryOf } from './read-token-reply.ts'
import type { TokenExchange } from './token-grants.ts'
import type { AccessToken } from './token-source.ts'

/** Sends the login requests of a session in turn; each may use what the ones before gave. */
export async function logIn(
  { steps, expires }: SessionGrant,
  values: HoleValues,
  settings: TokenExchange,
): Promise<AccessToken> {
  let kept: Readonly<Record<string, unknown>> = {}
  let body: unknown
  for (const step of steps) {
    const response = await settings.send(planStep(step, { ...values, token: kept }, settings))
    body = read(response, settings)
    kept = {
      ...kept,
      ...mapValues(step.keep, (selectors) => selectFirst({ body, headers: response.headers }, selectors)),
    }
  }
  const access_token = kept['access_token'] ?? Object.values(kept).find((value) => typeof value === 'string')
  if (typeof access_token !== 'string') throw refused(settings, 'the login gave no token')
  const expires_at = expiryOf(expires, body)
  return { access_token, kept, ...(expires_at !== undefined && { expires_at }) }
}

function planStep(step: SessionStep, values: HoleValues, settings: TokenExchange): HttpRequest {
  const base = settings.baseUrl ?? renderServerUrl(settings.connector, settings.connector.server.url, values).href
  const url = new URL(base.replace(/\/+$/, '') + (renderText(step.path, values) ?? ''))
  for (const [name, value] of Object.entries(renderAll(step.query, values))) url.searchParams.set(name, value)
  const body = step.body === undefined ? undefined : renderValue(step.body, values)
  const form = step.format === 'form'
  return {
    method: step.method,
    url: url.href,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' }),
      ...renderAll(step.headers, values),
    },
    ...(body !== undefined && {
      body: form ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body),
    }),
  }
}

function renderAll(
  templates: Readonly<Record<string, Template>>,
  values: HoleValues,
): Readonly<Record<string, string>> {
  const rendered = Object.entries(templates).map(
    ([name, template]) => [name.toLowerCase(), renderText(template, values)] as const,
  )
  return Object.fromEntries(rendered.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function read({ status, body }: CollectedResponse, settings: TokenExchange): unknown {
  if (status >= 400) throw refused(settings, `the API refused the login (status ${status})`)
  try {
    return body === '' ? undefined : (JSON.parse(body) as unknown)
  } catch {
    return body
  }
}

function refused({ connector }: TokenExchange, reason: string): AuthError {
  return new AuthError('credentials_rejected', `${connector.name}: ${reason}; check the credentials`)
}
