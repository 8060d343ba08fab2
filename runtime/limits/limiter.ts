import type { HttpResponse } from '../transport/transport.ts'
import type { Priority } from './in-background.ts'

/** Admits requests under a rate limit. */
export interface Limiter {
  /** Waits for a turn and gives back what ends it; an abort ends the wait at once. Direct calls go before all others. */
  acquire(cost: number, signal?: AbortSignal, priority?: Priority): Promise<() => void>
  /** Heeds what an answer says is left, and when there will be more. */
  learn(answer: Pick<HttpResponse, 'status' | 'headers'>): void
  /** Takes a part of the limit from now on, as so many processes draw on it. */
  divide(by: number): void
}
