import { copyOperations, type OfferedOperation } from '../../adapters/copy-operations.ts'
import { createMcpHttpHandler } from '../../adapters/mcp-over-http.ts'
import { createMcpOffer, type McpOffer, type ToolForm } from '../../adapters/mcp.ts'
import { ResultStore, usualLimits } from '../../adapters/mcp/result-store.ts'
import type { Connector } from '../../manifest/connector.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { mayCall } from '../access/assert-may-call.ts'
import type { Identity } from '../access/identity.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'
import type { ApprovalServices } from '../approvals/find-approval.ts'
import { HttpFailure } from '../http/http-failure.ts'
import { approvalTool } from './approval-tool.ts'
import { nameConnectors } from './connector-names.ts'
import { governedCalls, type GovernedServices } from './governed-calls.ts'
import { withIntent } from './with-intent.ts'

/** What answers a request of the protocol. */
export type McpHandler = Pick<Awaited<ReturnType<typeof createMcpHttpHandler>>, 'fetch'>

/** Makes what answers the requests for an offer. */
export type ServeOffer = (offerOf: () => McpOffer) => Promise<McpHandler>

/** What a request is to be offered. */
export interface McpWish {
  readonly identity: Identity
  /** The connectors it may see, in an order that stays. */
  readonly lives: readonly LiveConnector[]
  readonly form: ToolForm
  readonly readOnly: boolean
  readonly dryRun: boolean
}

/** What the server offers by the Model Context Protocol. */
export interface McpOffers {
  /**
   * Finds what answers requests of such a wish.
   *
   * @throws HttpFailure with status 501 where the protocol's package is missing.
   */
  handlerFor(wish: McpWish): Promise<McpHandler>
}

/** How many tokens' offers are kept; the least recently used go first. */
const mostOffers = 100

/** Results that were too large to show at once, of one token. */
const limits = { ...usualLimits, most: 16, bytes: 4 * 1024 * 1024 }

/**
 * Makes the offers of this process. They are only kept so that an API is asked once what the credentials may do, and to
 * show large results in parts: another process makes the same ones.
 */
export function createMcpOffers(
  services: GovernedServices & ApprovalServices,
  serve: ServeOffer = createMcpHttpHandler,
): McpOffers {
  const kept = new Map<string, Promise<McpHandler>>()
  return {
    handlerFor(wish) {
      const key = keyOf(wish)
      const known = kept.get(key) ?? serveWish(services, wish, serve)
      known.catch(() => kept.delete(key))
      kept.delete(key)
      kept.set(key, known)
      const [oldest] = kept.keys()
      if (kept.size > mostOffers && oldest !== undefined) kept.delete(oldest)
      return known
    },
  }
}

/** With every change of a connector or its policy it is another one. */
function keyOf({ identity, lives, form, readOnly, dryRun }: McpWish): string {
  const versions = lives.map(({ row }) => `${row.id} ${row.version}`)
  return JSON.stringify([identity.tokenId, form, readOnly, dryRun, ...versions])
}

async function serveWish(
  services: GovernedServices & ApprovalServices,
  wish: McpWish,
  serve: ServeOffer,
): Promise<McpHandler> {
  const offer = offerOf(services, wish)
  try {
    return await serve(() => offer)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new HttpFailure(501, 'mcp_missing', `this server does not speak the Model Context Protocol: ${why}`, {
      hint: 'the operator installs it where the server runs; all else is served without it',
      cause: error,
    })
  }
}

function offerOf(services: GovernedServices & ApprovalServices, wish: McpWish): McpOffer {
  const { identity, form, readOnly, dryRun } = wish
  const named = nameConnectors(wish.lives)
  const clients = named.map(
    ({ live, shown }) => new ConnectorClient(shown, { calls: governedCalls(services, identity, live) }, noValidators),
  )
  // What the policies deny is not offered either; the permissions of the credentials come on top.
  const actions = named.flatMap(({ live, shown }) =>
    [...Object.values(shown.operations), ...copiedOf(shown)]
      .filter((operation) => mayCall(identity, live.row, operation))
      .map(({ id }) => `${shown.name}.${id}`),
  )
  const offer = createMcpOffer(clients, { form, readOnly, dryRun, actions })
  const more = mayWait(wish) ? [approvalTool(services, identity)] : []
  return {
    ...offer,
    results: new ResultStore(limits),
    tools: async () => [...(await offer.tools()).map(withIntent), ...more],
  }
}

function copiedOf(connector: Connector): readonly OfferedOperation[] {
  return Object.values(connector.entities).flatMap((entity) => copyOperations(connector, entity))
}

/** Calls are checked where they are made. */
const noValidators = async (): Promise<Readonly<Record<string, never>>> => ({})

function mayWait({ identity, lives }: McpWish): boolean {
  return [identity.policy, ...lives.map(({ row }) => row.policy)].some(({ approval }) => approval !== undefined)
}
