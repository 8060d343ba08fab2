import { ApiError, TransportError, type ConnectorError } from '../errors.ts'
import { sleep } from './sleep.ts'

/** What a retry loop needs to know of the call it repeats. */
export interface RetrySettings {
  /** How often the call is tried in all. */
  readonly attempts: number
  /** Statuses worth another try. */
  readonly statuses: readonly number[]
  /** The longest first wait in milliseconds. */
  readonly initial: number
  /** The longest wait in milliseconds. */
  readonly longest: number
  /** Whether sending it twice is the same as once. */
  readonly repeatable: boolean
  /** When the whole call must be over, as `performance.now()` counts. */
  readonly until: number
  readonly signal?: AbortSignal
  readonly onRetry?: (error: ConnectorError, wait: number) => void
}

/** How far a retry loop has come, for whoever gives it up from outside. */
export interface Progress {
  /** How often the call has been tried, the present attempt included. */
  attempts: number
  /** What the attempt before met with. */
  last?: Error
}

/**
 * Tries a call until it succeeds, may not be repeated, or the attempts or the time are used up. A write is repeated only
 * when it provably never left. A kept-alive connection found dead costs no attempt: the call is sent again at once, once.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  settings: RetrySettings,
  progress: Progress = { attempts: 0 },
): Promise<T> {
  const send = withFreshConnection(attempt, settings)
  for (;;) {
    settings.signal?.throwIfAborted()
    progress.attempts += 1
    try {
      return await send()
    } catch (error) {
      const wait = nextWait(error, progress.attempts, settings)
      if (wait === undefined) throw withAttempts(error, progress.attempts)
      progress.last = error as ConnectorError
      settings.onRetry?.(error as ConnectorError, wait)
      await sleep(wait, settings.signal)
    }
  }
}

/** Sends again at once, a single time, what met with a connection that the server had closed while it was idle. */
function withFreshConnection<T>(attempt: () => Promise<T>, settings: RetrySettings): () => Promise<T> {
  const { attempts, repeatable, signal } = settings
  let allowed = attempts > 1 && repeatable
  return async function sendFresh() {
    try {
      return await attempt()
    } catch (error) {
      if (!allowed || !(error instanceof TransportError) || !error.staleConnection) throw error
      allowed = false
      signal?.throwIfAborted()
      return await attempt()
    }
  }
}

function nextWait(error: unknown, tried: number, settings: RetrySettings): number | undefined {
  if (tried >= settings.attempts || !mayRepeat(error, settings)) return undefined
  const asked = error instanceof ApiError && error.retryAfter !== undefined ? error.retryAfter * 1000 : undefined
  const wait = asked ?? backoff(tried, settings)
  return wait > settings.longest || performance.now() + wait >= settings.until ? undefined : wait
}

function mayRepeat(error: unknown, { repeatable, statuses }: RetrySettings): boolean {
  if (error instanceof TransportError) return error.retryable && (repeatable || !error.sent)
  return error instanceof ApiError && repeatable && passes(error, statuses)
}

/** Of the statuses that say "later", the policy may leave some out; a body that says it is believed. */
function passes({ status, retryable }: ApiError, statuses: readonly number[]): boolean {
  const saysLater = status === 429 || status >= 500
  return statuses.includes(status) || (retryable && !saysLater)
}

/** Exponential backoff with full jitter: anything between nothing and the bound. */
function backoff(tried: number, { initial, longest }: RetrySettings): number {
  return Math.random() * Math.min(longest, initial * 2 ** (tried - 1))
}

function withAttempts(error: unknown, attempts: number): unknown {
  if (error instanceof TransportError || error instanceof ApiError) error.attempts = attempts
  return error
}
