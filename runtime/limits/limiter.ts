import type { HttpResponse } from '../transport/transport.ts'

/** Admits requests under a rate limit. */
export interface Limiter {
  /** Waits for a turn and gives back what ends it; an abort ends the wait at once. */
  acquire(cost: number, signal?: AbortSignal): Promise<() => void>
  /** Heeds what an answer says is left, and when there will be more. */
  learn(answer: Pick<HttpResponse, 'status' | 'headers'>): void
}
