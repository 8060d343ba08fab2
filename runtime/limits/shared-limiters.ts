import type { Connector, Limit } from '../../manifest/connector.ts'
import { createLimiter } from './create-limiter.ts'
import type { Limiter } from './limiter.ts'

const limiters = new Map<string, WeakRef<Limiter>>()
const collected = new FinalizationRegistry<string>((key) => limiters.get(key)?.deref() ?? limiters.delete(key))

let processes = 1

/**
 * Tells how many processes, this one included, call the same APIs for the same accounts: each keeps to its part of the
 * limits, so that together they keep to the whole.
 */
export function shareLimits(between: number): void {
  if (between === processes) return
  processes = between
  for (const limiter of limiters.values()) limiter.deref()?.divide(processes)
}

/** Finds the limiters of a connector for one owner, known by a fingerprint; all clients in the process that have it share them. */
export function sharedLimiters(connector: Connector, owner: string): Readonly<Record<string, Limiter>> {
  return Object.fromEntries(
    Object.entries(connector.limits).map(([name, limit]) => {
      const holder = limit.scope === 'connector' ? '' : owner
      const key = `${connector.name} ${holder} ${name} ${JSON.stringify(limit)}`
      return [name, limiters.get(key)?.deref() ?? newLimiter(key, limit)]
    }),
  )
}

function newLimiter(key: string, limit: Limit): Limiter {
  const limiter = createLimiter(limit)
  limiter.divide(processes)
  limiters.set(key, new WeakRef(limiter))
  collected.register(limiter, key)
  return limiter
}
