/** What a stream may ask of the side that fills it. */
export interface ByteSource {
  pause(): void
  resume(): void
  /** Nobody reads on: ends whatever still fills the stream. */
  cancel(): void
}

/** Where bytes go, one piece after the other, until one of `end` and `fail`. */
export interface ByteSink {
  push(chunk: Uint8Array): void
  end(): void
  fail(error: unknown): void
}

/** Hands bytes from one producer to one reader, who may fall behind or leave early. */
export class ByteStream implements ByteSink, AsyncIterableIterator<Uint8Array> {
  readonly #source: ByteSource
  readonly #signal: AbortSignal | undefined
  readonly #chunks: Uint8Array[] = []
  #unread = 0
  #paused = false
  #closed = false
  #failure: { readonly error: unknown } | undefined
  #reader: Reader | undefined

  constructor(source: ByteSource, signal?: AbortSignal) {
    this.#source = source
    this.#signal = signal
  }

  push(chunk: Uint8Array): void {
    if (this.#closed) return
    const reader = this.#takeReader()
    if (reader !== undefined) {
      reader.resolve({ value: chunk, done: false })
      return
    }
    this.#chunks.push(chunk)
    this.#unread += chunk.byteLength
    if (this.#unread < highWaterMark || this.#paused) return
    this.#paused = true
    this.#source.pause()
  }

  end(): void {
    if (this.#closed) return
    this.#closed = true
    this.#takeReader()?.resolve({ value: undefined, done: true })
  }

  fail(error: unknown): void {
    if (this.#closed) return
    this.#drop()
    const reader = this.#takeReader()
    if (reader === undefined) this.#failure = { error }
    else reader.reject(error)
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    if (this.#signal?.aborted === true && this.#chunks.length > 0) {
      // The answer is complete, but its reader was told to stop before he had read it all.
      this.#drop()
      throw this.#signal.reason
    }
    const chunk = this.#chunks.shift()
    if (chunk !== undefined) {
      this.#release(chunk.byteLength)
      return { value: chunk, done: false }
    }
    const failure = this.#failure
    this.#failure = undefined
    if (failure !== undefined) throw failure.error
    if (this.#closed) return { value: undefined, done: true }
    return new Promise((resolve, reject) => (this.#reader = { resolve, reject }))
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    const open = !this.#closed
    this.#drop()
    if (open) this.#source.cancel()
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #takeReader(): Reader | undefined {
    const reader = this.#reader
    this.#reader = undefined
    return reader
  }

  #release(bytes: number): void {
    this.#unread -= bytes
    if (!this.#paused || this.#unread > lowWaterMark) return
    this.#paused = false
    this.#source.resume()
  }

  /** Closes without delivering what is unread: half of an answer is of no use to anybody. */
  #drop(): void {
    this.#closed = true
    this.#failure = undefined
    this.#chunks.length = 0
  }
}

interface Reader {
  resolve(result: IteratorResult<Uint8Array>): void
  reject(reason: unknown): void
}

/** How many unread bytes make a stream ask its source to pause; a usual page of an API stays below. */
const highWaterMark = 512 * 1024
const lowWaterMark = highWaterMark / 2
