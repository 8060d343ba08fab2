import type { Authorize, OAuthGrant } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { AuthError } from '../errors.ts'
import { wantedCredentials, type OfferedScheme } from './resolve-scheme.ts'

/** A scheme whose tokens come from a person's consent. */
export interface CodeScheme {
  readonly scheme: OfferedScheme
  readonly grant: OAuthGrant & { readonly authorize: Authorize }
}

/**
 * Finds the scheme that a person consents to: the one that is named, else the first there is.
 *
 * @throws AuthError that says what the connector offers instead.
 */
export function findCodeScheme(connector: Connector, name?: string): CodeScheme {
  if (name !== undefined) refuseUnknown(connector, name)
  const found = connector.auth.filter((scheme) => scheme.available).flatMap((scheme) => codeSchemeOf(scheme) ?? [])
  const chosen = found.find(({ scheme }) => name === undefined || scheme.name === name)
  if (chosen !== undefined) return chosen
  const offered = connector.auth.filter((scheme) => scheme.available)
  const what = name === undefined ? `${connector.title} does not offer` : `the scheme "${name}" does not have`
  const instead = offered.length === 0 ? '' : `; there is ${wantedCredentials(connector, offered)}`
  throw unavailable(connector, `${what} OAuth by a person's consent (authorization code)${instead}`)
}

function refuseUnknown(connector: Connector, name: string): void {
  const scheme = connector.auth.find((candidate) => candidate.name === name)
  if (scheme?.available === true) return
  if (scheme !== undefined) throw unavailable(connector, `${connector.title} does not offer the scheme "${name}"`)
  const names = connector.auth.filter(({ available }) => available).map((offered) => offered.name)
  const hint = didYouMean(name, names) ?? `there is ${names.join(', ')}`
  throw unavailable(connector, `there is no scheme "${name}"; ${hint}`)
}

function codeSchemeOf(scheme: OfferedScheme): CodeScheme | undefined {
  const { token } = scheme
  if (token?.type !== 'authorization_code' || token.authorize === undefined) return undefined
  return { scheme, grant: { ...token, authorize: token.authorize } }
}

function unavailable({ name }: Connector, message: string): AuthError {
  return new AuthError('scheme_unavailable', `${name}: ${message}`)
}
