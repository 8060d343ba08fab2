import type { RetryPolicy } from './connector.ts'
import { parseDuration } from './duration.ts'
import type * as written from './manifest.gen.ts'
import { parseSelector } from './selector.ts'

/** Compiles how a safe call is repeated; every setting left out gets its default here. */
export function compileRetry(retry: written.Retry = {}): RetryPolicy {
  const { attempts = 3, statuses = [429, 500, 502, 503, 504], initial = '500ms', longest = '30s', wait } = retry
  return {
    attempts,
    statuses,
    initial: parseDuration(initial),
    longest: parseDuration(longest),
    wait: (wait ?? [{ at: '@header.retry-after' }]).map(({ at, format }) => ({
      at: parseSelector(at),
      ...(format !== undefined && { format }),
    })),
  }
}
