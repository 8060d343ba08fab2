import type { McpServer } from '@modelcontextprotocol/server'
import { loadMcp } from './load-peer.ts'
import { answerResources } from './mcp/answer-resources.ts'
import { answerTools } from './mcp/answer-tools.ts'
import { createMcpOffer, type McpOffer, type McpOptions } from './mcp/mcp-offer.ts'
import { answerLogging } from './mcp/send-log.ts'
import type { AgentClient } from './tool-options.ts'

export { createMcpOffer, type McpOffer, type McpOptions, type ToolForm } from './mcp/mcp-offer.ts'

/**
 * Makes a server of the Model Context Protocol for one connection.
 *
 * @throws Error that says what to install when the protocol's package is missing.
 */
export async function createMcpServer(clients: readonly AgentClient[], options: McpOptions = {}): Promise<McpServer> {
  return serveMcpOffer(createMcpOffer(clients, options))
}

/**
 * Makes a server for one connection, or for one request, of a user whose tools and kept results outlive it.
 *
 * @throws Error that says what to install when the protocol's package is missing.
 */
export async function serveMcpOffer(offer: McpOffer): Promise<McpServer> {
  const { McpServer, ResourceNotFoundError } = await loadMcp(() => import('@modelcontextprotocol/server'))
  const { name, results } = offer
  const capabilities = { tools: {}, resources: {}, logging: {} }
  const mcp = new McpServer({ name, version: await offer.version() }, { capabilities })
  answerTools(mcp, offer, answerLogging(mcp))
  answerResources(mcp, results, (uri, message) => new ResourceNotFoundError(uri, message))
  return mcp
}

/** Answers one client over this process's standard input and output; ends with the client. */
export async function serveMcpOverStdio(clients: readonly AgentClient[], options: McpOptions = {}): Promise<void> {
  const offer = createMcpOffer(clients, options)
  const { serveStdio } = await loadMcp(() => import('@modelcontextprotocol/server/stdio'))
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
    serveStdio(() => serveMcpOffer(offer))
  })
}
