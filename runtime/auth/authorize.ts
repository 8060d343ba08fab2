import { createHash, randomBytes } from 'node:crypto'
import type { Authorize } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import { renderText } from '../../manifest/template.ts'
import { resolveApp, type AppOptions, type ResolvedApp } from './resolve-app.ts'

/** Where to send a person for consent, and what to keep until they come back. */
export interface Authorization {
  readonly url: string
  /** Comes back with the person; belongs to this one consent. */
  readonly state: string
  /** Proves that the exchange is made by whoever asked for consent (PKCE, RFC 7636); secret. */
  readonly verifier?: string
}

/**
 * Begins the consent of a person to an OAuth app (RFC 6749 4.1). Nothing is sent.
 *
 * @throws AuthError when the connector has no such scheme or the app lacks a field, InputError when config or redirect do not fit.
 */
export function authorize(connector: Connector, options: AppOptions): Authorization {
  const app = resolveApp(connector, options)
  const state = randomText()
  const { pkce } = app.grant.authorize
  const verifier = pkce === 'none' ? undefined : randomText()
  const query = {
    ...extraParameters(app),
    ...scopeParameter(app),
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: options.redirectUri,
    state,
    ...(verifier !== undefined && { code_challenge: challengeOf(verifier, pkce), code_challenge_method: pkce }),
  }
  return { url: withQuery(app.consentUrl, query), state, ...defined({ verifier }) }
}

/** 256 bits, in letters that go anywhere. */
function randomText(): string {
  return randomBytes(32).toString('base64url')
}

function challengeOf(verifier: string, method: Authorize['pkce']): string {
  return method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier
}

function extraParameters({ grant, values }: ResolvedApp): Readonly<Record<string, string>> {
  const rendered = Object.entries(grant.authorize.params).map(([name, template]) => [
    name,
    renderText(template, values),
  ])
  return Object.fromEntries(rendered.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function scopeParameter({ grant }: ResolvedApp): Readonly<Record<string, string>> {
  return grant.scopes.length === 0 ? {} : { scope: grant.scopes.join(grant.separator) }
}

/** Adds parameters to an address; a blank becomes `%20`, which every server reads, and not every one reads `+`. */
function withQuery(base: URL, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(base)
  const added = new URLSearchParams(parameters).toString().replaceAll('+', '%20')
  url.search = [url.search.slice(1), added].filter((part) => part !== '').join('&')
  return url.href
}
