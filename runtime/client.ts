import type { Connector } from '../manifest/connector.ts'
import type { CallerSettings, Calls, RawResponse } from './caller.ts'
import type { Health } from './check-health.ts'
import { connect } from './connect.ts'
import { describeConnector, type ConnectorDescription } from './describe-connector.ts'
import type { HostedSettings } from './hosted-caller.ts'
import type { InputValidators } from './input/validators.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { AnyOperations, Arguments, ElementOf, MetaOf, DataOf } from './operation-types.ts'
import { Pages, type LoadedPage } from './pages.ts'
import type { RawRequest } from './request/plan-raw-request.ts'
import type { HttpRequest } from './transport/transport.ts'

/** A client of one connector: generic calls by entity and action, typed by the operations it is given. */
export class ConnectorClient<Operations = AnyOperations> {
  readonly #settings: CallerSettings | HostedSettings
  #caller: Promise<Calls> | undefined

  /**
   * @param connector The compiled manifest.
   * @param options Credentials and how calls are made.
   * @param loadValidators Gives the validators of the inputs when the first is needed. A generated client brings them along, so that it need not carry what compiles them.
   * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
   */
  constructor(
    connector: Connector,
    options: ClientOptions & { readonly authConfig?: object },
    loadValidators: () => Promise<InputValidators>,
  ) {
    this.#settings = connect(connector, options, loadValidators)
  }

  /**
   * Gives the compiled manifest of a client, for what is built on clients.
   *
   * @throws TypeError when it is none.
   */
  static connectorOf(client: object): Connector {
    return ConnectorClient.untyped(client).#settings.connector
  }

  /**
   * Takes a client of any connector as one whose operations are known at run time only.
   *
   * @throws TypeError when it is none.
   */
  static untyped(client: object): ConnectorClient {
    if (!(#settings in client))
      throw new TypeError('this takes a client of a connector, such as new AshbyConnector({ … })')
    return client as ConnectorClient
  }

  /** Makes one call. A list's `data` is the records of one page; anything else's is the record. */
  async execute<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Promise<{ data: DataOf<Operations[E][A]>; meta: MetaOf<Operations[E][A]> }> {
    const caller = await this.#open()
    // The generated types are taken at their word: the answer is what the manifest says.
    return caller.execute(caller.find(entity, action), params, options) as Promise<{
      data: DataOf<Operations[E][A]>
      meta: MetaOf<Operations[E][A]>
    }>
  }

  /** Reads a list: awaited, its first page; iterated, every record. */
  pages<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Pages<ElementOf<DataOf<Operations[E][A]>>, MetaOf<Operations[E][A]>> {
    type Loaded = LoadedPage<ElementOf<DataOf<Operations[E][A]>>, MetaOf<Operations[E][A]>>
    return new Pages(`${entity}.${action}`, async (next) => {
      const caller = await this.#open()
      return caller.load(caller.find(entity, action), params, options, next) as Promise<Loaded>
    })
  }

  /** Tells whether the credentials work, by the call the manifest names for it; in hosted mode, whether those the server keeps do. */
  async check(options?: CallOptions): Promise<Health> {
    const caller = await this.#open()
    return caller.check(options)
  }

  /** Shows the exact request a call would send, secrets masked. Nothing is sent. */
  async explain<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params]: Arguments<Operations[E][A]>
  ): Promise<HttpRequest> {
    const caller = await this.#open()
    return caller.explain(caller.find(entity, action), params)
  }

  /** Tells what the connector can do, as data. */
  describe(): ConnectorDescription {
    return describeConnector(this.#settings.connector)
  }

  /** Sends a request of one's own, with credentials, retries and limits, for what the manifest lacks; not in hosted mode. */
  async request(method: string, path: string, raw: RawRequest = {}, options: CallOptions = {}): Promise<RawResponse> {
    const caller = await this.#open()
    return caller.request(method, path, raw, options)
  }

  /** A program that only makes a client starts without what makes the calls. */
  #open(): Promise<Calls> {
    return (this.#caller ??= openCaller(this.#settings))
  }
}

async function openCaller(settings: CallerSettings | HostedSettings): Promise<Calls> {
  if ('hosted' in settings) {
    const { HostedCaller } = await import('./hosted-caller.ts')
    return new HostedCaller(settings)
  }
  const { Caller } = await import('./caller.ts')
  return new Caller(settings)
}
