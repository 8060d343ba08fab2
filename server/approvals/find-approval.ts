import { mayCall } from '../access/assert-may-call.ts'
import type { Identity } from '../access/identity.ts'
import { fieldFailure } from '../http/http-failure.ts'
import type { Services } from '../services.ts'
import { isUuid } from '../workspaces/find-workspace.ts'
import type { Approval } from './approval.ts'

/** What finding approvals takes. */
export type ApprovalServices = Pick<Services, 'approvals' | 'live'>

/** Finds an approval for somebody who may see it; to all others it is not there. */
export async function findApproval(services: ApprovalServices, identity: Identity, id: string): Promise<Approval> {
  const found = isUuid(id) ? await services.approvals.get(id.toLowerCase()) : undefined
  if (found !== undefined && (await maySee(services, identity, found))) return found
  throw fieldFailure(404, 'id', `there is no approval ${id}`)
}

/**
 * Tells whether somebody may see an approval: an application every one; a scoped token those of its workspace whose call
 * it might make itself, since its own may be of an earlier token.
 */
export async function maySee({ live }: ApprovalServices, identity: Identity, approval: Approval): Promise<boolean> {
  if (identity.kind === 'application') return true
  if (identity.workspace?.id !== approval.workspace_id) return false
  const { row, connector } = await live.open(approval.connector_id)
  const operation = connector.operations[`${approval.entity}.${approval.action}`]
  return operation !== undefined && mayCall(identity, row, operation)
}
