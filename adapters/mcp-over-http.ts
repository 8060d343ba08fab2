import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { McpHttpHandler, McpRequestContext } from '@modelcontextprotocol/server'
import { loadMcp } from './load-peer.ts'
import { createMcpOffer, serveMcpOffer, type McpOffer, type McpOptions } from './mcp.ts'
import type { AgentClient } from './tool-options.ts'

/** A server of the Model Context Protocol that listens. */
export interface McpHttpServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Makes what answers requests over streamable HTTP, with `fetch(request, { authInfo })`, for a route of any server. The
 * caller has checked whose request it is, and gives what that user is offered: the same object for all of one user's
 * requests, since it holds what was too large to show at once.
 */
export async function createMcpHttpHandler(
  offerOf: (context: McpRequestContext) => McpOffer | Promise<McpOffer>,
): Promise<McpHttpHandler> {
  const { createMcpHandler } = await loadMcp(() => import('@modelcontextprotocol/server'))
  // Nobody is told of changes, so that nobody needs to hold a connection for them.
  return createMcpHandler(async (context) => serveMcpOffer(await offerOf(context)), { maxSubscriptions: 0 })
}

/** Answers clients on this machine at `/mcp`, over streamable HTTP; pages of other origins are refused. */
export async function serveMcpOverHttp(
  clients: readonly AgentClient[],
  options: McpOptions & { readonly port: number },
): Promise<McpHttpServer> {
  const { localhostHostValidation, localhostOriginValidation, toNodeHandler } = await loadMcp(
    () => import('@modelcontextprotocol/node'),
  )
  const offer = createMcpOffer(clients, options)
  const answer = toNodeHandler(await createMcpHttpHandler(() => offer))
  const isLocalHost = localhostHostValidation()
  const isLocalOrigin = localhostOriginValidation()
  const server = createServer((request, response) => {
    if (!isLocalHost(request, response) || !isLocalOrigin(request, response)) return
    if (new URL(request.url ?? '/', 'http://localhost').pathname === '/mcp')
      void answer(Object.assign(request, { method: request.method ?? 'GET', url: request.url ?? '/' }), response)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('the protocol is spoken at /mcp\n')
  })
  await listen(server, options.port)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/mcp`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
