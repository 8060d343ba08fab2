import { Readable } from 'node:stream'
import { redactParams } from '../calls/redact-params.ts'
import type { ConnectorRow } from '../connectors/connectors.ts'
import { runCall, type CallRequest, type CallResult } from '../connectors/run-call.ts'
import { failureOf } from '../http/failure-of.ts'
import { HttpAnswer, defineRoute, type Route, type RouteCall } from '../http/route.ts'
import type { Services } from '../services.ts'
import { assertSees } from '../workspaces/find-workspace.ts'
import { anyObject, fields, optionalText, text } from './schemas.ts'

interface ExecuteBody extends CallRequest {
  readonly intent?: string | null
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
        'A list answers its records in result and how to go on in connector_metadata; give end_cursor back as params.cursor. A file is answered as it is.',
      body: fields(
        {
          entity: optionalText('The entity, such as candidates; empty for the action describe.'),
          action: text('The action, such as list; describe, without an entity, lists what there is.'),
          params: anyObject('The parameters of the action.'),
          select_fields: { ...paths, description: 'Dotted paths to keep of each record; wins over exclude_fields.' },
          exclude_fields: { ...paths, description: 'Dotted paths to leave out of each record.' },
          skip_truncation: { type: ['boolean', 'null'], description: 'Ignored; nothing is cut short.' },
          intent: optionalText('Why, for the call log.', { maxLength: 512 }),
        },
        ['action'],
      ),
      answers: {
        200: fields({
          status: { const: 'success' },
          result: { description: 'The records of a list, the record of anything else.' },
          connector_metadata: anyObject('What the API tells besides.'),
          execution_metadata: anyObject('Which connector, and how many milliseconds.'),
        }),
      },
      handle: (call) => execute(services, call),
    }),
  ]
}

async function execute(services: Services, call: ExecuteCall): Promise<HttpAnswer> {
  const started = performance.now()
  const live = await services.live.open(call.params['id'] ?? '')
  assertSees(call.identity, live.row.workspace_id)
  const log = (status: number, bytes: number, code: string | null): void => {
    services.calls.record({
      ...aboutCall(call, live.row),
      status,
      code,
      bytes,
      latency_ms: performance.now() - started,
    })
  }
  try {
    const outcome = await runCall(live, call.identity, call.body, call.signal)
    if (live.row.broken !== null) await services.connectors.mark(live.row, null)
    if (outcome.type === 'file') return fileAnswer(outcome, (bytes) => log(200, bytes, null))
    // Encoded here, once: its length is wanted twice, and the socket takes bytes as they are.
    const body = Buffer.from(
      JSON.stringify({
        status: 'success',
        result: outcome.result,
        connector_metadata: outcome.connector_metadata,
        execution_metadata: {
          connector_instance_id: `source_id:${live.row.id}`,
          execution_time_ms: Math.round(performance.now() - started),
        },
      }),
    )
    log(200, body.byteLength, null)
    return new HttpAnswer(200, body, { 'content-type': 'application/json; charset=utf-8' })
  } catch (error) {
    const { status, code, message } = failureOf(error)
    log(status, 0, code)
    if (status === 424) await services.connectors.mark(live.row, message)
    throw error
  }
}

type CallFacts = Omit<Parameters<Services['calls']['record']>[0], 'status' | 'code' | 'bytes' | 'latency_ms'>

function aboutCall({ requestId, identity, body }: ExecuteCall, row: ConnectorRow): CallFacts {
  return {
    request_id: requestId,
    token_id: identity.tokenId ?? null,
    workspace_id: row.workspace_id,
    connector_id: row.id,
    connector: row.connector,
    entity: body.entity ?? null,
    action: body.action,
    intent: body.intent ?? null,
    params: redactParams(body.params ?? {}),
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

async function* counted(data: AsyncIterable<Uint8Array>, done: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of data) {
      bytes += chunk.byteLength
      yield chunk
    }
  } finally {
    done(bytes)
  }
}
