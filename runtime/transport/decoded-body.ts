import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { ByteStream, type ByteSink, type ByteSource } from './byte-stream.ts'

/** The content encodings that can be undone. */
export type ContentEncoding = 'gzip' | 'deflate' | 'br'

/** Reads a `content-encoding` header; `undefined` when it names nothing that can be undone. */
export function parseContentEncoding(header: string | undefined): ContentEncoding | undefined {
  const name = header?.trim().toLowerCase()
  if (name === 'x-gzip') return 'gzip'
  return name === 'gzip' || name === 'deflate' || name === 'br' ? name : undefined
}

/** Undoes the compression of a body while it comes in, never holding more than a little of it. */
export class DecodedBody implements ByteSink {
  /** The plain bytes. */
  readonly stream: ByteStream
  readonly #encoding: ContentEncoding
  readonly #source: ByteSource
  readonly #explain: (error: Error) => Error
  #decoder: Transform | undefined

  /** `explain` turns an error of the decoder into the one that the reader gets. */
  constructor(encoding: ContentEncoding, source: ByteSource, explain: (error: Error) => Error) {
    this.#encoding = encoding
    this.#source = source
    this.#explain = explain
    this.stream = new ByteStream({
      pause: () => this.#decoder?.pause(),
      resume: () => this.#decoder?.resume(),
      close: () => {
        this.#decoder?.destroy()
        source.close()
      },
    })
  }

  push(chunk: Uint8Array): void {
    this.#decoder ??= this.#start(chunk)
    if (!this.#decoder.write(chunk)) this.#source.pause()
  }

  end(): void {
    // An answer without a body may name an encoding all the same.
    if (this.#decoder === undefined) this.stream.end()
    else this.#decoder.end()
  }

  fail(error: unknown): void {
    this.stream.fail(error)
  }

  #start(firstChunk: Uint8Array): Transform {
    return createDecoder(this.#encoding, firstChunk)
      .on('data', (chunk: Uint8Array) => this.stream.push(chunk))
      .on('drain', () => this.#source.resume())
      .on('end', () => this.stream.end())
      .on('error', (error) => this.stream.fail(this.#explain(error)))
  }
}

function createDecoder(encoding: ContentEncoding, firstChunk: Uint8Array): Transform {
  const options = { chunkSize: 64 * 1024 }
  if (encoding === 'gzip') return createGunzip(options)
  if (encoding === 'br') return createBrotliDecompress(options)
  // Some servers leave out the zlib header that the standard asks for.
  const hasZlibHeader = ((firstChunk[0] ?? 0) & 0x0f) === 0x08
  return hasZlibHeader ? createInflate(options) : createInflateRaw(options)
}
