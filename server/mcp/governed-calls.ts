import { ToolError } from '../../adapters/tool-error.ts'
import { defined } from '../../manifest/defined.ts'
import { ConnectorError, InputError } from '../../runtime/errors.ts'
import type { Calls } from '../../runtime/caller.ts'
import { findOperation } from '../../runtime/find-operation.ts'
import type { CallOptions } from '../../runtime/options.ts'
import type { Identity } from '../access/identity.ts'
import type { Approval } from '../approvals/approval.ts'
import { makeCall, type CallOutcome, type CallServices, type WantedCall } from '../calls/make-call.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import type { CallRequest, CallResult } from '../connectors/run-call.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { Services } from '../services.ts'
import { assertSees } from '../workspaces/find-workspace.ts'
import { currentRequest } from './mcp-request.ts'

/** What governed calls are made with. */
export type GovernedServices = CallServices & Pick<Services, 'live'>

type Data = Extract<CallResult, { type: 'data' }>

/** Checked where the call is made. */
type Params = NonNullable<CallRequest['params']>

/**
 * The calls of a client that an agent has: each on the same road as a request for it, with the policies, approvals and
 * credentials of that moment, and in the log.
 */
export function governedCalls(
  services: GovernedServices,
  identity: Identity,
  { row, connector }: LiveConnector,
): Calls {
  const open = async (): Promise<LiveConnector> => {
    const live = await services.live.open(row.id)
    assertSees(identity, live.row.workspace_id)
    return live
  }
  const run = (request: CallRequest, { signal }: CallOptions = {}): Promise<Data> =>
    taught(async () => dataOf(await runLogged(services, { identity, live: await open(), request, signal }), request))
  const execute: Calls['execute'] = async ({ entity, action }, params, options) => {
    const answer = await run({ entity, action, params: params as Params, ...askedOf(options) }, options)
    return { data: answer.result, meta: ownMeta(answer.connector_metadata) }
  }
  return {
    find: (entity, action) => findOperation(connector, entity, action),
    execute,
    load: async (operation, params, options) => {
      const { data, meta } = await execute(operation, params, options)
      return { records: [data].flat(), meta: { ...meta } }
    },
    // What is asked of a copy is answered with data and meta together.
    readCopy: async (entity, action, params, options) => {
      const { result } = await run({ entity, action, params: params as Params }, options)
      return result as { data: unknown; meta: object }
    },
    check: async (options) => (await open()).client.check(options),
    explain: ({ entity, action }, params) =>
      taught(async () => {
        const request = { entity, action, params: params as Params }
        const outcome = await runLogged(services, { identity, live: await open(), request, dryRun: true })
        if (outcome.type === 'dry_run') return outcome.request
        throw new ToolError('unsupported', `${action} sends no request to the API: the copy answers it.`)
      }),
    request: async () => {
      throw new InputError('operation_unknown', 'the server sends no requests of one’s own; call an entity’s action')
    },
  }
}

interface ToldCall extends Pick<WantedCall, 'identity' | 'live' | 'request' | 'dryRun'> {
  readonly signal?: AbortSignal | undefined
}

async function runLogged(services: CallServices, { signal, ...call }: ToldCall): Promise<CallOutcome> {
  const { outcome, log } = await makeCall(services, {
    ...call,
    ...currentRequest(),
    signal: signal ?? new AbortController().signal,
    via: 'mcp',
  })
  log(outcome.type === 'data' ? Buffer.byteLength(JSON.stringify(outcome.result ?? null)) : 0)
  return outcome
}

/** What only a person can go on with is thrown. */
function dataOf(outcome: CallOutcome, { action }: CallRequest): Data {
  if (outcome.type === 'data') return outcome
  if (outcome.type === 'pending') throw waiting(outcome.approval)
  throw new ToolError('unsupported', `${action} gives a file, which a tool cannot show.`)
}

type Asked = Pick<CallRequest, 'select_fields' | 'exclude_fields' | 'source' | 'max_age'>

function askedOf({ select_fields, exclude_fields, source, max_age }: CallOptions = {}): Asked {
  return defined({ select_fields, exclude_fields, source, max_age })
}

/** The names under which requests are answered how to go on are not those of clients. */
function ownMeta(metadata: object | null): object {
  return defined({ ...metadata, has_next_page: undefined, end_cursor: undefined })
}

/** Says what the server refuses in words that an agent can act on. */
async function taught<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
    const { status, code, message, hint } = error
    const why = hint === undefined ? `${message}.` : `${message}; ${hint}.`
    throw new ToolError(status === 403 || status === 404 ? 'forbidden' : code, why)
  }
}

function waiting({ id, expires_at, entity, action }: Approval): ConnectorError {
  return new ConnectorError(
    'pending_approval',
    `${entity}.${action} was not sent: it needs a person's approval, until ${expires_at.toISOString()}. Its id is ${id}: get_approval tells what came of it. Do not call it again.`,
  )
}
