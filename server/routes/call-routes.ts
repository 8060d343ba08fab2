import { Readable } from 'node:stream'
import type { CallFilter, CallLog } from '../calls/call-log.ts'
import type { Identity } from '../access/identity.ts'
import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { fields, text } from './schemas.ts'

/** Routes that read the log of calls. */
export function callRoutes({ calls }: Services): readonly Route[] {
  return [list(calls), exportAll(calls)]
}

const filters = {
  workspace_id: text('Only of this workspace.', { format: 'uuid' }),
  connector_id: text('Only of this connector.', { format: 'uuid' }),
  entity: text('Only of this entity.'),
  action: text('Only of this action.'),
  approval_id: text('Only what has to do with this approval.', { format: 'uuid' }),
  status: { type: 'integer', minimum: 100, maximum: 599, description: 'Only with this status.' },
  since: text('Not before.', { format: 'date-time' }),
  until: text('Before.', { format: 'date-time' }),
}

type Query = Omit<CallFilter, 'limit'> & { readonly limit?: number }

function list(calls: CallLog): Route {
  return defineRoute<object, Query>({
    method: 'GET',
    path: '/patchbay/calls',
    access: 'any',
    tag: 'Calls',
    summary: 'List calls, the newest first',
    description:
      'Parameters are kept with what may be secret blotted out. A call is in the log a quarter of a second later.',
    query: fields({
      ...filters,
      limit: { type: 'integer', minimum: 1, maximum: 1000, description: 'How many; default 100.' },
      cursor: text('The next of the page before.'),
    }),
    answers: {
      200: fields({ data: { type: 'array', items: { type: 'object' } }, next: { type: ['string', 'null'] } }),
    },
    handle: async ({ identity, query }) => {
      const page = await calls.list({ ...confined(identity, query), limit: query.limit ?? 100 })
      return { data: page.calls, next: page.next }
    },
  })
}

function exportAll(calls: CallLog): Route {
  return defineRoute<object, Query>({
    method: 'GET',
    path: '/patchbay/calls/export',
    access: 'any',
    tag: 'Calls',
    summary: 'Export calls as NDJSON, the newest first',
    query: fields(filters),
    answers: { 200: { type: 'string', description: 'One call a line.' } },
    handle: async ({ identity, query }) =>
      new HttpAnswer(200, Readable.from(lines(calls, confined(identity, query))), {
        'content-type': 'application/x-ndjson',
      }),
  })
}

/** A scoped token reads its own workspace's calls only. */
function confined({ workspace }: Identity, query: Query): Query {
  return workspace === undefined ? query : { ...query, workspace_id: workspace.id }
}

async function* lines(calls: CallLog, filter: Query): AsyncGenerator<string> {
  let cursor: string | undefined
  do {
    const page = await calls.list({ ...filter, cursor, limit: 500 })
    for (const call of page.calls) yield `${JSON.stringify(call)}\n`
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}
