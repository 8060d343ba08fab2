import { randomUUID } from 'node:crypto'
import type { Connector, Operation } from '../manifest/connector.ts'
import type { CopyAction } from '../manifest/copy-actions.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { fingerprintOf } from './auth/fingerprint.ts'
import type { Secrets } from './auth/secrets.ts'
import { checkHealth, type Health } from './check-health.ts'
import { exchange, type ExchangeSettings } from './exchange.ts'
import type { Download } from './download.ts'
import { execute, type Call, type ExecutedPage } from './execute.ts'
import { findOperation } from './find-operation.ts'
import type { Input } from './input.ts'
import { validateInput } from './input/validate-input.ts'
import type { InputValidators } from './input/validators.ts'
import { sharedLimiters } from './limits/shared-limiters.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { LoadedPage } from './pages.ts'
import { planRawRequest, type RawRequest } from './request/plan-raw-request.ts'
import { planRequest } from './request/plan-request.ts'
import type { CallSettings } from './resolve-settings.ts'
import { compileProjection } from './response/project-fields.ts'
import { createRoad } from './road.ts'
import type { Target } from './target.ts'
import type { HttpRequest } from './transport/transport.ts'
import { withCallOptions } from './with-call-options.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The copy that a client may read, and whose records there are its own. */
export type OwnCopy = Pick<ClientOptions, 'store' | 'source'>

/** What the calls of a client are made with; resolved once, by its constructor. */
export interface CallerSettings extends CallSettings, OwnCopy {
  readonly connector: Connector
  /** Where requests go; a token may decide it. */
  readonly target: (signal?: AbortSignal) => Promise<Target>
  /** What tells this connection from another of the same credentials, for rate limits. */
  readonly place: string
  readonly authenticator: Authenticator
  readonly secrets: Secrets
  readonly loadValidators: () => Promise<InputValidators>
}

/** The answer of a raw request. */
export interface RawResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
}

/** Makes calls, whichever way they go. */
export type Calls = Pick<Caller, keyof Caller> & {
  /** Asks a copy that is elsewhere; absent where calls go to the API itself. */
  readonly readCopy?: ReadCopy
}

/** Searches or counts a copy. */
export type ReadCopy = (
  entity: string,
  action: CopyAction,
  params: unknown,
  options: CallOptions,
) => Promise<{ data: unknown; meta: object }>

type Meta = Readonly<Record<string, unknown>>

/** Makes the calls of a client. The first of them loads it. */
export class Caller {
  readonly #settings: CallerSettings
  readonly #exchange: ExchangeSettings
  #validators: Promise<InputValidators> | undefined

  constructor(settings: CallerSettings) {
    this.#settings = settings
    this.#exchange = exchangeSettings(settings)
  }

  /**
   * Finds an operation.
   *
   * @throws InputError that names the nearest one.
   */
  find(entity: string, action: string): Operation {
    return findOperation(this.#settings.connector, entity, action)
  }

  async execute(
    operation: Operation,
    params: unknown,
    options?: CallOptions,
  ): Promise<{ data: unknown; meta: object }> {
    if (operation.response.type === 'file') return this.#download(operation, params, options)
    const { records, meta } = await this.load(operation, params, options)
    return { data: operation.response.type === 'records' ? records : (records[0] ?? null), meta }
  }

  /** Loads a page: the first one, or the one that `next` asks for. */
  async load(
    operation: Operation,
    params: unknown,
    options: CallOptions = {},
    next?: Input,
  ): Promise<LoadedPage<unknown, Meta>> {
    return this.#execute(await this.#call(operation, params, options, next), options)
  }

  #execute(call: Call, options: CallOptions): Promise<ExecutedPage> {
    const { operation } = call
    return execute(call, withCallOptions(this.#exchange, { timeout: operation.timeout, ...withoutUndefined(options) }))
  }

  check(options?: CallOptions): Promise<Health> {
    const whole = { ...options, select_fields: [], exclude_fields: [] }
    return checkHealth(this.#settings.connector, async (operation, params) =>
      this.#execute(await this.#call(operation, params, whole), whole),
    )
  }

  async explain(operation: Operation, params: unknown): Promise<HttpRequest> {
    const { input, target } = await this.#call(operation, params)
    return this.#settings.authenticator.mask(planRequest(operation, input, target))
  }

  async request(method: string, path: string, raw: RawRequest, options: CallOptions): Promise<RawResponse> {
    const { connector } = this.#settings
    const target = await this.#settings.target(options.signal)
    const request = planRawRequest(method, path, raw, target)
    const { status, headers, body } = await exchange(
      {
        id: `${request.method} ${path}`,
        connector,
        params: {},
        failures: connector.failures,
        permissions: [],
        policy: connector.retry,
        repeatable: ['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method),
        anything: true,
        origins: target.origins,
        ...(connector.limits['default'] !== undefined && { limit: 'default' }),
      },
      request,
      withCallOptions(this.#exchange, options),
    )
    return { status, headers, data: body }
  }

  async #download(operation: Operation, params: unknown, options: CallOptions = {}): Promise<Download> {
    const { download } = await import('./download.ts')
    const call = await this.#call(operation, params, options)
    return download(call, withCallOptions(this.#exchange, options), this.#settings.maxResponseBytes)
  }

  async #call(operation: Operation, params: unknown, options: CallOptions = {}, next?: Input): Promise<Call> {
    const { connector } = this.#settings
    const target = withDrawn(operation, await this.#settings.target(options.signal))
    const input = next ?? (await this.#validate(operation, params, target))
    const project = compileProjection(options.select_fields, options.exclude_fields)
    return { connector, operation, input, target, ...(project !== undefined && { project }) }
  }

  async #validate(operation: Operation, params: unknown, { values }: Target): Promise<Input> {
    const validators = await (this.#validators ??= this.#settings.loadValidators())
    const validate = validators[operation.id]
    if (validate === undefined) throw new Error(`${operation.id} has no validator; generate the connector again`)
    return validateInput(operation, params, validate, values)
  }
}

/** What is drawn once a call, where it is asked for: its time and its unique text, the same in every attempt. */
function withDrawn({ set, defaults }: Operation, target: Target): Target {
  if (set.length === 0 && Object.keys(defaults).length === 0) return target
  return { ...target, values: { ...target.values, now: Date.now(), uuid: randomUUID() } }
}

function exchangeSettings({ connector, place, authenticator, secrets, ...rest }: CallerSettings): ExchangeSettings {
  const { transport, timeout, deadline, maxResponseBytes, retry, logger } = rest
  const limiters = sharedLimiters(connector, `${place} ${fingerprintOf(secrets)}`)
  const scrub = (text: string): string => secrets.scrub(text)
  const log = logger === undefined ? {} : { logger }
  const road = createRoad({ transport, authenticator, maxResponseBytes, limiters, scrub, ...log })
  return { road, timeout, deadline, retry, scrub, ...log }
}
