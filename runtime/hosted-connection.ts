import { defined } from '../manifest/defined.ts'
import type { Failure } from '../manifest/connector.ts'
import type { Answer } from './answer.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { fingerprintOf } from './auth/fingerprint.ts'
import { Secrets } from './auth/secrets.ts'
import type { AccessToken, TokenSource } from './auth/token-source.ts'
import { TransportError } from './errors.ts'
import { exchange, type Exchange, type ExchangeSettings } from './exchange.ts'
import type { HostedClient } from './hosted-access.ts'
import { tokenPath } from './hosted-paths.ts'
import { hostedPolicy, managementFailures, tokenFailures } from './hosted/hosted-failures.ts'
import { readToken } from './hosted/read-token.ts'
import { withReadableRefusals } from './hosted/with-readable-refusals.ts'
import type { Limiter } from './limits/limiter.ts'
import type { CallOptions } from './options.ts'
import type { CallSettings } from './resolve-settings.ts'
import { createRoad } from './road.ts'
import { sharedTokenSource } from './shared-token-source.ts'
import type { HttpRequest } from './transport/transport.ts'
import { untilAborted } from './until-aborted.ts'
import { withCallOptions } from './with-call-options.ts'
import { withDeadline } from './with-deadline.ts'
import { withoutUndefined } from './without-undefined.ts'

/** One request to the hosted API. */
export interface HostedCall {
  /** Names the call in messages; absent means its method and path. */
  readonly id?: string
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
  /** Whether sending it twice is the same as once. */
  readonly repeatable: boolean
  /** How refusals are read, where they may be of another API. */
  readonly failures?: readonly Failure[]
  readonly limit?: string | undefined
  readonly cost?: number | undefined
  /** Whether a good answer is a stream for the caller. */
  readonly stream?: boolean
  /** Texts in the body that must not be shown, should the answer repeat them. */
  readonly secrets?: readonly string[] | undefined
}

/** The way to a server of the hosted API: it keeps a token, and sends calls as a road of one's own would. */
export interface HostedConnection {
  readonly baseUrl: string
  /** Sends a call and reads its answer; a refusal is thrown as its error. */
  send(call: HostedCall, options?: CallOptions): Promise<Answer>
  /** Shows a call as it would be sent, secrets masked. */
  explain(call: HostedCall): HttpRequest
  /** Waits for what other calls wait for too, no longer than this call may take. */
  wait<T>(promise: () => Promise<T>, wait: HostedWait): Promise<T>
  readonly scrub: (text: string) => string
}

/** What is waited for, and how long. */
export interface HostedWait {
  /** Names the call in messages. */
  readonly id: string
  readonly doing: string
  readonly options: CallOptions
}

/** Opens the way to a server. Nothing is sent before the first call. */
export function openHosted(
  client: HostedClient,
  settings: CallSettings & { readonly limiters?: Readonly<Record<string, Limiter>> },
): HostedConnection {
  const { secrets, baseUrl } = client
  const { transport, timeout, deadline, maxResponseBytes, retry, logger, limiters = {} } = settings
  const scrub = (text: string): string => secrets.scrub(text)
  const fetch = async (): Promise<AccessToken> => fetchToken(client, exchangeSettings)
  const key = `${baseUrl} ${client.clientId} ${fingerprintOf(secrets)}`
  const source = sharedTokenSource(transport, key, () => ({ fetch }))
  const authenticator = createBearer(source, (token) => secrets.hide(token))
  const log = defined({ logger })
  const road = createRoad({ transport, authenticator, maxResponseBytes, limiters, scrub, ...log })
  const exchangeSettings: ExchangeSettings = { road, timeout, deadline, retry, scrub, ...log }

  async function wait<T>(start: () => Promise<T>, { id, doing, options }: HostedWait): Promise<T> {
    const { deadline: milliseconds, signal } = withCallOptions(exchangeSettings, withoutUndefined(options))
    const message = `${id}: not done within ${milliseconds} ms (deadline), while ${doing}`
    const reason = (): TransportError => new TransportError('timeout', message, { sent: false })
    return withDeadline((inner) => untilAborted(start(), inner), { milliseconds, signal, reason })
  }

  return {
    baseUrl,
    scrub,
    wait,
    send: async (call, options = {}) => {
      const started = performance.now()
      const given = withCallOptions(exchangeSettings, withoutUndefined(options))
      const id = call.id ?? `${call.method} ${call.path}`
      const request = planHosted(client, call)
      // The token comes first, so that a write has not left when there is none.
      await wait(() => authenticator.token(), { id, doing: 'waiting for a token', options })
      const left = Math.max(1, Math.ceil(given.deadline - (performance.now() - started)))
      return exchange(
        exchangeOf(client, call, id),
        request,
        readable(id, hiding(call.secrets, { ...given, deadline: left })),
      )
    },
    explain: (call) => {
      return authenticator.mask(planHosted(client, call))
    },
  }
}

