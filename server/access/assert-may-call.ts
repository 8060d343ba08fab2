import { HttpFailure } from '../http/http-failure.ts'
import type { Identity } from './identity.ts'
import { refusalBy, refusalByEntities, type CalledOperation, type EntityGrant, type Policy } from './policy.ts'

/** What a connector grants to whoever may use it. */
export interface ConnectorGrant {
  readonly policy: Policy
  readonly entities: readonly EntityGrant[] | null
}

/**
 * Refuses a call outside the policies of the token and of the connector. A scoped token changes data only where its own
 * policy, the connector's policy or the connector's entities say so.
 *
 * @throws HttpFailure with status 403.
 */
export function assertMayCall(
  identity: Identity,
  { policy, entities }: ConnectorGrant,
  operation: CalledOperation,
): void {
  const writes =
    identity.policy.writes ?? (identity.kind === 'application' || grantsWrites(policy, entities, operation))
  const refusal =
    refusalBy({ ...identity.policy, writes }, operation) ??
    refusalBy(policy, operation) ??
    refusalByEntities(entities, operation)
  if (refusal === undefined) return
  throw new HttpFailure(403, 'policy_denied', refusal, {
    hint: 'an application may grant it: by the policy of the scoped token, or PUT /api/v1/patchbay/connectors/ID/policy',
  })
}

/** Tells whether the policies let somebody make a call. */
export function mayCall(identity: Identity, grant: ConnectorGrant, operation: CalledOperation): boolean {
  try {
    assertMayCall(identity, grant, operation)
    return true
  } catch {
    return false
  }
}

function grantsWrites(policy: Policy, entities: readonly EntityGrant[] | null, { entity }: CalledOperation): boolean {
  return (
    policy.writes === true || entities?.some((one) => one.entity === entity && one.modes?.includes('write')) === true
  )
}
