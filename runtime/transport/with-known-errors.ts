import { ConnectorError, TransportError } from '../errors.ts'
import { hostOf } from './host-of.ts'
import type { HttpRequest, Transport } from './transport.ts'

/**
 * Makes a `TransportError` of whatever else a transport rejects with. Errors of HTTP libraries carry the request and its
 * credentials along, so only their words are kept, without secrets.
 */
export function withKnownErrors(send: Transport, scrub: (text: string) => string): Transport {
  return async function sendKnown(request) {
    try {
      return await send(request)
    } catch (error) {
      request.signal?.throwIfAborted()
      throw error instanceof ConnectorError ? error : explain(error, request, scrub)
    }
  }
}

function explain(error: unknown, { url }: HttpRequest, scrub: (text: string) => string): TransportError {
  const chain = causesOf(error)
  const messages = chain.map(({ message }) => message).filter((message) => typeof message === 'string')
  const words = scrub(messages.join(': ')) || 'it gave no reason'
  const sent = !chain.some(({ code }) => neverSent.includes(code))
  const message = `The transport got no answer from ${hostOf(url)}: ${words}`
  return new TransportError('network', message, { sent, cause: withoutRequest(chain[0] ?? {}, words, scrub) })
}

/** With these the connection did not come about. */
const neverSent: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** What is read of an error; it may come from another realm, so its class is not asked for. */
interface Failure {
  readonly message?: unknown
  readonly code?: unknown
  readonly cause?: unknown
  readonly stack?: unknown
}

/** An error and what caused it, no deeper than is worth reading. */
function causesOf(error: unknown, depth = 4): readonly Failure[] {
  if (depth === 0 || error === undefined || error === null) return []
  if (typeof error !== 'object') return [{ message: typeof error === 'string' ? error : typeof error }]
  return [error, ...causesOf((error as Failure).cause, depth - 1)]
}

function withoutRequest({ stack }: Failure, message: string, scrub: (text: string) => string): Error {
  const plain = new Error(message)
  if (typeof stack === 'string') plain.stack = scrub(stack)
  return plain
}
