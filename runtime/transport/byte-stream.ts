/** What a stream may ask of the side that fills it. */
export interface ByteSource {
  pause(): void
  resume(): void
  /** Called once, when the reader is through: he had it all, it failed, or he left before its end. */
  close(): void
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
  readonly #chunks: Uint8Array[] = []
  #state: 'open' | 'ended' | 'closed' = 'open'
  #unread = 0
  #paused = false
  #failure: { readonly error: unknown } | undefined
  #reader: Reader | undefined

  constructor(source: ByteSource) {
    this.#source = source
  }

  push(chunk: Uint8Array): void {
    if (this.#state !== 'open') return
    const reader = this.#takeReader()
    if (reader === undefined) this.#keep(chunk)
    else reader.resolve({ value: chunk, done: false })
  }

  end(): void {
    if (this.#state !== 'open') return
    this.#state = 'ended'
    if (this.#chunks.length === 0) this.#close()
    this.#takeReader()?.resolve({ value: undefined, done: true })
  }

  /** What is still unread is dropped: half of an answer is of no use to anybody. */
  fail(error: unknown): void {
    if (this.#state === 'closed') return
    const reader = this.#takeReader()
    if (reader === undefined) this.#failure = { error }
    this.#close()
    reader?.reject(error)
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const chunk = this.#chunks.shift()
    if (chunk !== undefined) {
      this.#release(chunk)
      return { value: chunk, done: false }
    }
    const failure = this.#failure
    this.#failure = undefined
    if (failure !== undefined) throw failure.error
    if (this.#state !== 'open') return { value: undefined, done: true }
    return new Promise((resolve, reject) => (this.#reader = { resolve, reject }))
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#close()
    this.#takeReader()?.resolve({ value: undefined, done: true })
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

  #keep(chunk: Uint8Array): void {
    this.#chunks.push(chunk)
    this.#unread += chunk.byteLength
    if (this.#unread < highWaterMark || this.#paused) return
    this.#paused = true
    this.#source.pause()
  }

  #release(chunk: Uint8Array): void {
    this.#unread -= chunk.byteLength
    if (this.#state === 'ended' && this.#chunks.length === 0) this.#close()
    if (!this.#paused || this.#unread > lowWaterMark) return
    this.#paused = false
    this.#source.resume()
  }

  #close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#chunks.length = 0
    this.#source.close()
  }
}

interface Reader {
  resolve(result: IteratorResult<Uint8Array>): void
  reject(reason: unknown): void
}

/** How many unread bytes make a stream ask its source to pause; a usual page of an API stays below. */
const highWaterMark = 512 * 1024
const lowWaterMark = highWaterMark / 2
