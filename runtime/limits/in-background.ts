import { AsyncLocalStorage } from 'node:async_hooks'

/** Who goes first under a rate limit: calls that somebody waits for, then those in the background. */
export type Priority = 'direct' | 'background'

const priorities = new AsyncLocalStorage<Priority>()

/** Runs work whose calls let all others of the process go first under the rate limits that they share. */
export function inBackground<T>(work: () => Promise<T>): Promise<T> {
  return priorities.run('background', work)
}

/** Tells which priority the call under way has. */
export function currentPriority(): Priority {
  return priorities.getStore() ?? 'direct'
}
