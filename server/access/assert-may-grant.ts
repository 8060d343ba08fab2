import { HttpFailure } from '../http/http-failure.ts'
import type { Identity } from './identity.ts'
import type { EntityGrant, Policy } from './policy.ts'

/**
 * Refuses a scoped token that would widen what it may do itself.
 *
 * @throws HttpFailure with status 403.
 */
export function assertMayGrant(
  { kind }: Identity,
  { entities, policy }: { readonly entities?: readonly EntityGrant[] | null; readonly policy?: Policy },
): void {
  if (kind === 'application' || (policy === undefined && (entities ?? undefined) === undefined)) return
  throw new HttpFailure(403, 'forbidden', 'only an application sets policy and entities of a connector')
}
