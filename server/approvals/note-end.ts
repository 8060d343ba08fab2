import type { Services } from '../services.ts'
import type { EndedApproval } from './approvals.ts'

/** Who ended an approval without the call being made, and in which request; nobody when its time was over. */
export interface Ending {
  readonly tokenId: string | null
  readonly requestId: string
}

/** Notes in the log of calls that one was not made. */
export function noteEnd(
  { calls }: Pick<Services, 'calls'>,
  approval: EndedApproval,
  { tokenId, requestId }: Ending,
): void {
  const { id, workspace_id, connector_id, connector, entity, action, intent } = approval
  calls.record({
    request_id: requestId,
    token_id: tokenId,
    workspace_id,
    connector_id,
    connector,
    entity,
    action,
    intent,
    via: 'approval',
    approval_id: id,
    status: 403,
    code: approval.status === 'expired' ? 'approval_expired' : 'approval_denied',
    latency_ms: 0,
    bytes: 0,
    params: {},
  })
}

/** Ends what nobody decided in time, writes that down, and forgets what is long over. */
export async function sweepApprovals(services: Pick<Services, 'approvals' | 'calls'>, days: number): Promise<void> {
  for (const approval of await services.approvals.sweep(days)) {
    noteEnd(services, approval, { tokenId: null, requestId: approval.id })
  }
}
