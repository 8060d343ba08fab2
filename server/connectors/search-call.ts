import type { CopyAction } from '../../manifest/copy-actions.ts'
import { assertMaySearch } from '../access/assert-may-search.ts'
import type { Identity } from '../access/identity.ts'
import type { LiveConnector } from './live-connectors.ts'
import type { CallRequest, CallResult } from './run-call.ts'

/** How many milliseconds a search may take; a call of an API may wait longer, for the API. */
const searchTimeout = 10_000

/**
 * Searches or counts the copy of a connector for somebody; data and meta are the result, as the hosted API has it.
 *
 * @throws HttpFailure when a policy forbids it, ConnectorError when it fails.
 */
export async function searchCall(
  { client, connector, row }: LiveConnector,
  identity: Identity,
  request: CallRequest & { readonly action: CopyAction },
  signal: AbortSignal,
): Promise<CallResult> {
  const { action, params, select_fields, exclude_fields } = request
  const entity = request.entity ?? ''
  assertMaySearch(identity, row, { connector, entity, action })
  const { data, meta } = await client.execute(entity, action, params ?? {}, {
    signal,
    timeout: searchTimeout,
    ...(select_fields && { select_fields }),
    ...(exclude_fields && { exclude_fields }),
  })
  return { type: 'data', result: { data, meta }, connector_metadata: null, copied: true }
}
