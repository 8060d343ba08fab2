/** Admits requests under a rate limit. */
export interface Limiter {
  /** Waits for a turn and gives back what ends it; an abort ends the wait at once. */
  acquire(signal?: AbortSignal): Promise<() => void>
}
