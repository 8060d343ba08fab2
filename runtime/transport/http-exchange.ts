import { Readable } from 'node:stream'
import { ResponseError, TransportError } from '../errors.ts'
import { ByteStream, type ByteSink, type ByteSource } from './byte-stream.ts'
import { DecodedBody, parseContentEncoding } from './decoded-body.ts'
import { networkFailure } from './network-failure.ts'
import type { HttpRequest, HttpResponse } from './transport.ts'

/** What an exchange may do with the connection that carries it. */
export interface Controller {
  abort(reason: Error): void
  pause(): void
  resume(): void
}

/** A connection, as far as an exchange cares. */
export interface Connection {
  /** Whether its present socket has carried requests. */
  used: boolean
}

/** What an exchange is made of. */
export interface HttpExchangeInit {
  readonly request: HttpRequest
  readonly host: string
  /** Whether the environment names a proxy. */
  readonly proxied: boolean
  resolve(response: HttpResponse): void
  reject(reason: unknown): void
}

/** One request and its answer: hears what happens on the connection, settles once, then fills the answer's body. */
export class HttpExchange implements ByteSource {
  /** The request's body; a stream is closed when the exchange ends before it was read. */
  readonly upload: string | Uint8Array | Readable | null
  /** The connection that took the request up. */
  connection: Connection | undefined
  readonly #init: HttpExchangeInit
  readonly #onAbort: () => void
  #controller: Controller | undefined
  #body: ByteSink | undefined
  #over = false
  #sent = false
  #reused = false
  #answered = false
  #received: number | undefined

  constructor(init: HttpExchangeInit) {
    const { body, signal } = init.request
    this.#init = init
    this.upload = toUpload(body)
    this.#onAbort = listenerOf(this)
    signal?.addEventListener('abort', this.#onAbort)
  }

  /** Whether nothing more is to come from the connection. */
  get over(): boolean {
    return this.#over
  }

  /** Whether it ended before it came to a connection. */
  get refused(): boolean {
    return this.#over && this.#controller === undefined
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#over) {
      this.#disconnect()
      return
    }
    this.#sent = true
    this.#reused = this.connection?.used ?? false
    if (this.connection !== undefined) this.connection.used = true
  }

  /** Hears that the first byte of the answer has come. */
  onResponseStarted(): void {
    this.#answered = true
  }

  onResponseStart(_controller: Controller, status: number, received: ReceivedHeaders): void {
    if (status < 200 || this.#over) return
    this.#received = 0
    const headers = joinHeaders(received)
    const encoding = parseContentEncoding(headers['content-encoding'])
    if (encoding === undefined || this.#init.request.method === 'HEAD') {
      const body = new ByteStream(this)
      this.#body = body
      this.#init.resolve({ status, headers, body })
      return
    }
    const body = new DecodedBody(encoding, this, (error) => this.#explainDecoding(error, status))
    this.#body = body
    this.#init.resolve({ status, headers: withoutEncoding(headers), body: body.stream })
  }

  onResponseData(_controller: Controller, chunk: Uint8Array): void {
    this.#received = (this.#received ?? 0) + chunk.byteLength
    this.#body?.push(chunk)
  }

  onResponseEnd(): void {
    this.#over = true
    this.#closeUpload()
    const body = this.#body
    // undici frees the connection in the next turn: who sends on when he has read this answer finds it free then.
    queueMicrotask(() => setImmediate(() => body?.end()))
  }

  onResponseError(_controller: Controller, error: Error): void {
    if (this.#over) return
    this.#over = true
    this.#fail(this.#explain(error))
  }

  pause(): void {
    this.#controller?.pause()
  }

  resume(): void {
    this.#controller?.resume()
  }

  close(): void {
    this.#init.request.signal?.removeEventListener('abort', this.#onAbort)
    if (!this.#over) this.#disconnect()
  }

  /** Ends it with the reason of the caller, who gave up. */
  giveUp(): void {
    if (!this.#over) this.#disconnect()
    this.#fail(this.#init.request.signal?.reason)
  }

  #disconnect(): void {
    this.#over = true
    this.#controller?.abort(new Error('The exchange was given up.'))
  }

  #fail(reason: unknown): void {
    this.#closeUpload()
    if (this.#body !== undefined) {
      this.#body.fail(reason)
      return
    }
    this.close()
    this.#init.reject(reason)
  }

  #closeUpload(): void {
    if (this.upload instanceof Readable) this.upload.destroy()
  }

  #explain(error: Error): Error {
    const { host, proxied } = this.#init
    if (this.upload instanceof Readable && this.upload.errored === error) {
      const message = `The body of the request to ${host} could not be read to its end: ${error.message}`
      return new TransportError('network', message, { retryable: false, cause: error })
    }
    const sent = this.#sent
    // A request that still waits for its turn fails, too, when the connection it waits for breaks.
    const reused = sent ? this.#reused : (this.connection?.used ?? false)
    return networkFailure(error, { host, proxied, sent, reused, answered: this.#answered, received: this.#received })
  }

  #explainDecoding(error: Error, status: number): Error {
    if ('code' in error && error.code === 'Z_BUF_ERROR') return this.#explain(error)
    const message = `${this.#init.host} sent an answer that cannot be decompressed. Try again.`
    return new ResponseError('response_unexpected', message, { status, cause: error })
  }
}

/** A closure made by the constructor would keep the exchange, and the buffers it knows, alive until a full collection. */
function listenerOf(exchange: HttpExchange): () => void {
  return () => exchange.giveUp()
}

type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>

function toUpload(body: HttpRequest['body']): HttpExchange['upload'] {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body ?? null
  // Its failure is heard through the connection; without a listener of its own it would end the process.
  return (body instanceof Readable ? body : Readable.from(body)).on('error', () => undefined)
}

function joinHeaders(headers: ReceivedHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, typeof value === 'string' ? value : value.join(', ')]),
  )
}

/** Leaves out what is not true of the plain bytes. */
function withoutEncoding(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'content-encoding' && name !== 'content-length'),
  )
}
