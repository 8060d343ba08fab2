import type { AuthScheme } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { checkFields, isBlank } from '../check-fields.ts'
import { AuthError } from '../errors.ts'
import { Secrets } from './secrets.ts'
import { acceptedFields } from './token-fields.ts'

/** A way to authenticate that the connector offers. */
export type OfferedScheme = Extract<AuthScheme, { available: true }>

/** The scheme that the given credentials are for, and the credentials, held safely. */
export interface ResolvedScheme {
  readonly scheme: OfferedScheme
  readonly secrets: Secrets
}

/**
 * Chooses the scheme by the fields given.
 *
 * @throws AuthError that names the missing field and its variable, or the scheme the connector does not offer.
 */
export function resolveScheme(connector: Connector, authConfig: object): ResolvedScheme {
  const given = Object.fromEntries(Object.entries(authConfig).filter(([, value]) => value !== undefined))
  const offered = connector.auth.filter((scheme) => scheme.available)
  const scheme = offered.find((candidate) => checkFields(acceptedFields(candidate), given, 'authConfig').length === 0)
  if (scheme === undefined) throw refusal(connector, offered, given)
  const secretNames = Object.entries(scheme.credentials.properties ?? {}).filter(
    ([, { writeOnly }]) => writeOnly === true,
  )
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlank(value)))
  return {
    scheme,
    secrets: new Secrets(
      filled,
      secretNames.map(([name]) => name),
    ),
  }
}

/** Fields by which OAuth credentials are known, whatever the API. */
const oauthFields = ['access_token', 'refresh_token', 'client_id', 'client_secret', 'oauth']

function refusal(
  connector: Connector,
  offered: readonly OfferedScheme[],
  given: Readonly<Record<string, unknown>>,
): AuthError {
  const names = Object.keys(given).filter((name) => !isBlank(given[name]))
  const closed = connector.auth.find(({ name, available }) => !available && name.startsWith('oauth'))
  const known = new Set(offered.flatMap(({ credentials }) => Object.keys(credentials.properties ?? {})))
  if (
    closed !== undefined &&
    names.length > 0 &&
    names.every((name) => oauthFields.includes(name) && !known.has(name))
  ) {
    return new AuthError(
      'scheme_unavailable',
      `${connector.title} does not offer OAuth; ${wantedCredentials(connector, offered)}`,
    )
  }
  const closest = closestScheme(offered, names)
  if (closest === undefined)
    return new AuthError('scheme_unavailable', `${connector.title} offers no way to authenticate`)
  const problems = checkFields(acceptedFields(closest), given, 'authConfig').map(({ message }) => message)
  return new AuthError(
    'credentials_missing',
    `${connector.name}: ${problems.join('; ')}; ${wantedCredentials(connector, [closest])}`,
  )
}

/** Of several schemes, the one whose fields the caller gave most of. */
function closestScheme(offered: readonly OfferedScheme[], names: readonly string[]): OfferedScheme | undefined {
  const matches = ({ credentials }: OfferedScheme): number =>
    names.filter((name) => Object.hasOwn(credentials.properties ?? {}, name)).length
  return offered.toSorted((a, b) => matches(b) - matches(a))[0]
}

/** Says which fields each of some schemes wants, and where the command line reads them. */
export function wantedCredentials(connector: Connector, schemes: readonly OfferedScheme[]): string {
  const forms = schemes.map(({ title, credentials }) => {
    const { required = [], properties = {} } = credentials
    const fields = required.length > 0 ? required : Object.keys(properties)
    const variables = fields.map((field) => environmentVariable(connector.name, field))
    return `${title}: give authConfig.${fields.join(', authConfig.')} (the command line reads ${variables.join(', ')})`
  })
  return forms.join('; or ')
}
