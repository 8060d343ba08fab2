import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { renderText, type HoleValues, type Template } from '../../manifest/template.ts'
import { checkFields, isBlank } from '../check-fields.ts'
import { AuthError, InputError } from '../errors.ts'
import { renderServerUrl } from '../render-server-url.ts'
import { resolveConfig } from '../target.ts'
import { appFields } from './app-fields.ts'
import { findCodeScheme, type CodeScheme } from './find-code-scheme.ts'
import { isSecure } from './is-secure.ts'
import { acceptedFields } from './token-fields.ts'

/** The OAuth app that asks a person for consent. */
export interface AppOptions {
  /** The scheme of the connector; without it the first that a person consents to. */
  readonly scheme?: string | undefined
  /** The fields of the app, such as `client_id` and `client_secret`. */
  readonly app: object
  /** What the connection needs besides credentials, such as a subdomain. */
  readonly config?: object | undefined
  /** Where the person comes back to, as it is registered for the app. */
  readonly redirectUri: string
  /** What is asked for, instead of the scopes of the manifest. */
  readonly scopes?: readonly string[] | undefined
}

/** An app whose fields were checked, and what its requests are made of. */
export interface ResolvedApp extends CodeScheme {
  /** The fields that are no tokens. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly values: HoleValues
  readonly clientId: string
  /** Where the person consents. */
  readonly consentUrl: URL
}

/**
 * Checks an app, and that consent and exchange have safe addresses.
 *
 * @throws AuthError that names the missing field and its variable, InputError when config or redirect do not fit.
 */
export function resolveApp(
  connector: Connector,
  { scheme: name, app, config, redirectUri, scopes }: AppOptions,
): ResolvedApp {
  const found = findCodeScheme(connector, name)
  const fields = checkApp(connector, found, app)
  refuseBadRedirect(connector, redirectUri)
  const { tables } = connector
  const values = { credentials: fields, config: resolveConfig(connector, config), tables }
  const clientId = renderText(found.grant.client_id, values) ?? ''
  if (clientId === '') throw missing(connector, 'the manifest does not say which field has the id of the app')
  const consentUrl = secureUrl(connector, found.grant.authorize.url, values, 'the page for consent')
  // Told before a person is sent to consent to what could not be exchanged.
  secureUrl(connector, found.grant.url, values, 'the address for tokens')
  const grant = scopes === undefined ? found.grant : { ...found.grant, scopes }
  return { scheme: found.scheme, grant, fields, values, clientId, consentUrl }
}

function checkApp(connector: Connector, found: CodeScheme, app: object): Readonly<Record<string, unknown>> {
  const { properties = {}, required = [] } = appFields(found)
  const given = Object.fromEntries(Object.entries(app).filter(([, value]) => !isBlank(value)))
  // Tokens of an earlier consent may stand beside the app's fields; they are of no use here.
  const known = { properties: { ...acceptedFields(found.scheme).properties, ...properties }, required }
  const problems = checkFields(known, given, 'app').map(({ message }) => message)
  if (problems.length > 0) {
    const variables = required
      .filter((field) => isBlank(given[field]))
      .map((field) => environmentVariable(connector.name, field))
    const where = variables.length === 0 ? '' : ` (the command line reads ${variables.join(', ')})`
    throw missing(connector, `${problems.join('; ')}${where}`)
  }
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(properties, name)))
}

function refuseBadRedirect({ name }: Connector, redirectUri: string): void {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined
  if (url !== undefined && isSecure(url) && url.hash === '') return
  const message = 'redirectUri must be an https URL without a fragment; http only goes to this machine'
  throw new InputError('input_invalid', `${name}: ${message}`, [{ path: 'redirectUri', message }])
}

function secureUrl(connector: Connector, templates: readonly Template[], values: HoleValues, what: string): URL {
  const url = renderServerUrl(connector, templates, values, what)
  if (isSecure(url)) return url
  const message = `${what} must be https, not ${url.protocol}//${url.host}`
  throw new InputError('config_invalid', `${connector.name}: ${message}`, [{ path: 'config', message }])
}

function missing({ name }: Connector, message: string): AuthError {
  return new AuthError('credentials_missing', `${name}: ${message}`)
}
