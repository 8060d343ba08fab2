import type { Connector } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { holesOf, type HoleValues, type Template } from '../manifest/template.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { createAuthenticator } from './auth/create-authenticator.ts'
import { createTokenSource } from './auth/create-token-source.ts'
import { resolveScheme } from './auth/resolve-scheme.ts'
import { tokenFields } from './auth/token-fields.ts'
import { tokenGrants } from './auth/token-grants.ts'
import type { AccessToken } from './auth/token-source.ts'
import type { CallerSettings } from './caller.ts'
import { InputError } from './errors.ts'
import type { HostedSettings } from './hosted-caller.ts'
import type { InputValidators } from './input/validators.ts'
import type { ClientOptions } from './options.ts'
import { resolveHosted } from './resolve-hosted.ts'
import { resolveSettings } from './resolve-settings.ts'
import { resolveConfig, resolveTarget, type Target } from './target.ts'

/**
 * Connects a client: checks credentials, config and settings, and resolves what can be resolved now. Nothing is sent.
 *
 * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
 */
export function connect(
  connector: Connector,
  options: ClientOptions & { readonly authConfig?: object },
  loadValidators: () => Promise<InputValidators>,
): CallerSettings | HostedSettings {
  const { authConfig = {}, baseUrl, onTokenRefresh, shareRenewal } = options
  const settings = resolveSettings(options)
  const hosted = resolveHosted(connector, authConfig)
  if (hosted !== undefined) {
    refuseServersSettings(connector, options)
    return { connector, hosted, loadValidators, ...settings }
  }
  const { transport, timeout, maxResponseBytes } = settings
  const scheme = resolveScheme(connector, authConfig)
  const { secrets } = scheme
  const config = resolveConfig(connector, options.config)
  const grant = scheme.scheme.token
  const onToken = onTokenRefresh && ((token: AccessToken) => onTokenRefresh(tokenFields(grant, token)))
  const exchange = { connector, config, transport, timeout, maxResponseBytes, baseUrl, onToken, shareRenewal }
  const source = grant === undefined ? undefined : createTokenSource(tokenGrants(grant, scheme, exchange))
  const authenticator = createAuthenticator(scheme, source, config)
  const target = targetResolver(connector, { config, credentials: secrets.reveal() }, baseUrl, authenticator)
  const place = `${baseUrl ?? ''} ${JSON.stringify(config)}`
  const copy = defined({ store: options.store, source: options.source })
  return { connector, target, place, authenticator, secrets, loadValidators, ...settings, ...copy }
}

/** In hosted mode the server knows where the API is; another answer here would be ignored, and call another account than meant. */
function refuseServersSettings({ name }: Connector, { baseUrl, config, store, source }: ClientOptions): void {
  const given = Object.keys(defined({ baseUrl, config, store, source }))
  if (given.length === 0) return
  const message = `the server of the hosted API keeps where ${name} is called, and its copy; leave out ${given.join(' and ')} (authConfig.base_url is the address of that server)`
  const issues = given.map((path) => ({ path, message: `${path} is kept by the server` }))
  throw new InputError('config_invalid', `${name}: ${message}`, issues)
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
