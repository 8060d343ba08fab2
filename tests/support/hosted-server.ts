import type { ServerResponse } from 'node:http'
import { respond, startServer, type Received, type TestServer } from './start-server.ts'

/** The one application the server knows. */
export const application = { client_id: 'app-1', client_secret: 'canary-secret-0123456789' }

/** The organization of the application. */
export const organization = '6a1e8bb5-52a1-4a1f-a3a8-0b6f5c6f2a10'

type Fields = Readonly<Record<string, unknown>>

/** A connector as the server keeps it. */
export interface StoredConnector {
  readonly id: string
  readonly name: string
  readonly workspace: string
  readonly definition_id: string
  readonly connector_name?: string
  readonly replication_config?: unknown
}

/** What differs from the usual server. */
export interface HostedServerOptions {
  readonly connectors?: readonly StoredConnector[]
  /** Answers a call of the execute route; what it returns is the `result`, unless it has answered itself. */
  readonly execute?: (body: ExecuteCall, response: ServerResponse) => unknown
  /** What goes beside the `result`. */
  readonly metadata?: (body: ExecuteCall) => unknown
  readonly check?: Fields
  /** Seconds a token lives; absent leaves the field out. */
  readonly expiresIn?: number | undefined
  /** Gets each request first; what is not `undefined` or begins an answer is the answer. */
  readonly before?: (request: Received, response: ServerResponse) => unknown
  /** The names of the workspace's parameter that the server knows. */
  readonly workspaceNames?: readonly string[]
  /** Stands before every path. */
  readonly prefix?: string
}

/** What the execute route is asked. */
export interface ExecuteCall {
  readonly entity: string
  readonly action: string
  readonly params: Fields
  readonly select_fields?: readonly string[]
  readonly exclude_fields?: readonly string[]
}

/** A server of this process that answers the hosted API as its documentation says. */
export interface HostedServer extends TestServer {
  /** The tokens given so far. */
  readonly tokens: readonly string[]
  readonly connectors: ReadonlyMap<string, StoredConnector>
  /** Takes every token back. */
  revoke(): void
  /** The requests to a path, in their order. */
  to(method: string, path: string): readonly Received[]
}

/** Starts a server that stands in for the hosted API. */
export async function startHostedServer(options: HostedServerOptions = {}): Promise<HostedServer> {
  const { prefix = '' } = options
  const state: State = {
    options,
    tokens: [],
    good: new Set(),
    connectors: new Map((options.connectors ?? [usualConnector]).map((connector) => [connector.id, connector])),
  }
  const server = await startServer(async (request, response) => {
    const early = await options.before?.(request, response)
    if (early !== undefined || response.headersSent) return early
    const url = new URL(request.url, 'http://server')
    if (!url.pathname.startsWith(prefix)) return refuse(response, 404, 'Not Found')
    return route(state, request, url, response)
  })
  return {
    ...server,
    tokens: state.tokens,
    connectors: state.connectors,
    revoke: () => state.good.clear(),
    to: (method, path) =>
      server.requests.filter(
        (request) => request.method === method && new URL(request.url, server.url).pathname === `${prefix}${path}`,
      ),
  }
}

interface State {
  readonly options: HostedServerOptions
  readonly tokens: string[]
  readonly good: Set<string>
  readonly connectors: Map<string, StoredConnector>
}

/** The definition id of the small test connector. */
export const definitionId = '0f3c1c1e-8a4e-4f58-9d5a-0d3c3b1a2e4f'

const usualConnector: StoredConnector = {
  id: 'c-1',
  name: 'My notes',
  workspace: 'user-123',
  definition_id: definitionId,
}

