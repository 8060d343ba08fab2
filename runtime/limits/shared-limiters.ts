import type { Connector } from '../../manifest/connector.ts'
import { createLimiter } from './create-limiter.ts'
import type { Limiter } from './limiter.ts'

const limiters = new Map<string, WeakRef<Limiter>>()
const collected = new FinalizationRegistry<string>((key) => limiters.get(key)?.deref() ?? limiters.delete(key))

/** Finds the limiters of a connector for one owner, known by a fingerprint; all clients in the process that have it share them. */
export function sharedLimiters(connector: Connector, owner: string): Readonly<Record<string, Limiter>> {
  return Object.fromEntries(
    Object.entries(connector.limits).map(([name, limit]) => {
      const holder = limit.scope === 'connector' ? '' : owner
      const key = `${connector.name} ${holder} ${name} ${JSON.stringify(limit)}`
      const limiter = limiters.get(key)?.deref() ?? createLimiter(limit)
      if (limiters.get(key)?.deref() === undefined) {
        limiters.set(key, new WeakRef(limiter))
        collected.register(limiter, key)
      }
      return [name, limiter]
    }),
  )
}
