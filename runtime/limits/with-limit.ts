import type { Transport } from '../transport/transport.ts'
import type { Limiter } from './limiter.ts'

/** Holds each request back until its rate limit admits it. */
export function withLimit(send: Transport, limiter: Limiter): Transport {
  return async function limited(request) {
    const release = await limiter.acquire(request.signal)
    try {
      return await send(request)
    } finally {
      release()
    }
  }
}
