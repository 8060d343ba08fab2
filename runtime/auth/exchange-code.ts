import type { Connector } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import { checkFields } from '../check-fields.ts'
import { AuthError, InputError } from '../errors.ts'
import type { ClientOptions } from '../options.ts'
import { resolveSettings } from '../resolve-settings.ts'
import { untilAborted } from '../until-aborted.ts'
import { resolveApp, type AppOptions, type ResolvedApp } from './resolve-app.ts'
import { Secrets } from './secrets.ts'
import { acceptedFields, tokenFields } from './token-fields.ts'
import type { AccessToken } from './token-source.ts'

/** The app as it was given to `authorize`, what came back, and how the exchange is made. */
export interface ExchangeOptions extends AppOptions, Pick<ClientOptions, 'transport' | 'timeout' | 'maxResponseBytes'> {
  /** What the person came back with. */
  readonly code: string
  /** What `authorize` gave, where it gave one. */
  readonly verifier?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Exchanges the code of a consent for tokens. Gives the credentials to keep: the fields of the app and those of the
 * tokens, to be given back as `authConfig`.
 *
 * @throws AuthError when the API refuses the code or leaves out what the connector needs.
 */
export async function exchangeCode(
  connector: Connector,
  options: ExchangeOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const app = resolveApp(connector, options)
  options.signal?.throwIfAborted()
  const parameters = tokenParameters(connector, app, options)
  const token = await untilAborted(fetchToken(connector, app, parameters, options), options.signal)
  return credentialsOf(connector, app, token)
}

function tokenParameters(
  { name }: Connector,
  { grant }: ResolvedApp,
  { code, verifier = '', redirectUri }: ExchangeOptions,
): Readonly<Record<string, string>> {
  const proven = grant.authorize.pkce !== 'none'
  const missing = Object.entries({ code, ...(proven && { verifier }) }).find(([, value]) => value === '')
  if (missing !== undefined) {
    const message = `${missing[0]} is missing: the code comes with the person, the verifier from authorize`
    throw new InputError('input_invalid', `${name}: ${message}`, [{ path: missing[0], message }])
  }
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...(proven && { code_verifier: verifier }),
  }
}

async function fetchToken(
  connector: Connector,
  { scheme, grant, fields, values }: ResolvedApp,
  parameters: Readonly<Record<string, string>>,
  { transport, timeout, maxResponseBytes }: ExchangeOptions,
): Promise<AccessToken> {
  const properties = Object.entries({ ...scheme.credentials.properties, ...grant.app?.properties })
  const secretNames = properties.filter(([, { writeOnly }]) => writeOnly === true).map(([name]) => name)
  const secrets = new Secrets({ ...fields, ...parameters }, [...secretNames, 'code', 'code_verifier'])
  const scrub = (text: string): string => secrets.scrub(text)
  const [{ requestToken }, { openRoad }] = await Promise.all([import('./request-token.ts'), import('../open-road.ts')])
  const send = openRoad(resolveSettings(defined({ transport, timeout, maxResponseBytes })), scrub)
  return requestToken(grant, parameters, values, { connector, send, scrub }).catch((error: unknown) => {
    throw asRefusal(error)
  })
}

/** Nothing was renewed here: the person has to consent anew. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof AuthError)) return error
  const { message, status, requestId, cause } = error
  return new AuthError('authorization_failed', message, { ...(status !== undefined && { status }), requestId, cause })
}

function credentialsOf(
  connector: Connector,
  { scheme, grant, fields }: ResolvedApp,
  token: AccessToken,
): Readonly<Record<string, unknown>> {
  const accepted = acceptedFields(scheme)
  const gained = Object.entries({ ...fields, ...tokenFields(grant, token) })
  const credentials = Object.fromEntries(gained.filter(([name]) => Object.hasOwn(accepted.properties ?? {}, name)))
  const problems = checkFields(accepted, credentials, 'authConfig').map(({ message }) => message)
  if (problems.length === 0) return credentials
  const message = `${connector.name}: the API gave a token, but not all the connector needs (${problems.join('; ')})`
  throw new AuthError('authorization_failed', `${message}; check the scopes and settings of the app`)
}
