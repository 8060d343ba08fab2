import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { AuthError } from '../../runtime/errors.ts'
import type { Connectors } from './connectors.ts'
import type { Leases } from './leases.ts'

/** Where credentials are kept, and who may renew them. */
export interface Renewals {
  readonly connectors: Pick<Connectors, 'credentials'>
  readonly leases: Leases
}

type Fields = Readonly<Record<string, unknown>>

/** Milliseconds between two looks at whether another process has renewed. */
const pause = 100
/** Milliseconds after which waiting ends; longer than a lease, so that a process that died holding one delays no more. */
const patience = 45_000

/**
 * Renews a token once for all processes: whoever has the lease renews and keeps what came of it, the others wait for
 * that. A refresh token often works only once, so two renewals would lose the connection.
 */
export async function renewOnce(
  { connectors, leases }: Renewals,
  id: string,
  credentials: object,
  renew: () => Promise<Fields>,
): Promise<Fields> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const kept = await connectors.credentials(id)
    if (!isDeepStrictEqual(kept.credentials, credentials)) return kept.credentials as Fields
    const lease = await leases.take(id, kept.version)
    if (lease !== undefined) return renewWith(leases, { id, lease }, credentials, renew)
    await sleep(pause)
  }
  throw new AuthError('token_refresh_failed', 'another process is renewing the token and does not come to an end')
}

async function renewWith(
  leases: Leases,
  { id, lease }: { readonly id: string; readonly lease: string },
  credentials: object,
  renew: () => Promise<Fields>,
): Promise<Fields> {
  try {
    const fresh = { ...credentials, ...(await renew()) }
    await leases.end(id, lease, fresh)
    return fresh
  } catch (error) {
    await leases.end(id, lease)
    throw error
  }
}
