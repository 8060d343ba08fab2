import { ConnectorError } from '../../runtime/errors.ts'
import { findOperation } from '../../runtime/find-operation.ts'
import { mayHaveHappened } from '../../runtime/may-have-happened.ts'
import type { Identity } from '../access/identity.ts'
import { failureOfCall, uncertain } from '../calls/failure-of-call.ts'
import { makeCall, type CallOutcome, type CallServices } from '../calls/make-call.ts'
import { previewCall } from '../calls/preview-call.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { Services } from '../services.ts'
import type { Approval, Contents, Outcome, OutcomeError } from './approval.ts'

/** Who says yes, and in which request. */
export interface Decision {
  readonly identity: Identity
  readonly requestId: string
}

/**
 * Makes an approved call, once: whoever else says yes to it at the same time is refused. What comes of it is kept, also
 * when it fails.
 *
 * @throws HttpFailure when it does not wait any more, or would now be another request than the one that was shown.
 */
export async function carryOut(
  services: CallServices & Pick<Services, 'live'>,
  approval: Approval,
  { identity, requestId }: Decision,
): Promise<void> {
  const { id, contents } = approval
  if (approval.status !== 'pending' || contents?.call === undefined) throw decided(approval)
  const live = await services.live.open(approval.connector_id)
  await assertSame(live, approval, contents)
  const decider = identity.tokenId ?? null
  if (!(await services.approvals.claim(id, decider))) throw decided((await services.approvals.get(id)) ?? approval)
  const outcome = await attempt(async () => {
    const { outcome: made, log } = await makeCall(services, {
      // It is made as what the asker may do, within the policies of now; in the log stands who said yes.
      identity: { ...approval.asker, ...(decider !== null && { tokenId: decider }) },
      live,
      request: contents.call ?? { action: approval.action },
      intent: approval.intent,
      requestId,
      // Once it is on its way, nobody's hanging up ends it.
      signal: new AbortController().signal,
      via: 'approval',
      approvalId: id,
    })
    const kept = await keptOf(made)
    log(kept.bytes)
    return kept.outcome
  })
  await services.approvals.finish(id, outcome)
}

/** Refuses to decide what was decided already. */
export function decided({ id, status }: Pick<Approval, 'id' | 'status'>): HttpFailure {
  const state = status === 'pending' ? 'decided' : status
  return new HttpFailure(409, 'approval_decided', `the approval ${id} does not wait any more: it is ${state}`, {
    hint: `GET /api/v1/patchbay/approvals/${id} tells what came of it`,
  })
}

/** The connection may have been changed meanwhile, so that the call would go elsewhere than the person was shown. */
async function assertSame(
  live: LiveConnector,
  { entity, action }: Approval,
  { request, call }: Contents,
): Promise<void> {
  const now = await previewCall(live, findOperation(live.connector, entity, action), call?.params)
  if (now.method === request.method && now.url === request.url) return
  throw new HttpFailure(
    409,
    'request_changed',
    `the connector was changed since: the call would now be ${now.method} ${now.url}, not ${request.method} ${request.url}`,
    { hint: 'deny it, and have it asked for anew' },
  )
}

async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    return { error: errorOf(error) }
  }
}

function errorOf(error: unknown): OutcomeError {
  const { status, code, message, hint } = failureOfCall(error, true)
  const known = error instanceof HttpFailure || error instanceof ConnectorError
  const open = !known || mayHaveHappened(error)
  const advice = open ? uncertain : hint
  return { status, error_code: code, message, ...(advice !== undefined && { hint: advice }), may_have_happened: open }
}

/** Bytes of a result that are kept; a write's result is one record. */
const mostKept = 1024 * 1024

async function keptOf(made: CallOutcome): Promise<{ readonly outcome: Outcome; readonly bytes: number }> {
  if (made.type === 'file') {
    await made.data[Symbol.asyncIterator]().return?.()
    return { outcome: { result: null, note: 'The result is a file, which is not kept.' }, bytes: 0 }
  }
  if (made.type !== 'data') throw new Error('an approved call was held back')
  const { result, connector_metadata } = made
  const bytes = Buffer.byteLength(JSON.stringify(result ?? null))
  if (bytes <= mostKept) return { outcome: { result: result ?? null, connector_metadata }, bytes }
  return { outcome: { result: null, note: `The result has ${bytes} bytes, which is too much to keep.` }, bytes }
}
