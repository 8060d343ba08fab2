import type { Connector } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import type { CallerSettings, Calls, RawResponse } from './caller.ts'
import type { Health } from './check-health.ts'
import { connect } from './connect.ts'
import { describeConnector, type ConnectorDescription } from './describe-connector.ts'
import type { HostedSettings } from './hosted-caller.ts'
import type { InputValidators } from './input/validators.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { AnyOperations, Arguments, ElementOf, MetaOf, DataOf } from './operation-types.ts'
import { Pages, type LoadedPage } from './pages.ts'
import type { CopyCaller } from './copy-caller.ts'
import { mayReadCopy } from './replica/may-read-copy.ts'
import type { AggregateResult, SearchMeta } from './replica/replica.ts'
import type { AggregateParams, Found, SearchParams } from './replica/search-types.ts'
import type { RawRequest } from './request/plan-raw-request.ts'
import type { HttpRequest } from './transport/transport.ts'

/** A client of one connector: generic calls by entity and action, typed by the operations it is given. */
export class ConnectorClient<Operations = AnyOperations> {
  readonly #settings: CallerSettings | HostedSettings | GivenCalls
  #caller: Promise<Calls> | undefined
  #copy: CopyCaller | undefined

  /**
   * @param connector The compiled manifest.
   * @param options Credentials and how calls are made; or what makes them, where that is decided elsewhere.
   * @param loadValidators Gives the validators of the inputs when the first is needed. A generated client brings them along, so that it need not carry what compiles them.
   * @throws AuthError when credentials are missing or of a kind the connector does not take, InputError when `config` does not fit.
   */
  constructor(
    connector: Connector,
    options: (ClientOptions & { readonly authConfig?: object }) | Pick<GivenCalls, 'calls'>,
    loadValidators: () => Promise<InputValidators>,
  ) {
    this.#settings = 'calls' in options ? { connector, ...options } : connect(connector, options, loadValidators)
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

  /**
   * Tells whether there is a copy that a client can ask, here or with a server.
   *
   * @throws TypeError when it is no client.
   */
  static readsCopy(client: object): boolean {
    const known = ConnectorClient.untyped(client)
    const settings = known.#settings
    return (
      known.#store !== undefined ||
      'hosted' in settings ||
      ('calls' in settings && settings.calls.readCopy !== undefined)
    )
  }

  /** Makes one call. A list's `data` is the records of one page; anything else's is the record. */
  async execute<E extends keyof Operations & string, A extends keyof Operations[E] & string>(
    entity: E,
    action: A,
    ...[params, options]: Arguments<Operations[E][A]>
  ): Promise<{ data: DataOf<Operations[E][A]>; meta: MetaOf<Operations[E][A]> }> {
    const caller = await this.#open()
    // The generated types are taken at their word: the answer is what the manifest says.
    return (
      mayReadCopy(this.#store, action, options)
        ? (await this.#openCopy(caller)).execute(entity, action, params, options)
        : caller.execute(caller.find(entity, action), params, options)
    ) as Promise<{
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
      return (
        mayReadCopy(this.#store, action, options)
          ? (await this.#openCopy(caller)).load({ entity, action, params, next }, options)
          : caller.load(caller.find(entity, action), params, options, next)
      ) as Promise<Loaded>
    })
  }

  /**
   * Searches the copy of an entity: awaited, the first page; iterated, every record found. In hosted mode the server has
   * the copy; else it is the client's `store`.
   */
  search<R = unknown, F extends string = never>(
    entity: string,
    params?: SearchParams<R, F>,
    options?: CallOptions,
  ): Pages<Found<R, F>, SearchMeta> {
    type Loaded = LoadedPage<Found<R, F>, SearchMeta>
    const call = { entity, action: 'context_store_search', params }
    return new Pages(`${entity}.${call.action}`, async (next) => {
      const copy = await this.#openCopy(await this.#open())
      // The copy has the records of the manifest's schema.
      return copy.load({ ...call, next }, options) as Promise<object> as Promise<Loaded>
    })
  }

  /** Counts the records of an entity in the copy, all or by the values of fields. */
  async aggregate<R = unknown>(
    entity: string,
    params?: AggregateParams<R>,
    options?: CallOptions,
  ): Promise<AggregateResult> {
    const copy = await this.#openCopy(await this.#open())
    return copy.count(entity, params, options)
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

  get #store(): object | undefined {
    return 'store' in this.#settings ? this.#settings.store : undefined
  }

  /** A program that only makes a client starts without what makes the calls. */
  #open(): Promise<Calls> {
    return (this.#caller ??= openCaller(this.#settings))
  }

  async #openCopy(caller: Calls): Promise<CopyCaller> {
    const { CopyCaller } = await import('./copy-caller.ts')
    const { connector, ...settings } = this.#settings
    const own = 'target' in settings ? defined({ store: settings.store, source: settings.source }) : {}
    return (this.#copy ??= new CopyCaller({ client: this, connector, caller, ...own }))
  }
}

/** A connector whose calls go a way of somebody else's, such as through the rules of a server. */
interface GivenCalls {
  readonly connector: Connector
  readonly calls: Calls
}

async function openCaller(settings: CallerSettings | HostedSettings | GivenCalls): Promise<Calls> {
  if ('calls' in settings) return settings.calls
  if ('hosted' in settings) {
    const { HostedCaller } = await import('./hosted-caller.ts')
    return new HostedCaller(settings)
  }
  const { Caller } = await import('./caller.ts')
  return new Caller(settings)
}
