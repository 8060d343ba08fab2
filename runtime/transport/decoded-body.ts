import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { ResponseError } from '../errors.ts'
import { ByteStream, type ByteSink, type ByteSource } from './byte-stream.ts'

/** The content encodings that can be undone. */
export type ContentEncoding = 'gzip' | 'deflate' | 'br'

/** Reads a `content-encoding` header; `undefined` when there is nothing to undo, or nothing known. */
export function parseContentEncoding(header: string | undefined): ContentEncoding | undefined {
  const name = header?.trim().toLowerCase()
  if (name === 'x-gzip') return 'gzip'
  return name === 'gzip' || name === 'deflate' || name === 'br' ? name : undefined
}

/** Where a compressed body comes from, and how its failures are told. */
export interface EncodedSource extends ByteSource {
  readonly host: string
  readonly status: number
  /** Explains that the answer ended before it was complete. */
  cutShort(error: Error): Error
}

/** Undoes the compression of a body while it comes in, never holding more than a little of it. */
export class DecodedBody implements ByteSink {
  /** The plain bytes. */
  readonly stream: ByteStream
  readonly #encoding: ContentEncoding
  readonly #source: EncodedSource
  #decoder: Transform | undefined

  constructor(encoding: ContentEncoding, source: EncodedSource, signal?: AbortSignal) {
    this.#encoding = encoding
    this.#source = source
    this.stream = new ByteStream(
      {
        pause: () => this.#decoder?.pause(),
        resume: () => this.#decoder?.resume(),
        cancel: () => {
          this.#decoder?.destroy()
          source.cancel()
        },
      },
      signal,
    )
  }

  push(chunk: Uint8Array): void {
    this.#decoder ??= this.#start(chunk)
    if (!this.#decoder.write(chunk)) this.#source.pause()
  }

  end(): void {
    // An answer without a body, such as to HEAD, may still name an encoding.
    if (this.#decoder === undefined) this.stream.end()
    else this.#decoder.end()
  }

  fail(error: unknown): void {
    this.#decoder?.destroy()
    this.stream.fail(error)
  }

  #start(firstChunk: Uint8Array): Transform {
    return createDecoder(this.#encoding, firstChunk)
      .on('data', (chunk: Uint8Array) => this.stream.push(chunk))
      .on('drain', () => this.#source.resume())
      .on('end', () => this.stream.end())
      .on('error', (error) => {
        this.stream.fail(this.#explain(error))
        this.#source.cancel()
      })
  }

  #explain(error: Error): Error {
    if ('code' in error && error.code === 'Z_BUF_ERROR') return this.#source.cutShort(error)
    const { host, status } = this.#source
    const message = `${host} says its answer is compressed with ${this.#encoding}, but it cannot be decompressed. Try again, or ask for it uncompressed.`
    return new ResponseError('response_unexpected', message, { status, cause: error })
  }
}

function createDecoder(encoding: ContentEncoding, firstChunk: Uint8Array): Transform {
  const options = { chunkSize: 64 * 1024 }
  if (encoding === 'gzip') return createGunzip(options)
  if (encoding === 'br') return createBrotliDecompress(options)
  // Some servers send `deflate` without the zlib header that the standard asks for.
  const hasZlibHeader = ((firstChunk[0] ?? 0) & 0x0f) === 0x08
  return hasZlibHeader ? createInflate(options) : createInflateRaw(options)
}
