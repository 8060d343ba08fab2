import type { Tool } from '../neutral-tool.ts'
import { operationTools } from '../operation-tools.ts'
import { packageVersion } from '../package-version.ts'
import { refuseTwins } from '../refuse-twins.ts'
import { routerTools } from '../router-tools.ts'
import type { AgentClient, ToolOptions } from '../tool-options.ts'
import { connectorTools } from '../tool.ts'
import { ResultStore } from './result-store.ts'

/** How operations become tools: three for all of them, one of each connector, or one of each operation. */
export type ToolForm = 'router' | 'connectors' | 'operations'

/** What MCP clients are offered, and how. */
export interface McpOptions extends ToolOptions {
  /** Default `router`. */
  readonly form?: ToolForm
  /** The tools, where they are to be others than those of the form. */
  readonly tools?: readonly Tool[]
  readonly name?: string
  readonly version?: string
  /** Milliseconds between signs of life while a call lasts, for clients that ask for them; default 5,000. */
  readonly heartbeat?: number
}

/**
 * What the connections of one user share: the tools, and the results that were too large to show at once. Over HTTP each
 * request is served anew, so that this is made once per user or token and kept.
 */
export interface McpOffer {
  readonly name: string
  readonly version: () => Promise<string>
  /** Made when first asked for: some forms ask the API what the credentials may do. */
  readonly tools: () => Promise<readonly Tool[]>
  readonly results: ResultStore
  readonly heartbeat: number
}

/**
 * Makes what some clients are offered as, for one user.
 *
 * @throws TypeError when two of the clients are of one connector.
 */
export function createMcpOffer(clients: readonly AgentClient[], options: McpOptions = {}): McpOffer {
  const { name = 'patchbay', version, heartbeat = 5_000 } = options
  refuseTwins(clients)
  let tools: Promise<readonly Tool[]> | undefined
  return {
    name,
    heartbeat,
    version: version === undefined ? packageVersion : async () => version,
    results: new ResultStore(),
    tools: () => {
      tools ??= toolsOf(clients, options)
      // What failed once may work the next time.
      tools.catch(() => (tools = undefined))
      return tools
    },
  }
}

async function toolsOf(clients: readonly AgentClient[], options: McpOptions): Promise<readonly Tool[]> {
  const { form = 'router', tools } = options
  if (tools !== undefined) return tools
  switch (form) {
    case 'router':
      return routerTools(clients, options)
    case 'connectors':
      return connectorTools(clients, options)
    case 'operations':
      return operationTools(clients, options)
  }
}
