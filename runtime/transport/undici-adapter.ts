import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import Client from 'undici/lib/dispatcher/client.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { TransportError } from '../errors.ts'
import { HttpExchange } from './http-exchange.ts'
import { readProxySettings } from './proxy-settings.ts'
import type { HttpRequest, HttpResponse } from './transport.ts'

/** Sends a request over the connections of this process; the answer's body is a stream of plain bytes. */
export async function undiciAdapter(request: HttpRequest): Promise<HttpResponse> {
  const url = parseUrl(request.url)
  const { dispatcher, proxied } = await takePool()
  request.signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    const exchange = new HttpExchange({ request, host: url.host, proxied, resolve, reject })
    dispatcher.dispatch(dispatchOptions(request, url, exchange), exchange)
  })
}

interface ConnectionPool {
  readonly dispatcher: Dispatcher
  /** Whether the environment names a proxy. */
  readonly proxied: boolean
}

/** Travels through undici to the connection that takes the request up. */
interface ExchangeOptions extends Dispatcher.DispatchOptions {
  readonly exchange?: HttpExchange
}

/** A peer that falls silent in the middle of an answer is given up after this many milliseconds. */
const silenceLimit = 300_000

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // undici would leave a user and a password out without a word.
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url
  const message = 'The address of the request must begin with http:// or https://, name a host, and hold no password.'
  throw new TransportError('network', message, { sent: false, retryable: false })
}

function dispatchOptions(
  request: HttpRequest,
  { origin, pathname, search }: URL,
  exchange: HttpExchange,
): ExchangeOptions {
  return {
    origin,
    path: `${pathname}${search}`,
    method: request.method,
    headers: { 'accept-encoding': 'gzip, deflate, br', ...request.headers },
    body: exchange.upload,
    // The time limit of an attempt is kept above, and to the millisecond.
    headersTimeout: 0,
    bodyTimeout: silenceLimit,
    exchange,
  }
}

let pool: Promise<ConnectionPool> | undefined

function takePool(): Promise<ConnectionPool> {
  pool ??= openPool().catch((error: unknown) => {
    pool = undefined
    throw error
  })
  return pool
}

async function openPool(): Promise<ConnectionPool> {
  const options = { connections: 128, factory: createPool }
  const proxies = readProxySettings()
  if (proxies === undefined) return { dispatcher: new Agent(options), proxied: false }
  const { EnvHttpProxyAgent } = await import('undici')
  // A tunnel is for https alone, as everywhere: many proxies refuse to open one to port 80.
  return { dispatcher: new EnvHttpProxyAgent({ ...options, ...proxies, proxyTunnel: false }), proxied: true }
}

function createPool(origin: string | URL, options: object): Pool {
  return new Pool(origin, { ...options, factory: (address, settings) => new KeptConnection(address, settings) })
}

/** One connection, which knows whether its present socket has carried requests. */
class KeptConnection extends Client {
  used = false

  constructor(origin: URL, options: Client.Options) {
    super(origin, options)
    this.on('disconnect', () => (this.used = false))
  }

  override dispatch(options: ExchangeOptions, handler: Dispatcher.DispatchHandler): boolean {
    const { exchange } = options
    // Given up while it waited its turn: the connection stays free for the next.
    if (exchange?.over === true) return true
    if (exchange !== undefined) exchange.connection = this
    const free = super.dispatch(options, handler)
    // undici takes the connection for busy, for good, when it refuses a request because of how it is made.
    return free || exchange?.refused === true
  }
}
