import type { Connector } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { holesOf, type HoleValues, type Template } from '../manifest/template.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { createAuthenticator } from './auth/create-authenticator.ts'
import { createTokenSource } from './auth/create-token-source.ts'
import { resolveScheme, type ResolvedScheme } from './auth/resolve-scheme.ts'
import { tokenGrants } from './auth/token-grants.ts'
import type { AccessToken, TokenSource } from './auth/token-source.ts'
import { checkNumbers } from './check-numbers.ts'
import type { ExchangeSettings } from './exchange.ts'
import { sharedLimiters } from './limits/shared-limiters.ts'
import type { ClientOptions } from './options.ts'
import { createRoad } from './road.ts'
import { resolveConfig, resolveTarget, type Target } from './target.ts'
import { defaultTransport } from './transport/default-transport.ts'
import type { CollectedResponse, Transport } from './transport/transport.ts'
import { withCollectedBody } from './transport/with-collected-body.ts'
import { withKnownErrors } from './transport/with-known-errors.ts'
import { withTimeout } from './transport/with-timeout.ts'

const usual = { timeout: 30_000, deadline: 120_000, maxResponseBytes: 100 * 1024 * 1024 }

/** What a client calls through: its road, its credentials, where its requests go. */
export interface Connection {
  readonly settings: ExchangeSettings
  readonly authenticator: Authenticator
  readonly maxResponseBytes: number
  /** Where requests go; a token may decide it. */
  target(signal?: AbortSignal): Promise<Target>
}

/**
 * Connects a client: checks credentials and config, and lays the road. Nothing is sent.
 *
 * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
 */
export function connect(connector: Connector, options: ClientOptions & { readonly authConfig?: object }): Connection {
  const { authConfig = {}, transport = defaultTransport, retry = {}, logger, baseUrl } = options
  const { timeout, deadline, maxResponseBytes } = { ...usual, ...defined(options) }
  checkNumbers({ timeout, deadline, maxResponseBytes, 'retry.attempts': retry === false ? undefined : retry.attempts })
  const scheme = resolveScheme(connector, authConfig)
  const config = resolveConfig(connector, options.config)
  const scrub = (text: string): string => scheme.secrets.scrub(text)
  const source = createSource(connector, scheme, { ...options, transport, timeout, maxResponseBytes, config, scrub })
  const authenticator = createAuthenticator(scheme, source, config)
  const values = { config, credentials: scheme.secrets.reveal() }
  const target = targetResolver(connector, values, baseUrl, authenticator)
  const limiters = sharedLimiters(
    connector,
    `${baseUrl ?? ''} ${JSON.stringify(config)} ${scheme.secrets.fingerprint()}`,
  )
  const log = defined({ logger })
  const road = createRoad({ transport, authenticator, maxResponseBytes, limiters, scrub, ...log })
  return { settings: { road, timeout, deadline, retry, scrub, ...log }, authenticator, maxResponseBytes, target }
}

interface SourceOptions extends ClientOptions {
  readonly transport: Transport
  readonly timeout: number
  readonly maxResponseBytes: number
  readonly config: Readonly<Record<string, unknown>>
  readonly scrub: (text: string) => string
}

function createSource(connector: Connector, resolved: ResolvedScheme, options: SourceOptions): TokenSource | undefined {
  const { token } = resolved.scheme
  if (token === undefined) return undefined
  const { transport, timeout, maxResponseBytes, config, scrub, baseUrl, onTokenRefresh } = options
  const collected = withCollectedBody(withKnownErrors(transport, scrub), { maxBytes: maxResponseBytes })
  const send = withTimeout(collected, timeout) as (request: Parameters<Transport>[0]) => Promise<CollectedResponse>
  const onToken = onTokenRefresh === undefined ? undefined : (fresh: AccessToken) => onTokenRefresh(toPersist(fresh))
  return createTokenSource(tokenGrants(token, resolved, { connector, config, send, baseUrl, ...defined({ onToken }) }))
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
): Connection['target'] {
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
