import type { Transport } from '../transport/transport.ts'
import { currentPriority } from './in-background.ts'
import type { Limiter } from './limiter.ts'

/** Holds each request back until its rate limit admits it. */
export function withLimit(send: Transport, limiter: Limiter, cost: number): Transport {
  return async function limited(request) {
    const release = await limiter.acquire(cost, request.signal, currentPriority())
    try {
      const response = await send(request)
      limiter.learn(response)
      return response
    } finally {
      release()
    }
  }
}
