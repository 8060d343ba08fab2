import type { AuthScheme } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'

/** A way to authenticate that the connector offers. */
export type OfferedScheme = Extract<AuthScheme, { available: true }>

/** The schemes of one kind. */
export interface AuthMethod {
  readonly offered: readonly OfferedScheme[]
  /** Whether the manifest says out loud that this kind does not exist. */
  readonly declined: boolean
}

/** A connector's schemes by the heading they are documented under. */
export interface AuthMethods {
  readonly oauth: AuthMethod
  readonly token: AuthMethod
}

/** Sorts a connector's schemes: what is named OAuth or gets its tokens by OAuth 2 is OAuth, all others are tokens. */
export function authMethods({ auth }: Connector): AuthMethods {
  return { oauth: methodOf(auth.filter(isOAuth)), token: methodOf(auth.filter((scheme) => !isOAuth(scheme))) }
}

/** Tells whether a scheme asks its user for nothing, because the API is open. */
export function isOpen({ send, credentials }: OfferedScheme): boolean {
  return send.every(({ type }) => type === 'none') && Object.keys(credentials.properties ?? {}).length === 0
}

function methodOf(schemes: readonly AuthScheme[]): AuthMethod {
  return {
    offered: schemes.filter((scheme) => scheme.available),
    declined: schemes.some((scheme) => !scheme.available),
  }
}

function isOAuth(scheme: AuthScheme): boolean {
  const grant = scheme.available ? scheme.token?.type : undefined
  return /^oauth/i.test(scheme.name) || (grant !== undefined && grant !== 'session')
}
