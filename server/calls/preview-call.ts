import type { Operation } from '../../manifest/connector.ts'
import { applyPagingNames } from '../../runtime/apply-paging-names.ts'
import type { ShownRequest } from '../approvals/approval.ts'
import { shownRequest } from '../approvals/shown-request.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import type { CallRequest } from '../connectors/run-call.ts'

/** Plans the request that a call would send, secrets masked; nothing is sent. */
export async function previewCall(
  { client }: Pick<LiveConnector, 'client'>,
  operation: Operation,
  params: CallRequest['params'],
): Promise<ShownRequest> {
  const { entity, action } = operation
  return shownRequest(await client.explain(entity, action, applyPagingNames(operation, params ?? {})))
}
