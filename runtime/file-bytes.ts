import { ResponseError } from './errors.ts'
import { untilAborted } from './until-aborted.ts'

/** What bounds the reading of a file. */
export interface FileBounds {
  readonly maxBytes: number
  /** Ends it with its reason, also while nothing comes. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The bytes of a file as they come. Whoever leaves ends the connection at once, and need not wait for more bytes.
 *
 * @throws ResponseError when there are more than `maxBytes`, the signal's reason when it is aborted.
 */
export function fileBytes(body: unknown, { maxBytes, signal }: FileBounds): AsyncIterableIterator<Uint8Array> {
  const chunks = iterate(body)
  let size = 0

  async function next(): Promise<IteratorResult<Uint8Array>> {
    try {
      const step = await untilAborted(Promise.resolve(chunks.next()), signal)
      if (step.done === true) return { value: undefined, done: true }
      size += step.value.byteLength
      if (size > maxBytes) throw tooLarge(maxBytes)
      return step
    } catch (error) {
      leave()
      throw error
    }
  }

  /** A source that is busy with its next bytes ends when they have come; what comes of that concerns nobody. */
  function leave(): void {
    void Promise.resolve(chunks.return?.()).catch(() => undefined)
  }

  return {
    next,
    return: async () => {
      leave()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

function iterate(body: unknown): AsyncIterator<Uint8Array> | Iterator<Uint8Array> {
  if (typeof body === 'string') return [Buffer.from(body, 'utf8')].values()
  return body instanceof Uint8Array ? [body].values() : (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
}

function tooLarge(maxBytes: number): ResponseError {
  return new ResponseError('response_too_large', `the file has more than ${maxBytes} bytes; raise maxResponseBytes`, {
    status: 200,
  })
}
