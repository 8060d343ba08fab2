import { ApiError, ConnectorError, TransportError } from '../errors.ts'
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

/**
 * Tries a call until it succeeds, may not be repeated, or the attempts or the time are used up. A write is repeated only
 * when it provably never left. A kept-alive connection found dead costs no attempt: the call is sent again at once, once.
 */
export async function withRetries<T>(attempt: () => Promise<T>, settings: RetrySettings): Promise<T> {
  let staleAllowed = settings.attempts > 1
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (staleAllowed && isStale(error, settings)) {
        staleAllowed = false
        tried--
        continue
      }
      const wait = nextWait(error, tried, settings)
      if (wait === undefined) throw withAttempts(error, tried)
      settings.onRetry?.(error as ConnectorError, wait)
      await sleep(wait, settings.signal).catch((reason: unknown) => {
        throw withLastCause(reason, error, tried)
      })
    }
  }
}

function isStale(error: unknown, { repeatable }: RetrySettings): boolean {
  return error instanceof TransportError && error.staleConnection && repeatable
}

function nextWait(error: unknown, tried: number, settings: RetrySettings): number | undefined {
  if (tried >= settings.attempts || !mayRepeat(error, settings)) return undefined
  const asked = error instanceof ApiError && error.retryAfter !== undefined ? error.retryAfter * 1000 : undefined
  const wait = asked ?? backoff(tried, settings)
  return wait > settings.longest || performance.now() + wait >= settings.until ? undefined : wait
}

function mayRepeat(error: unknown, { repeatable, statuses }: RetrySettings): boolean {
  if (error instanceof TransportError) return repeatable || !error.sent
  if (error instanceof ApiError) return repeatable && (error.retryable || statuses.includes(error.status))
  return false
}

/** Exponential backoff with full jitter: anything between nothing and the bound. */
function backoff(tried: number, { initial, longest }: RetrySettings): number {
  return Math.random() * Math.min(longest, initial * 2 ** (tried - 1))
}

function withAttempts(error: unknown, attempts: number): unknown {
  if (error instanceof TransportError || error instanceof ApiError) error.attempts = attempts
  return error
}

/** A deadline that ends a wait tells what the last attempt had met with; the caller's own abort passes as it is. */
function withLastCause(reason: unknown, last: unknown, attempts: number): unknown {
  if (!(reason instanceof TransportError)) return reason
  const error = new TransportError(reason.code, `${reason.message}; the last attempt: ${(last as Error).message}`, {
    cause: last,
  })
  error.attempts = attempts
  return error
}
