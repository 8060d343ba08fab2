import type { Connector } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { holesOf, type HoleValues, type Template } from '../manifest/template.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { createAuthenticator } from './auth/create-authenticator.ts'
import { createTokenSource } from './auth/create-token-source.ts'
import { resolveScheme } from './auth/resolve-scheme.ts'
import { tokenGrants } from './auth/token-grants.ts'
import type { AccessToken } from './auth/token-source.ts'
import type { CallerSettings } from './caller.ts'
import { checkNumbers } from './check-numbers.ts'
import type { InputValidators } from './input/validators.ts'
import type { ClientOptions } from './options.ts'
import { resolveConfig, resolveTarget, type Target } from './target.ts'
import { defaultTransport } from './transport/default-transport.ts'

const usual = { timeout: 30_000, deadline: 120_000, maxResponseBytes: 100 * 1024 * 1024 }

/**
 * Connects a client: checks credentials, config and settings, and resolves what can be resolved now. Nothing is sent.
 *
 * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
 */
export function connect(
  connector: Connector,
  options: ClientOptions & { readonly authConfig?: object },
  loadValidators: () => Promise<InputValidators>,
): CallerSettings {
  const { authConfig = {}, transport = defaultTransport, retry = {}, logger, baseUrl, onTokenRefresh } = options
  const { timeout, deadline, maxResponseBytes } = { ...usual, ...defined(options) }
  checkNumbers({ timeout, deadline, maxResponseBytes, 'retry.attempts': retry === false ? undefined : retry.attempts })
  const scheme = resolveScheme(connector, authConfig)
  const { secrets } = scheme
  const config = resolveConfig(connector, options.config)
  const onToken = onTokenRefresh && ((token: AccessToken) => onTokenRefresh(toPersist(token)))
  const exchange = { connector, config, transport, timeout, maxResponseBytes, baseUrl, onToken }
  const grant = scheme.scheme.token
  const source = grant === undefined ? undefined : createTokenSource(tokenGrants(grant, scheme, exchange))
  const authenticator = createAuthenticator(scheme, source, config)
  const target = targetResolver(connector, { config, credentials: secrets.reveal() }, baseUrl, authenticator)
  const place = `${baseUrl ?? ''} ${JSON.stringify(config)}`
  const settings = { timeout, deadline, maxResponseBytes, retry, ...defined({ logger }) }
  return { connector, target, place, authenticator, secrets, transport, loadValidators, ...settings }
}

/** The fields under which a fresh token can be given back as credentials. */
function toPersist({ access_token, refresh_token, expires_at, kept }: AccessToken): Readonly<Record<string, unknown>> {
  return { ...kept, access_token, ...defined({ refresh_token, expires_at }) }
}

/** Where no token decides the address, it is resolved now, so that what is wrong with it is told now. */
function targetResolver(
  connector: Connector,
  values: HoleValues,
  baseUrl: string | undefined,
  authenticator: Authenticator,
): CallerSettings['target'] {
  if (baseUrl !== undefined || !serverNeedsToken(connector)) {
    const target = resolveTarget(connector, values, baseUrl)
    return async () => target
  }
  let last: { readonly token: AccessToken | undefined; readonly target: Target } | undefined
  return async (signal) => {
    const token = await authenticator.token(signal)
    if (last === undefined || last.token !== token) {
      const filled = token === undefined ? values : { ...values, token: { ...token.kept, ...token } }
      last = { token, target: resolveTarget(connector, filled, baseUrl) }
    }
    return last.target
  }
}

function serverNeedsToken({ server }: Connector): boolean {
  const templates: readonly Template[] = [
    ...server.url,
    ...Object.values(server.others).flat(),
    ...Object.values(server.headers),
    ...Object.values(server.query),
  ]
  return templates.some((template) => holesOf(template).some(({ source }) => source === 'token'))
}
