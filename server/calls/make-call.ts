import type { Operation } from '../../manifest/connector.ts'
import { copyActionOf } from '../../manifest/copy-actions.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { assertMayCall } from '../access/assert-may-call.ts'
import type { Identity } from '../access/identity.ts'
import { needsApproval } from '../access/policy.ts'
import type { Approval, ShownRequest } from '../approvals/approval.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import { assertActive, runCall, type CallRequest, type CallResult } from '../connectors/run-call.ts'
import { failureOf } from '../http/failure-of.ts'
import type { Services } from '../services.ts'
import type { CallEntry } from './call-log.ts'
import { previewCall } from './preview-call.ts'
import { redactParams } from './redact-params.ts'

/** A call that somebody wants made, whichever way it came. */
export interface WantedCall {
  readonly identity: Identity
  readonly live: LiveConnector
  readonly request: CallRequest
  /** Why, in the caller's words. */
  readonly intent: string | null
  readonly requestId: string
  readonly signal: AbortSignal
  readonly via: CallEntry['via']
  /** Whether the request is shown instead of sent. */
  readonly dryRun?: boolean
  /** The approval by which it is made. */
  readonly approvalId?: string
}

/** What came of it: an answer, the request that would be sent, or what it waits for. */
export type CallOutcome =
  | CallResult
  | { readonly type: 'dry_run'; readonly request: ShownRequest }
  | { readonly type: 'pending'; readonly approval: Approval }

/** A call that was made, and what notes in the log how long its answer is. */
export interface MadeCall {
  readonly outcome: CallOutcome
  readonly log: (bytes: number) => void
}

/** What calls are made with. */
export type CallServices = Pick<Services, 'approvals' | 'calls' | 'connectors' | 'logger'>

/**
 * Makes a call for somebody, as every way into the server does: within the policies, after a yes where they ask for one,
 * written down.
 *
 * @throws HttpFailure when a policy forbids it, ConnectorError when it fails; that is in the log then.
 */
export async function makeCall(services: CallServices, call: WantedCall): Promise<MadeCall> {
  const log = startEntry(services, call)
  const outcome = await attempt(services, call, log)
  const { row } = call.live
  const isOfApi = outcome.type === 'file' || (outcome.type === 'data' && !outcome.copied)
  if (row.broken !== null && isOfApi) await mark(services, row, null)
  return { outcome, log: (bytes) => log({ bytes, ...notesOn(outcome) }) }
}

async function attempt(services: CallServices, call: WantedCall, log: (notes: Notes) => void): Promise<CallOutcome> {
  try {
    return (await holdBack(services, call)) ?? (await runCall(call.live, call.identity, call.request, call.signal))
  } catch (error) {
    const { status, code, message } = failureOf(error)
    log({ status, code })
    if (status === 424) await mark(services, call.live.row, message)
    throw error
  }
}

/** What came of a call is answered whether or not this can be noted. */
async function mark(
  { connectors, logger }: CallServices,
  row: LiveConnector['row'],
  broken: string | null,
): Promise<void> {
  await connectors.mark(row, broken).catch((error: unknown) => {
    logger.warn({ err: error, connector_id: row.id }, 'whether the credentials still work could not be noted')
  })
}

/** The operation of the API that a request asks for; none for what the copy answers, and for what there is not. */
export function calledOperation(
  { connector }: Pick<LiveConnector, 'connector'>,
  request: CallRequest,
): Operation | undefined {
  const entity = request.entity ?? ''
  const { action, params } = request
  if (copyActionOf(connector, entity, action, params) !== undefined) return undefined
  return lookUp(connector.operations, `${entity}.${action}`)
}

/** Shows a request instead of sending it, or keeps the call until a person says yes. */
async function holdBack({ approvals }: CallServices, call: WantedCall): Promise<CallOutcome | undefined> {
  const { identity, live, request, dryRun = false, approvalId } = call
  const { row } = live
  const operation = calledOperation(live, request)
  if (operation === undefined) return undefined
  const waits =
    approvalId === undefined && (needsApproval(identity.policy, operation) || needsApproval(row.policy, operation))
  if (!waits && !dryRun) return undefined
  assertActive(row)
  assertMayCall(identity, row, operation)
  const { entity, action } = operation
  const shown = await previewCall(live, operation, request.params)
  if (dryRun) return { type: 'dry_run', request: shown }
  const approval = await approvals.ask({
    workspace_id: row.workspace_id,
    connector_id: row.id,
    connector: row.connector,
    entity,
    action,
    token_id: identity.tokenId ?? null,
    asker: { kind: identity.kind, policy: identity.policy },
    intent: call.intent,
    via: call.via,
    contents: { request: shown, call: request },
  })
  return { type: 'pending', approval }
}

type Notes = Partial<Pick<CallEntry, 'status' | 'code' | 'bytes' | 'approval_id'>>

function notesOn(outcome: CallOutcome): Notes {
  if (outcome.type === 'dry_run') return { code: 'dry_run' }
  return outcome.type === 'pending' ? { status: 202, code: 'pending_approval', approval_id: outcome.approval.id } : {}
}

/** Notes a call in the log when it has ended; what it does not say is that all went well. */
function startEntry({ calls }: CallServices, call: WantedCall): (notes: Notes) => void {
  const { requestId, identity, live, request, intent, via, approvalId } = call
  const { row } = live
  const started = performance.now()
  return (notes) =>
    calls.record({
      request_id: requestId,
      token_id: identity.tokenId ?? null,
      workspace_id: row.workspace_id,
      connector_id: row.id,
      connector: row.connector,
      entity: request.entity ?? null,
      action: request.action,
      intent,
      via,
      approval_id: approvalId ?? null,
      status: 200,
      code: null,
      bytes: 0,
      latency_ms: performance.now() - started,
      params: redactParams(request.params ?? {}),
      ...notes,
    })
}
