import { Readable } from 'node:stream'
import type { Approval } from '../approvals/approval.ts'
import { failureOfCall } from '../calls/failure-of-call.ts'
import { calledOperation, makeCall, type CallOutcome } from '../calls/make-call.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import type { CallRequest, CallResult } from '../connectors/run-call.ts'
import { HttpAnswer, defineRoute, type Route, type RouteCall } from '../http/route.ts'
import type { Services } from '../services.ts'
import { assertSees } from '../workspaces/find-workspace.ts'
import { anyObject, fields, optionalText, text } from './schemas.ts'

interface ExecuteBody extends CallRequest {
  readonly intent?: string | null
  readonly dry_run?: boolean | null
}

type ExecuteCall = RouteCall<ExecuteBody>

/** The route that calls an API by a connector. */
export function executeRoutes(services: Services): readonly Route[] {
  const paths = { type: ['array', 'null'], items: { type: 'string' } }
  return [
    defineRoute<ExecuteBody>({
      method: 'POST',
      path: '/integrations/connectors/:id/execute',
      older: [
        '/integrations/sources/:id/execute',
        '/connectors/sources/:id/execute',
        '/connectors/instances/:id/execute',
      ],
      access: 'any',
      tag: 'Connectors',
      summary: 'Call the API',
      description:
        'A list answers its records in result and how to go on in connector_metadata; give end_cursor back as params.cursor. A file is answered as it is. A search answers data and meta in result.',
      body: fields(
        {
          entity: optionalText('The entity, such as candidates; empty for the action describe.'),
          action: text(
            'The action, such as list; context_store_search and aggregate ask the copy; describe, without an entity, lists what there is.',
          ),
          params: anyObject('The parameters of the action.'),
          select_fields: { ...paths, description: 'Dotted paths to keep of each record; wins over exclude_fields.' },
          exclude_fields: { ...paths, description: 'Dotted paths to leave out of each record.' },
          ...copyFields,
          skip_truncation: { type: ['boolean', 'null'], description: 'Ignored; nothing is cut short.' },
          intent: optionalText('Why, for the call log.', { maxLength: 512 }),
          dry_run: {
            type: ['boolean', 'null'],
            description: 'Answers the request that would be sent, and sends nothing.',
          },
        },
        ['action'],
      ),
      answers: {
        200: fields({
          status: { enum: ['success', 'dry_run'] },
          result: { description: 'The records of a list, the record of anything else.' },
          connector_metadata: anyObject('What the API tells besides.'),
          execution_metadata: anyObject('Which connector, and how many milliseconds.'),
          request: anyObject('The exact request of a dry run, secrets masked.'),
        }),
        202: pendingSchema,
      },
      handle: (call) => execute(services, call),
    }),
  ]
}

/** What is answered where a policy lets the call wait for a person's yes. */
const pendingSchema = fields({
  status: { const: 'pending_approval' },
  approval: fields({
    id: { type: 'string' },
    expires_at: { type: 'string', format: 'date-time' },
    request: anyObject('The exact request, secrets masked.'),
  }),
  message: { type: 'string' },
})

/** Who answers, and how old that may be. */
const copyFields = {
  source: {
    enum: ['live', 'replica', 'auto', null],
    description:
      'Who answers a list or a get: the API (live, the default), the copy (replica), or the copy where it can and is fresh enough (auto). connector_metadata.source says which it was.',
  },
  max_age: {
    type: ['number', 'null'],
    minimum: 0,
    description: 'How many seconds old the copy may be; with auto 3600 when left out.',
  },
} as const

async function execute(services: Services, call: ExecuteCall): Promise<HttpAnswer> {
  const started = performance.now()
  const { identity, body: request, requestId, signal } = call
  const live = await services.live.open(call.params['id'] ?? '')
  assertSees(identity, live.row.workspace_id)
  const { intent = null, dry_run } = request
  const wanted = {
    identity,
    live,
    request,
    intent,
    requestId,
    signal,
    via: 'execute',
    dryRun: dry_run === true,
  } as const
  try {
    const { outcome, log } = await makeCall(services, wanted)
    if (outcome.type === 'file') return fileAnswer(outcome, log)
    // Encoded here, once: its length is wanted twice, and the socket takes bytes as they are.
    const body = Buffer.from(JSON.stringify(answerOf(outcome, live.row.id, started)))
    log(body.byteLength)
    return new HttpAnswer(outcome.type === 'pending' ? 202 : 200, body, {
      'content-type': 'application/json; charset=utf-8',
    })
  } catch (error) {
    throw failureOfCall(error, changesData(live, request))
  }
}

function changesData(live: LiveConnector, request: CallRequest): boolean {
  const operation = calledOperation(live, request)
  return operation !== undefined && operation.effect !== 'read'
}

function answerOf(outcome: Exclude<CallOutcome, { type: 'file' }>, id: string, started: number): object {
  if (outcome.type === 'dry_run') return { status: 'dry_run', request: outcome.request }
  if (outcome.type === 'pending') return { status: 'pending_approval', ...pendingAnswer(outcome.approval) }
  return {
    status: 'success',
    result: outcome.result,
    connector_metadata: outcome.connector_metadata,
    execution_metadata: {
      connector_instance_id: `source_id:${id}`,
      execution_time_ms: Math.round(performance.now() - started),
    },
  }
}

/** What waits, and how to hear of it; the caller reads that nothing was sent. */
function pendingAnswer({ id, expires_at, contents }: Approval): object {
  return {
    approval: { id, expires_at, request: contents?.request },
    message: `nothing was sent: the call waits for a person's yes; GET /api/v1/patchbay/approvals/${id} tells what came of it, calling again asks again`,
  }
}

type File = Extract<CallResult, { type: 'file' }>

function fileAnswer({ data, meta }: File, done: (bytes: number) => void): HttpAnswer {
  const name = (meta.name ?? 'download').replaceAll(/[\r\n"\\]/g, '_')
  const headers = {
    'content-type': meta.media_type ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${name.replaceAll(/[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    ...(meta.size !== null && { 'content-length': String(meta.size) }),
  }
  return new HttpAnswer(200, Readable.from(counted(data, done)), headers)
}

/** Passes a file on; whoever leaves ends it at the source without waiting for more. */
function counted(data: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncIterable<Uint8Array> {
  const chunks = data[Symbol.asyncIterator]()
  let bytes = 0
  let told = false
  // A stream returns its iterator also once that has come to its end.
  const done = (): void => {
    if (!told) tell(bytes)
    told = true
  }
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        try {
          const step = await chunks.next()
          if (step.done === true) done()
          else bytes += step.value.byteLength
          return step
        } catch (error) {
          done()
          throw error
        }
      },
      async return() {
        done()
        await chunks.return?.()
        return { value: undefined, done: true }
      },
    }),
  }
}
