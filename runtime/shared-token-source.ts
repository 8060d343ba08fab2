import { createTokenSource, type TokenGrants } from './auth/create-token-source.ts'
import type { TokenSource } from './auth/token-source.ts'
import type { Transport } from './transport/transport.ts'

type Sources = Map<string, WeakRef<TokenSource>>

const byTransport = new WeakMap<Transport, Sources>()
const collected = new FinalizationRegistry<{ readonly sources: WeakRef<Sources>; readonly key: string }>(
  ({ sources, key }) => {
    const map = sources.deref()
    if (map?.get(key)?.deref() === undefined) map?.delete(key)
  },
)

/**
 * Finds the token source of one owner, known by a key; all clients in the process that have it share it. Clients with
 * transports of their own do not: one must not get its token by the road of another.
 */
export function sharedTokenSource(transport: Transport, key: string, grants: () => TokenGrants): TokenSource {
  const sources = byTransport.get(transport) ?? new Map<string, WeakRef<TokenSource>>()
  byTransport.set(transport, sources)
  const known = sources.get(key)?.deref()
  if (known !== undefined) return known
  const source = createTokenSource(grants())
  sources.set(key, new WeakRef(source))
  collected.register(source, { sources: new WeakRef(sources), key })
  return source
}