function route(state: State, request: Received, url: URL, response: ServerResponse): unknown {
  const path = url.pathname.slice((state.options.prefix ?? '').length)
  const body = request.body === '' ? {} : (JSON.parse(request.body) as Fields)
  if (request.method === 'POST' && path === '/api/v1/account/applications/token')
    return giveToken(state, body, response)
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  if (!state.good.has(token)) return refuse(response, 401, 'Invalid authentication credentials')
  if (request.method === 'POST' && path === '/api/v1/account/applications/scoped-token') {
    return { token: `scoped-for-${String(body['workspace_name'])}` }
  }
  const [, id, action] = /^\/api\/v1\/integrations\/connectors(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(path) ?? []
  if (path === '/api/v1/integrations/connectors') {
    return request.method === 'POST' ? create(state, body, response) : list(state, url, response)
  }
  const connector = state.connectors.get(decodeURIComponent(id ?? ''))
  if (connector === undefined)
    return answer(response, 404, { message: `Connector ${id ?? ''} was not found.`, errors: [] })
  switch (`${request.method} ${action ?? ''}`) {
    case 'GET ':
      return detailed(connector)
    case 'PUT ':
      state.connectors.set(connector.id, { ...connector, ...body })
      return detailed({ ...connector, ...body })
    case 'DELETE ':
      state.connectors.delete(connector.id)
      return answer(response, 202, { job_id: 'job-1' })
    case 'POST check':
      return { id: connector.id, status: 'succeeded', ...state.options.check }
    case 'POST execute':
      return execute(state, connector, body, response)
    default:
      return refuse(response, 405, 'Method Not Allowed')
  }
}

function giveToken(state: State, body: Fields, response: ServerResponse): unknown {
  if (body['client_id'] !== application.client_id || body['client_secret'] !== application.client_secret) {
    return refuse(response, 401, 'Invalid authentication credentials')
  }
  const { expiresIn = 900 } = state.options
  const access_token = `canary-token-${state.tokens.length + 1}-of-${Math.random().toString(36).slice(2)}`
  state.tokens.push(access_token)
  state.good.add(access_token)
  const life = 'expiresIn' in state.options && state.options.expiresIn === undefined ? {} : { expires_in: expiresIn }
  return { access_token, token_type: 'bearer', ...life, organization_id: organization }
}

const allNames = ['workspace_name', 'customer_name', 'external_user_id']

function list({ options, connectors }: State, url: URL, response: ServerResponse): unknown {
  const { workspaceNames = allNames } = options
  const name = [...workspaceNames, 'workspace_id'].find((known) => url.searchParams.has(known))
  if (name === undefined) {
    const last = workspaceNames.at(-1) ?? ''
    return answer(response, 422, { detail: [{ loc: ['query', last], msg: 'Field required', type: 'missing' }] })
  }
  const kind = url.searchParams.get('definition_id')
  const rows = [...connectors.values()].filter(
    ({ workspace, definition_id }) =>
      workspace === url.searchParams.get(name) && (kind === null || kind === definition_id),
  )
  return { data: rows.map(summary) }
}

function summary({ id, name, definition_id, connector_name = 'notes' }: StoredConnector): object {
  return {
    id,
    name,
    summarized_source_template: {
      id: 't-1',
      name: connector_name === 'notes' ? 'Notes' : connector_name,
      connector_name,
      actor_definition_id: definition_id,
      tags: [],
    },
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

function detailed({ id, name, definition_id, replication_config = null }: StoredConnector): object {
  return {
    id,
    name,
    source_template: { id: 't-1', name: 'Notes', source_definition_id: definition_id, tags: [], mode: 'DIRECT' },
    replication_config,
    entities: null,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

function create(state: State, body: Fields, response: ServerResponse): unknown {
  const kinds = ['connector_type', 'definition_id', 'source_template_id'].filter((name) => body[name] !== undefined)
  if (kinds.length !== 1) {
    const message = 'One of connector_type, definition_id or source_template_id must be provided'
    const error = { field: 'body', message, error_code: 'value_error', details: null }
    return answer(response, 422, { message: 'Validation failed', errors: [error] })
  }
  const workspace = allNames.map((name) => body[name]).find((value) => value !== undefined)
  const connector: StoredConnector = {
    id: `c-${state.connectors.size + 1}`,
    name: textOf(body['name'], 'Notes'),
    workspace: textOf(workspace, ''),
    definition_id: textOf(body['definition_id'], definitionId),
    replication_config: body['replication_config'] ?? null,
  }
  state.connectors.set(connector.id, connector)
  return detailed(connector)
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

async function execute(
  { options }: State,
  connector: StoredConnector,
  body: Fields,
  response: ServerResponse,
): Promise<unknown> {
  const call = body as unknown as ExecuteCall
  const result = options.execute === undefined ? { id: 'n-1' } : await options.execute(call, response)
  if (response.headersSent || response.destroyed) return undefined
  return {
    status: 'success',
    result,
    connector_metadata: options.metadata?.(call) ?? null,
    execution_metadata: { connector_instance_id: `source_id:${connector.id}`, execution_time_ms: 1 },
  }
}

/** Refuses in the older form. */
function refuse(response: ServerResponse, status: number, detail: string): unknown {
  return answer(response, status, { detail })
}

function answer(response: ServerResponse, status: number, body: unknown): unknown {
  respond(response, status, body)
  return undefined
}