function readable(id: string, settings: ExchangeSettings): ExchangeSettings {
  const { road, scrub } = settings
  return { ...settings, road: withReadableRefusals(road, { id, scrub }) }
}

/** What a call brings along is hidden for that call, not remembered for all. */
function hiding(texts: readonly string[] | undefined, settings: ExchangeSettings): ExchangeSettings {
  if (texts === undefined || texts.length === 0) return settings
  const own = new Secrets({}, [])
  for (const text of texts) own.hide(text)
  return { ...settings, scrub: (text) => own.scrub(settings.scrub(text)) }
}

function planHosted({ baseUrl, organizationId }: HostedClient, call: HostedCall): HttpRequest {
  const { method, path, query = {}, body } = call
  const search = new URLSearchParams(query).toString()
  return {
    method,
    url: `${baseUrl}${path}${search === '' ? '' : `?${search}`}`,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(organizationId !== undefined && { 'x-organization-id': organizationId }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

function exchangeOf({ baseUrl }: HostedClient, call: HostedCall, id: string): Exchange {
  const { repeatable, failures = managementFailures(), stream, limit, cost } = call
  return {
    id,
    connector: { permissions: {} },
    params: {},
    failures,
    permissions: [],
    policy: hostedPolicy,
    repeatable,
    anything: false,
    origins: [new URL(baseUrl).origin],
    ...defined({ stream, limit, cost }),
  }
}

/** Exchanges the client's id and secret for a token; whoever waits for it, the exchange is the same. */
async function fetchToken(client: HostedClient, settings: ExchangeSettings): Promise<AccessToken> {
  const { clientId, secrets } = client
  const body = { client_id: clientId, client_secret: secrets.reveal()['airbyte_client_secret'] }
  const call: HostedCall = { method: 'POST', path: tokenPath, body, repeatable: true, failures: tokenFailures() }
  const id = `POST ${tokenPath}`
  const asked = { ...exchangeOf(client, call, id), origins: [] }
  // Without origins it goes without a bearer token.
  const answer = await exchange(asked, planHosted(client, call), readable(id, settings))
  return { ...readToken(answer), kept: {} }
}

function createBearer(source: TokenSource, hide: (token: string) => void): Authenticator {
  let hidden: string | undefined
  const known = <T extends AccessToken | undefined>(token: T): T => {
    // Another client may have got it, so this one may not know yet that it is secret.
    if (token !== undefined && token.access_token !== hidden) hide((hidden = token.access_token))
    return token
  }
  const withToken = (request: HttpRequest, token: string): HttpRequest => ({
    ...request,
    headers: { ...request.headers, authorization: `Bearer ${token}` },
  })
  return {
    token: async (signal) => known(await source.get(signal)),
    authenticate: (request, token) => withToken(request, token?.access_token ?? ''),
    renew: async (refused, signal) => known(await source.renew(refused, signal)),
    mask: (request) => withToken(request, '***'),
  }
}
