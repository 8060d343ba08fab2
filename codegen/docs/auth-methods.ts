import type { AuthScheme, Connector } from '../../manifest/connector.ts'

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

/** Sorts a connector's schemes: what is named OAuth is OAuth, all others are tokens. */
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

function isOAuth({ name }: AuthScheme): boolean {
  return /^oauth/i.test(name)
}
