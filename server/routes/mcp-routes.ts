import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ToolForm } from '../../adapters/mcp.ts'
import type { Identity } from '../access/identity.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import { defineRoute, HttpAnswer, type Route, type RouteCall } from '../http/route.ts'
import { assertOwnPage } from '../mcp/assert-own-page.ts'
import { createMcpOffers, type McpOffers, type ServeOffer } from '../mcp/mcp-offers.ts'
import { withinRequest } from '../mcp/mcp-request.ts'
import type { Services } from '../services.ts'
import { assertSees, findWorkspace, isUuid } from '../workspaces/find-workspace.ts'
import { fields, olderNames, text, workspaceFields } from './schemas.ts'

interface Query {
  readonly workspace_name?: string
  readonly workspace_id?: string
  readonly connector_id?: string
  readonly form?: ToolForm
  readonly read_only?: boolean
  readonly dry_run?: boolean
}

const query = fields({
  ...workspaceFields,
  connector_id: text('Only these connectors, by commas.'),
  form: { enum: ['router', 'connectors', 'operations'], description: 'How operations become tools; default router.' },
  read_only: { type: 'boolean', description: 'Only what changes nothing.' },
  dry_run: { type: 'boolean', description: 'Shows the request of each write instead of sending it.' },
})

/**
 * The address at which agents are offered connectors by the Model Context Protocol, over streamable HTTP. Nothing is
 * kept between requests but what each process can make anew.
 */
export function mcpRoutes(services: Services, serve?: ServeOffer): readonly Route[] {
  const offers = createMcpOffers(services, serve)
  const common = {
    path: '/mcp',
    bare: true,
    access: 'any',
    tag: 'Agents',
    query,
    olderNames,
    answers: { 200: {} },
  } as const
  return [
    defineRoute<unknown, Query>({
      ...common,
      method: 'POST',
      summary: 'Speak the Model Context Protocol',
      description:
        'Streamable HTTP, without sessions. The tools call the connectors that the token sees: those of its workspace, or of the workspace or connectors that an application names.',
      handle: (call) => answer(services, offers, call),
    }),
    // A session's stream and end, of which there is none here.
    ...(['GET', 'DELETE'] as const).map((method) =>
      defineRoute({ ...common, method, hidden: true, summary: 'Refuse sessions', handle: refuseMethod }),
    ),
  ]
}

async function refuseMethod(): Promise<HttpAnswer> {
  const error = { code: -32_000, message: 'Method not allowed: there are no sessions here; POST requests.' }
  const headers = { 'content-type': 'application/json; charset=utf-8', allow: 'POST' }
  return new HttpAnswer(405, { jsonrpc: '2.0', error, id: null }, headers)
}

async function answer(services: Services, offers: McpOffers, call: RouteCall<unknown, Query>): Promise<HttpAnswer> {
  const { identity, query: wish, raw, requestId, origin, signal } = call
  assertOwnPage(raw.headers.origin, services, identity)
  if (raw.headers['mcp-session-id'] !== undefined) {
    throw new HttpFailure(404, 'not_found', 'there is no such session: this server keeps none', {
      hint: 'begin anew, by initialize without Mcp-Session-Id',
    })
  }
  assertFew(raw.body)
  const lives = await findLives(services, identity, wish)
  const { form = 'router', read_only: readOnly = false, dry_run: dryRun = false } = wish
  const handler = await offers.handlerFor({ identity, lives, form, readOnly, dryRun })
  const request = new Request(`${origin}/mcp`, { method: 'POST', headers: headersOf(raw.headers), signal })
  const response = await withinRequest({ requestId, intent: null }, () =>
    handler.fetch(request, { parsedBody: raw.body }),
  )
  const body = response.body === null ? undefined : Readable.fromWeb(response.body)
  return new HttpAnswer(response.status, body, Object.fromEntries(response.headers))
}

/** A request counts once against the limit, so that it must not hold any number of them. */
function assertFew(body: unknown): void {
  if (!Array.isArray(body) || body.length <= mostTogether) return
  throw new HttpFailure(422, 'value_error', `more than ${mostTogether} messages in one request`)
}

const mostTogether = 20

/** The token goes no further than here, and of what the connection was there is nothing left. */
function headersOf(given: IncomingHttpHeaders): Headers {
  const dropped = ['authorization', 'connection', 'content-length', 'host', 'transfer-encoding', 'expect', 'upgrade']
  const kept = Object.entries(given).filter(([name]) => !dropped.includes(name))
  return new Headers(kept.map(([name, value]) => [name, String(value)]))
}

async function findLives(services: Services, identity: Identity, wish: Query): Promise<readonly LiveConnector[]> {
  if (wish.connector_id !== undefined) {
    const ids = [...new Set(wish.connector_id.split(',').map((id) => id.trim().toLowerCase()))]
    return Promise.all(ids.map((id) => openFor(services, identity, id)))
  }
  const workspace = await findWorkspace(services.workspaces, identity, wish)
  const rows = await services.connectors.list(workspace.id, undefined)
  // A definition that this server no longer offers leaves its connectors behind.
  const known = rows.filter(({ connector }) => services.definitions.byName(connector) !== undefined)
  if (known.length === 0) {
    throw fieldFailure(404, 'workspace_name', `the workspace ${workspace.name} has no connector yet`, {
      hint: 'POST /api/v1/integrations/connectors makes one',
    })
  }
  return Promise.all(known.map(({ id }) => services.live.open(id)))
}

async function openFor({ live }: Services, identity: Identity, id: string): Promise<LiveConnector> {
  if (!isUuid(id)) throw fieldFailure(404, 'connector_id', `there is no connector ${id}`)
  const found = await live.open(id)
  assertSees(identity, found.row.workspace_id)
  return found
}
