import { TransportError } from '../errors.ts'
import { hostOf } from './host-of.ts'
import type { HttpRequest, Transport } from './transport.ts'

/** Gives an attempt a time limit, over its connection, headers and all that `send` reads, whether `send` heeds its signal or not. */
export function withTimeout(send: Transport, milliseconds: number): Transport {
  return async function sendInTime(request) {
    const { signal } = request
    signal?.throwIfAborted()
    const attempt = new AbortController()
    const onAbort = (): void => attempt.abort(signal?.reason)
    const onTimeout = (): void => attempt.abort(timedOut(request, milliseconds))
    const timer = setTimeout(onTimeout, Math.min(milliseconds, longestTimer))
    signal?.addEventListener('abort', onAbort)
    try {
      return await Promise.race([send({ ...request, signal: attempt.signal }), aborted(attempt.signal)])
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  }
}

/** What a timer can count to; it would fire at once for more. */
const longestTimer = 2 ** 31 - 1

function timedOut({ url }: HttpRequest, milliseconds: number): TransportError {
  const message = `${hostOf(url)} did not answer in full within ${milliseconds} ms. Try again, or raise timeout.`
  return new TransportError('timeout', message, { sent: true })
}

/** Rejects when the signal says so; the signal lives no longer than the attempt, so nothing piles up on it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}
