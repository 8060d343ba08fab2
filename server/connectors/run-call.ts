import type { Operation } from '../../manifest/connector.ts'
import { copyActionOf } from '../../manifest/copy-actions.ts'
import type { Download } from '../../runtime/download.ts'
import { findOperation } from '../../runtime/find-operation.ts'
import type { CallOptions as RuntimeOptions } from '../../runtime/options.ts'
import { assertMayCall } from '../access/assert-may-call.ts'
import type { Identity } from '../access/identity.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { LiveConnector } from './live-connectors.ts'
import { searchCall } from './search-call.ts'
import { applyPagingNames } from '../../runtime/apply-paging-names.ts'

/** What a caller asks of a connector. */
export interface CallRequest {
  readonly entity?: string | null
  readonly action: string
  readonly params?: Readonly<Record<string, unknown>> | null
  readonly select_fields?: readonly string[] | null
  readonly exclude_fields?: readonly string[] | null
  readonly source?: RuntimeOptions['source'] | null
  readonly max_age?: number | null
}

/** What came of it: data and what is known of it, or a file on its way. */
export type CallResult =
  | {
      readonly type: 'data'
      readonly result: unknown
      readonly connector_metadata: object | null
      /** Whether it is of the copy, which says nothing of the API. */
      readonly copied: boolean
    }
  | ({ readonly type: 'file' } & Download)

/**
 * Makes one call of a connector for somebody.
 *
 * @throws HttpFailure when a policy forbids it, ConnectorError when it fails.
 */
export async function runCall(
  live: LiveConnector,
  identity: Identity,
  request: CallRequest,
  signal: AbortSignal,
): Promise<CallResult> {
  const { client, connector, row } = live
  assertActive(row)
  if (request.action === 'describe' && (request.entity ?? '') === '') {
    return { type: 'data', result: client.describe(), connector_metadata: null, copied: true }
  }
  const { entity } = request
  const wanted = copyActionOf(connector, entity ?? '', request.action, request.params)
  return wanted === undefined
    ? callApi(live, identity, request, signal)
    : searchCall(live, identity, { ...request, action: wanted }, signal)
}

async function callApi(
  { client, connector, row }: LiveConnector,
  identity: Identity,
  request: CallRequest,
  signal: AbortSignal,
): Promise<CallResult> {
  const operation = findOperation(connector, request.entity ?? '', request.action)
  assertMayCall(identity, row, operation)
  const { data, meta } = await client.execute(
    operation.entity,
    operation.action,
    applyPagingNames(operation, request.params ?? {}),
    optionsOf(request, signal),
  )
  if (operation.response.type === 'file') return { type: 'file', ...asDownload({ data, meta }) }
  const copied = meta.source === 'replica'
  return { type: 'data', result: data, connector_metadata: metadataOf(operation, meta), copied }
}

/**
 * Refuses calls of a workspace that was put to rest.
 *
 * @throws HttpFailure with status 403.
 */
export function assertActive({ workspace_status, workspace_name }: LiveConnector['row']): void {
  if (workspace_status === 'active') return
  throw new HttpFailure(403, 'workspace_inactive', `the workspace ${workspace_name} is inactive`)
}

/** What a call is told besides its parameters; null is as good as nothing. */
function optionsOf(
  { select_fields, exclude_fields, source, max_age }: CallRequest,
  signal: AbortSignal,
): RuntimeOptions {
  const given = { select_fields, exclude_fields, source, max_age }
  return { signal, ...Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null)) }
}

/** The answer of an operation whose response is a file. */
function asDownload(answer: object): Download {
  return answer as Download
}

/** What the API tells besides the data, with the two names under which every list says how to go on. */
function metadataOf({ response }: Operation, meta: unknown): object | null {
  if (response.type !== 'records') return meta as object
  const { has_more, cursor } = meta as { readonly has_more: boolean; readonly cursor: string | null }
  return { ...(meta as object), has_next_page: has_more, end_cursor: cursor }
}
