import type { Connector } from '../../manifest/connector.ts'
import type { CopyAction } from '../../manifest/copy-actions.ts'
import { defined } from '../../manifest/defined.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { assertMayCall, mayCall, type ConnectorGrant } from './assert-may-call.ts'
import type { Identity } from './identity.ts'
import type { CalledOperation, Policy } from './policy.ts'

/** What of a copy is asked. */
export interface Asked {
  readonly connector: Pick<Connector, 'entities'>
  readonly entity: string
  readonly action: CopyAction
}

/**
 * Refuses a search outside the policies. It gives what the list gives that the copy is read by, so who may not list may
 * not search; and a policy can name the search itself, to deny it, or to allow it alone.
 *
 * @throws HttpFailure with status 403.
 */
export function assertMaySearch(identity: Identity, grant: ConnectorGrant, { connector, entity, action }: Asked): void {
  const sync = lookUp(connector.entities, entity)?.sync
  const list = sync === undefined || sync.type === 'none' ? 'list' : sync.action
  const search: CalledOperation = { entity, action, effect: 'read' }
  const reading: CalledOperation = { entity, action: list, effect: 'read' }
  // What is denied of the list is denied of the search; what is allowed is either of them.
  assertMayCall(withPolicy(identity, deniesOnly(identity.policy)), denyingOnly(grant), reading)
  try {
    assertMayCall(identity, grant, search)
  } catch (error) {
    assertMayCall(withPolicy(identity, deniesOnly(identity.policy)), denyingOnly(grant), search)
    if (mayCall(identity, grant, reading)) return
    throw error
  }
}

function withPolicy(identity: Identity, policy: Policy): Identity {
  return { ...identity, policy }
}

function denyingOnly(grant: ConnectorGrant): ConnectorGrant {
  return { ...grant, policy: deniesOnly(grant.policy) }
}

function deniesOnly({ deny, writes }: Policy): Policy {
  return defined({ deny, writes })
}
