import { Readable } from 'node:stream'
import { ByteStream, type ByteSink, type ByteSource } from './byte-stream.ts'
import { DecodedBody, parseContentEncoding } from './decoded-body.ts'
import { networkFailure } from './network-failure.ts'
import type { HttpRequest, HttpResponse } from './transport.ts'

/** What a running exchange may do with its connection. */
export interface Controller {
  abort(reason: Error): void
  pause(): void
  resume(): void
}

/** A connection, as far as an exchange cares. */
export interface Connection {
  /** Counts a request, and tells whether it is not the first on this socket. */
  use(): boolean
}

/** What an exchange is made of. */
export interface ExchangeInit {
  readonly request: HttpRequest
  readonly host: string
  /** Whether the environment names a proxy. */
  readonly proxied: boolean
  resolve(response: HttpResponse): void
  reject(reason: unknown): void
}

/** One request and its answer: hears what happens on the connection, settles once, then fills the body. */
export class Exchange {
  /** The request's body; a stream is closed when the exchange ends before it was read. */
  readonly upload: string | Uint8Array | Readable | undefined
  /** The connection that took the request up. */
  connection: Connection | undefined
  readonly #init: ExchangeInit
  readonly #onAbort: () => void
  #controller: Controller | undefined
  #body: ByteSink | undefined
  #finished = false
  #sent = false
  #reused = false
  #answered = false
  #received: number | undefined

  constructor(init: ExchangeInit) {
    const { body, signal } = init.request
    this.#init = init
    this.upload = body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : toReadable(body)
    this.#onAbort = () => this.#giveUp(signal?.reason)
    signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#finished) {
      controller.abort(new Error('The request was given up.'))
      return
    }
    this.#sent = true
    this.#reused = this.connection?.use() ?? false
  }

  /** The first byte of an answer has come. */
  onResponseStarted(): void {
    this.#answered = true
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHeaders): void {
    if (status < 200 || this.#finished) return
    this.#received = 0
    const { request, resolve } = this.#init
    const encoding = request.method === 'HEAD' ? undefined : parseContentEncoding(headers['content-encoding'])
    const source: ByteSource = {
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      cancel: () => this.#giveUp(new Error('The answer was not read to its end.')),
    }
    const explain = (error: Error): Error => this.#explain(error)
    const body =
      encoding === undefined
        ? new ByteStream(source, request.signal)
        : new DecodedBody(encoding, { ...source, host: this.#init.host, status, cutShort: explain }, request.signal)
    this.#body = body
    resolve({
      status,
      headers: joinHeaders(headers, encoding !== undefined),
      body: body instanceof DecodedBody ? body.stream : body,
    })
  }

  onResponseData(_controller: Controller, chunk: Uint8Array): void {
    this.#received = (this.#received ?? 0) + chunk.byteLength
    this.#body?.push(chunk)
  }

  onResponseEnd(): void {
    this.#finish()
    this.#body?.end()
  }

  onResponseError(_controller: Controller, error: Error): void {
    if (!this.#finished) this.#fail(this.#explain(error))
  }

  #giveUp(reason: unknown): void {
    if (this.#finished) return
    this.#fail(reason)
    this.#controller?.abort(new Error('The request was given up.'))
  }

  #fail(reason: unknown): void {
    this.#finish()
    if (this.upload instanceof Readable) this.upload.destroy()
    if (this.#body === undefined) this.#init.reject(reason)
    else this.#body.fail(reason)
  }

  #finish(): void {
    this.#finished = true
    this.#init.request.signal?.removeEventListener('abort', this.#onAbort)
  }

  #explain(error: Error): Error {
    const { host, proxied } = this.#init
    const progress = { sent: this.#sent, reused: this.#reused, answered: this.#answered, received: this.#received }
    return networkFailure(error, { host, proxied, ...progress })
  }
}
