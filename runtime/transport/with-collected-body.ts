import { constants } from 'node:buffer'
import { ConnectorError, ResponseError, TransportError } from '../errors.ts'
import { hostOf } from './host-of.ts'
import type { CollectingTransport, HttpRequest, HttpResponse, Transport } from './transport.ts'

/** Reads every answer to its end, as text, and gives up on one that has more than `maxBytes`. */
export function withCollectedBody(send: Transport, { maxBytes }: { readonly maxBytes: number }): CollectingTransport {
  const limit = Math.min(maxBytes, constants.MAX_STRING_LENGTH)
  return async function sendAndCollect(request) {
    const response = await send(request)
    const { body } = response
    const meter = createMeter(request, response, limit)
    const text = typeof body === 'string' ? readString(body, meter) : decode(await readBytes(body, request, meter))
    return { ...response, body: text }
  }
}

/** Counts the bytes of one answer and throws when they are too many. */
interface Meter {
  add(bytes: number): void
  cutShort(cause: unknown): TransportError
}

function createMeter({ url }: HttpRequest, { status }: HttpResponse, limit: number): Meter {
  let size = 0
  return {
    add(bytes) {
      size += bytes
      if (size <= limit) return
      const message = `${hostOf(url)} answered with more than ${limit} bytes. Ask for less at a time, or raise maxResponseBytes.`
      throw new ResponseError('response_too_large', message, { status })
    },
    cutShort(cause) {
      const message = `The answer of ${hostOf(url)} was cut short after ${size} bytes. Try again.`
      return new TransportError('network', message, { cause })
    },
  }
}

function readString(body: string, meter: Meter): string {
  meter.add(Buffer.byteLength(body))
  return body.startsWith('\uFEFF') ? body.slice(1) : body
}

async function readBytes(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  { signal }: HttpRequest,
  meter: Meter,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  try {
    // Leaving the loop by an error closes the stream, so that the server stops sending.
    for await (const chunk of body instanceof Uint8Array ? [body] : body) {
      signal?.throwIfAborted()
      meter.add(chunk.byteLength)
      chunks.push(chunk)
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof ConnectorError ? error : meter.cutShort(error)
  }
  return chunks
}

/** A whole answer is decoded at once: a character may lie across two pieces. A byte order mark is left out. */
function decode(chunks: readonly Uint8Array[]): string {
  return decoder.decode(chunks.length === 1 ? chunks[0] : join(chunks))
}

const decoder = new TextDecoder()

/** Joins pieces for a moment, in memory that is there already: new memory costs more than the copy. */
function join(chunks: readonly Uint8Array[]): Uint8Array {
  const size = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (size > scratchLimit) return Buffer.concat(chunks, size)
  if (scratch.byteLength < size) scratch = new Uint8Array(scratchLimit)
  let end = 0
  for (const chunk of chunks) {
    scratch.set(chunk, end)
    end += chunk.byteLength
  }
  return scratch.subarray(0, size)
}

const scratchLimit = 1024 * 1024
let scratch = new Uint8Array()
