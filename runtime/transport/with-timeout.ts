import { TransportError } from '../errors.ts'
import { withDeadline } from '../with-deadline.ts'
import { hostOf } from './host-of.ts'
import type { HttpRequest, Transport } from './transport.ts'

/** Gives an attempt a time limit, over its connection, headers and all that `send` reads, whether `send` heeds its signal or not. */
export function withTimeout(send: Transport, milliseconds: number): Transport {
  return function sendInTime(request) {
    const { signal } = request
    return withDeadline((inner) => send({ ...request, signal: inner }), {
      milliseconds,
      signal,
      reason: () => timedOut(request, milliseconds),
    })
  }
}

function timedOut({ url }: HttpRequest, milliseconds: number): TransportError {
  const message = `${hostOf(url)} did not answer in full within ${milliseconds} ms. Try again, or raise timeout.`
  return new TransportError('timeout', message, { sent: true })
}
