import type { Connector, Operation } from '../manifest/connector.ts'
import type { Authenticator } from './auth/authenticator.ts'
import { createAuthenticator } from './auth/create-authenticator.ts'
import { resolveScheme } from './auth/resolve-scheme.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkHealth, type Health } from './check-health.ts'
import { describeConnector, type ConnectorDescription } from './describe-connector.ts'
import { exchange, type ExchangeSettings } from './exchange.ts'
import { execute } from './execute.ts'
import { findOperation } from './find-operation.ts'
import type { Input } from './input.ts'
import { validateInput } from './input/validate-input.ts'
import type { InputValidators } from './input/validators.ts'
import { sharedLimiters } from './limits/shared-limiters.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { AnyOperations, Arguments, ElementOf, MetaOf, DataOf } from './operation-types.ts'
import { Pages, type LoadedPage } from './pages.ts'
import { planRawRequest, type RawRequest } from './request/plan-raw-request.ts'
import { planRequest } from './request/plan-request.ts'
import { compileProjection } from './response/project-fields.ts'
import { createRoad } from './road.ts'
import { resolveTarget, type Target } from './target.ts'
import { defaultTransport } from './transport/default-transport.ts'
import type { HttpRequest } from './transport/transport.ts'

const defaults = { timeout: 30_000, deadline: 120_000, maxResponseBytes: 100 * 1024 * 1024 }

/** The answer of a raw request. */
export interface RawResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
}

/** A client of one connector: generic calls by entity and action, typed by the operations it is given. */
export class ConnectorClient<Operations = AnyOperations> {
  readonly #connector: Connector
  readonly #target: Target
  readonly #authenticator: Authenticator
  readonly #settings: ExchangeSettings
  readonly #loadValidators: () => Promise<InputValidators>
  #validators: Promise<InputValidators> | undefined

  /**
   * @param connector The compiled manifest.
   * @param options Credentials and how calls are made.
   * @param loadValidators Where generated validators are; without it they are compiled when first needed.
   * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
   */
  constructor(
    connector: Connector,
    options: ClientOptions & { readonly authConfig?: object },
    loadValidators: () => Promise<InputValidators> = () => compile(connector),
  ) {
    const { authConfig = {}, transport = defaultTransport, retry = {}, logger, ...rest } = options
    const { timeout, deadline, maxResponseBytes } = { ...defaults, ...withoutUndefined(rest) }
    checkNumbers({
      timeout,
      deadline,
      maxResponseBytes,
      'retry.attempts': retry === false ? undefined : retry.attempts,
    })
    const resolved = resolveScheme(connector, authConfig)
    const scrub = (text: string): string => resolved.secrets.scrub(text)
    this.#connector = connector
    this.#loadValidators = loadValidators
    this.#target = resolveTarget(connector, rest)
    this.#authenticator = createAuthenticator(resolved)
    const { origin } = this.#target
    const limiters = sharedLimiters(connector, `${origin} ${resolved.secrets.fingerprint()}`)
    const log = logger === undefined ? {} : { logger }
    const road = createRoad({
      transport,
      authenticator: this.#authenticator,
      origin,
      maxResponseBytes,
      limiters,
      scrub,
      ...log,
    })
    this.#settings = { road, timeout, deadline, retry, scrub, ...log }
  }

  /** Makes one call. A list's `data` is the records of one page; anything else's is the record. */
  async execute<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Promise<{ data: DataOf<Operations[E][A]>; meta: MetaOf<Operations[E][A]> }> {
    const operation = findOperation(this.#connector, entity, action)
    const { records, meta } = await this.#load(operation, params, options)
    return { data: dataOf(operation, records), meta } as {
      data: DataOf<Operations[E][A]>
      meta: MetaOf<Operations[E][A]>
    }
  }

  /** Reads a list: awaited, its first page; iterated, every record. */
  pages<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Pages<ElementOf<DataOf<Operations[E][A]>>, MetaOf<Operations[E][A]>> {
    const load = async (next?: Input): Promise<unknown> =>
      this.#load(findOperation(this.#connector, entity, action), params, options, next)
    // The generated types are taken at their word: the records are what the manifest says.
    return new Pages(
      `${entity}.${action}`,
      load as () => Promise<LoadedPage<ElementOf<DataOf<Operations[E][A]>>, MetaOf<Operations[E][A]>>>,
    )
  }

  /** Tells whether the credentials work, by the call the manifest names for it. */
  check(options?: CallOptions): Promise<Health> {
    return checkHealth(this.#connector, (operation, params) => this.#load(operation, params, options))
  }

  /** Shows the exact request a call would send, secrets masked. Nothing is sent. */
  async explain<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params]: Arguments<Operations[E][A]>
  ): Promise<HttpRequest> {
    const operation = findOperation(this.#connector, entity, action)
    const input = await this.#validate(operation, params)
    return this.#authenticator.mask(planRequest(operation, input, this.#target))
  }

  /** Tells what the connector can do, as data. */
  describe(): ConnectorDescription {
    return describeConnector(this.#connector)
  }

  /** Sends a request of one's own, with credentials, retries and limits, for what the manifest lacks. */
  async request(method: string, path: string, raw: RawRequest = {}, options: CallOptions = {}): Promise<RawResponse> {
    const request = planRawRequest(method, path, raw, this.#target)
    const { retry: policy, failures, limits } = this.#connector
    const repeatable = ['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method)
    const { status, headers, body } = await exchange(
      {
        id: `${request.method} ${path}`,
        connector: this.#connector,
        params: {},
        failures,
        permissions: [],
        policy,
        repeatable,
        anything: true,
        ...(limits['default'] !== undefined && { limit: 'default' }),
      },
      request,
      this.#callSettings(options),
    )
    return { status, headers, data: body }
  }

  async #load(
    operation: Operation,
    params: unknown,
    options: CallOptions = {},
    next?: Input,
  ): Promise<LoadedPage<unknown, Readonly<Record<string, unknown>>>> {
    const input = next ?? (await this.#validate(operation, params))
    const project = compileProjection(options.select_fields, options.exclude_fields)
    const call = {
      connector: this.#connector,
      operation,
      input,
      target: this.#target,
      ...(project !== undefined && { project }),
    }
    return execute(call, this.#callSettings({ timeout: operation.timeout, ...withoutUndefined(options) }))
  }

  async #validate(operation: Operation, params: unknown): Promise<Input> {
    const validators = await (this.#validators ??= this.#loadValidators())
    const validate = validators[operation.id]
    if (validate === undefined) throw new Error(`${operation.id} has no validator; generate the connector again`)
    return validateInput(operation, params, validate, { ...this.#target.values, now: Date.now() })
  }

  #callSettings({ timeout, deadline, signal }: Loose<CallOptions>): ExchangeSettings {
    checkNumbers({ timeout, deadline })
    const settings = this.#settings
    return {
      ...settings,
      timeout: timeout ?? settings.timeout,
      deadline: deadline ?? settings.deadline,
      ...(signal !== undefined && { signal }),
    }
  }
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

function withoutUndefined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}

function dataOf(operation: Operation, records: readonly unknown[]): unknown {
  return operation.response.type === 'records' ? records : (records[0] ?? null)
}

async function compile(connector: Connector): Promise<InputValidators> {
  const { compileValidators } = await import('./input/compile-validators.ts')
  return compileValidators(connector)
}
