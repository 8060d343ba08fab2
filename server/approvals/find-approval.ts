import { lookUp } from '../../manifest/look-up.ts'
import { mayCall } from '../access/assert-may-call.ts'
import type { Identity } from '../access/identity.ts'
import type { CalledOperation } from '../access/policy.ts'
import { fieldFailure } from '../http/http-failure.ts'
import type { Services } from '../services.ts'
import { isUuid } from '../workspaces/find-workspace.ts'
import type { Approval } from './approval.ts'

/** What finding approvals takes. */
export type ApprovalServices = Pick<Services, 'approvals' | 'connectors' | 'definitions'>

/** Finds an approval for somebody who may see it; to all others it is not there. */
export async function findApproval(services: ApprovalServices, identity: Identity, id: string): Promise<Approval> {
  const found = isUuid(id) ? await services.approvals.get(id.toLowerCase()) : undefined
  if (found !== undefined && (await seenBy(services, identity, [found])).length > 0) return found
  throw fieldFailure(404, 'id', `there is no approval ${id}`)
}

/**
 * Picks those of approvals that somebody may see: an application every one; a scoped token those of its workspace whose
 * call it might make itself, since its own may be of an earlier token.
 */
export async function seenBy(
  services: ApprovalServices,
  identity: Identity,
  approvals: readonly Approval[],
): Promise<readonly Approval[]> {
  if (identity.kind === 'application') return approvals
  const own = approvals.filter(({ workspace_id }) => workspace_id === identity.workspace?.id)
  const judges = new Map<string, Judge>()
  for (const { connector_id: id } of own) if (!judges.has(id)) judges.set(id, await judgeOf(services, identity, id))
  return own.filter((approval) => judges.get(approval.connector_id)?.(approval) === true)
}

type Judge = (call: Pick<CalledOperation, 'entity' | 'action'>) => boolean

/** Tells of calls of a connector whether somebody might make them; none of one that is gone or no longer offered. */
async function judgeOf({ connectors, definitions }: ApprovalServices, identity: Identity, id: string): Promise<Judge> {
  const row = await connectors.get(id)
  const definition = row && definitions.byName(row.connector)
  if (row === undefined || definition === undefined) return () => false
  const { operations } = await definitions.load(definition)
  return ({ entity, action }) => {
    const operation = lookUp(operations, `${entity}.${action}`)
    return operation !== undefined && mayCall(identity, row, operation)
  }
}
