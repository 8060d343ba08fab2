import { approvalAnswer } from '../approvals/approval-answer.ts'
import { approvalStatuses, type ApprovalStatus } from '../approvals/approval.ts'
import { carryOut, decided } from '../approvals/carry-out.ts'
import { findApproval, seenBy } from '../approvals/find-approval.ts'
import { noteEnd } from '../approvals/note-end.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { anyObject, fields, optionalText, text } from './schemas.ts'

const path = '/patchbay/approvals'
const tag = 'Approvals'

/** Routes by which people decide about calls that wait for a yes. */
export function approvalRoutes(services: Services): readonly Route[] {
  return [list(services), get(services), approve(services), deny(services)]
}

const nullableTime = { type: ['string', 'null'], format: 'date-time' }

const approvalSchema = fields({
  id: { type: 'string' },
  status: {
    enum: [...approvalStatuses],
    description: 'approved is one that is being made at this moment; done and failed tell what came of it.',
  },
  workspace_id: { type: 'string' },
  connector_id: { type: 'string' },
  connector: { type: 'string' },
  entity: { type: 'string' },
  action: { type: 'string' },
  token_id: { type: ['string', 'null'], description: 'The token that asked.' },
  intent: { type: ['string', 'null'], description: 'Why, in the words of who asked.' },
  via: { type: 'string', description: 'The way it came: execute or mcp.' },
  request: anyObject('The exact request, secrets masked; null a day after the end.'),
  reason: { type: ['string', 'null'], description: 'Why it was denied.' },
  decided_by: { type: ['string', 'null'], description: 'The token that decided.' },
  created_at: { type: 'string', format: 'date-time' },
  expires_at: { type: 'string', format: 'date-time' },
  decided_at: nullableTime,
  ended_at: nullableTime,
  result: { description: 'What the API answered, once it is done; kept for a day.' },
  connector_metadata: anyObject('What the API told besides.'),
  note: { type: 'string', description: 'Why there is no result.' },
  error: anyObject('Why it failed; may_have_happened tells whether data may have been changed all the same.'),
})

interface Query {
  readonly status?: ApprovalStatus
  readonly connector_id?: string
  readonly workspace_id?: string
  readonly cursor?: string
  readonly limit?: number
}

function list(services: Services): Route {
  return defineRoute<object, Query>({
    method: 'GET',
    path,
    access: 'any',
    tag,
    summary: 'List calls that wait, or waited, for a yes, the newest first',
    description:
      'A scoped token sees those of its workspace whose call its policy allows it. A page may hold fewer than asked for.',
    query: fields({
      status: { enum: [...approvalStatuses], description: 'Only with this status.' },
      connector_id: text('Only of this connector.', { format: 'uuid' }),
      workspace_id: text('Only of this workspace.', { format: 'uuid' }),
      limit: { type: 'integer', minimum: 1, maximum: 200, description: 'How many; default 50.' },
      cursor: text('The next of the page before.'),
    }),
    answers: { 200: fields({ data: { type: 'array', items: approvalSchema }, next: { type: ['string', 'null'] } }) },
    handle: async ({ identity, query }) => {
      const { limit = 50, ...filter } = query
      const own = identity.workspace === undefined ? {} : { workspace_id: identity.workspace.id }
      const { approvals, next } = await services.approvals.list({ ...filter, ...own, limit })
      const seen = await seenBy(services, identity, approvals)
      return { data: seen.map((approval) => approvalAnswer(approval, false)), next }
    },
  })
}

function get(services: Services): Route {
  return defineRoute({
    method: 'GET',
    path: `${path}/:id`,
    access: 'any',
    tag,
    summary: 'Tell where a call that waits for a yes stands, and what came of it',
    answers: { 200: approvalSchema },
    handle: async ({ identity, params: { id = '' } }) => approvalAnswer(await findApproval(services, identity, id)),
  })
}

function approve(services: Services): Route {
  return defineRoute({
    method: 'POST',
    path: `${path}/:id/approve`,
    access: 'application',
    tag,
    summary: 'Say yes: the call is made, once',
    description:
      'Answers when the call has ended. It is made as the one who asked, within the policies of now. When the server ends in the middle, the call is never made again: after five minutes it counts as failed, and says that it may have happened.',
    answers: { 200: approvalSchema },
    handle: async ({ identity, requestId, params: { id = '' } }) => {
      const approval = await findApproval(services, identity, id)
      await carryOut(services, approval, { identity, requestId })
      return approvalAnswer(await findApproval(services, identity, approval.id))
    },
  })
}

function deny(services: Services): Route {
  return defineRoute<{ readonly reason?: string | null }>({
    method: 'POST',
    path: `${path}/:id/deny`,
    access: 'application',
    tag,
    summary: 'Say no: the call is never made',
    body: fields({ reason: optionalText('Why, for the one who asked.') }),
    answers: { 200: approvalSchema },
    handle: async ({ identity, requestId, params: { id = '' }, body }) => {
      const { id: known } = await findApproval(services, identity, id)
      const tokenId = identity.tokenId ?? null
      const ended = await services.approvals.deny(known, tokenId, body.reason ?? null)
      const approval = await findApproval(services, identity, known)
      if (!ended) throw decided(approval)
      noteEnd(services, approval, { tokenId, requestId })
      return approvalAnswer(approval)
    },
  })
}
