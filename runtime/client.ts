import { randomUUID } from 'node:crypto'
import type { Connector, Operation } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { checkHealth, type Health } from './check-health.ts'
import { checkNumbers } from './check-numbers.ts'
import { connect, type Connection } from './connect.ts'
import { describeConnector, type ConnectorDescription } from './describe-connector.ts'
import { download, type Download } from './download.ts'
import { exchange, type ExchangeSettings } from './exchange.ts'
import { execute, type Call } from './execute.ts'
import { findOperation } from './find-operation.ts'
import type { Input } from './input.ts'
import { validateInput } from './input/validate-input.ts'
import type { InputValidators } from './input/validators.ts'
import type { AnyOperations, Arguments, DataOf, ElementOf, MetaOf } from './operation-types.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { Pages, type LoadedPage } from './pages.ts'
import { planRawRequest, type RawRequest } from './request/plan-raw-request.ts'
import { planRequest } from './request/plan-request.ts'
import { compileProjection } from './response/project-fields.ts'
import type { Target } from './target.ts'
import type { HttpRequest } from './transport/transport.ts'

/** The answer of a raw request. */
export interface RawResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
}

/** A client of one connector: generic calls by entity and action, typed by the operations it is given. */
export class ConnectorClient<Operations = AnyOperations> {
  readonly #connector: Connector
  readonly #connection: Connection
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
    this.#connector = connector
    this.#connection = connect(connector, options)
    this.#loadValidators = loadValidators
  }

  /** Makes one call. A list's `data` is the records of one page; anything else's is the record. */
  async execute<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Promise<{ data: DataOf<Operations[E][A]>; meta: MetaOf<Operations[E][A]> }> {
    const operation = findOperation(this.#connector, entity, action)
    const answer =
      operation.response.type === 'file'
        ? this.#download(operation, params, options)
        : this.#read(operation, params, options)
    // The generated types are taken at their word: the data is what the manifest says.
    return answer as Promise<{ data: DataOf<Operations[E][A]>; meta: MetaOf<Operations[E][A]> }>
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
    const target = withDrawn(await this.#connection.target())
    const input = await this.#validate(operation, params, target)
    return this.#connection.authenticator.mask(planRequest(operation, input, target))
  }

  /** Tells what the connector can do, as data. */
  describe(): ConnectorDescription {
    return describeConnector(this.#connector)
  }

  /** Sends a request of one's own, with credentials, retries and limits, for what the manifest lacks. */
  async request(method: string, path: string, raw: RawRequest = {}, options: CallOptions = {}): Promise<RawResponse> {
    const target = await this.#connection.target(options.signal)
    const request = planRawRequest(method, path, raw, target)
    const { retry: policy, failures, limits } = this.#connector
    const { status, headers, body } = await exchange(
      {
        id: `${request.method} ${path}`,
        connector: this.#connector,
        params: {},
        failures,
        permissions: [],
        policy,
        repeatable: ['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method),
        anything: true,
        origins: target.origins,
        ...(limits['default'] !== undefined && { limit: 'default' }),
      },
      request,
      this.#settings(options),
    )
    return { status, headers, data: body }
  }

  async #call(operation: Operation, params: unknown, options: CallOptions, next?: Input): Promise<Call> {
    const target = withDrawn(await this.#connection.target(options.signal))
    const input = next ?? (await this.#validate(operation, params, target))
    const project = compileProjection(options.select_fields, options.exclude_fields)
    return { connector: this.#connector, operation, input, target, ...(project !== undefined && { project }) }
  }

  async #load(
    operation: Operation,
    params: unknown,
    options: CallOptions = {},
    next?: Input,
  ): Promise<LoadedPage<unknown, Readonly<Record<string, unknown>>>> {
    const call = await this.#call(operation, params, options, next)
    return execute(call, this.#settings({ ...defined({ timeout: operation.timeout }), ...defined(options) }))
  }

  async #read(operation: Operation, params: unknown, options?: CallOptions): Promise<{ data: unknown; meta: object }> {
    const { records, meta } = await this.#load(operation, params, options)
    return { data: dataOf(operation, records), meta }
  }

  async #download(operation: Operation, params: unknown, options: CallOptions = {}): Promise<Download> {
    const call = await this.#call(operation, params, options)
    return download(call, this.#settings(options), this.#connection.maxResponseBytes)
  }

  async #validate(operation: Operation, params: unknown, { values }: Target): Promise<Input> {
    const validators = await (this.#validators ??= this.#loadValidators())
    const validate = validators[operation.id]
    if (validate === undefined) throw new Error(`${operation.id} has no validator; generate the connector again`)
    return validateInput(operation, params, validate, values)
  }

  #settings({ timeout, deadline, signal }: CallOptions): ExchangeSettings {
    checkNumbers({ timeout, deadline })
    return { ...this.#connection.settings, ...defined({ timeout, deadline, signal }) }
  }
}

/** What is drawn once a call: its time and its unique text, the same in every attempt. */
function withDrawn(target: Target): Target {
  return { ...target, values: { ...target.values, now: Date.now(), uuid: randomUUID() } }
}

function dataOf(operation: Operation, records: readonly unknown[]): unknown {
  return operation.response.type === 'records' ? records : (records[0] ?? null)
}

async function compile(connector: Connector): Promise<InputValidators> {
  const { compileValidators } = await import('./input/compile-validators.ts')
  return compileValidators(connector)
}
