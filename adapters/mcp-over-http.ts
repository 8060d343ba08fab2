import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadMcp } from './load-mcp.ts'
import { createMcpServer, type McpOptions } from './mcp.ts'
import type { AgentClient } from './tool-options.ts'

/** A server of the Model Context Protocol that listens. */
export interface McpHttpServer {
  readonly url: string
  close(): Promise<void>
}

/** Answers clients on this machine at `/mcp`, over streamable HTTP; pages of other origins are refused. */
export async function serveMcpOverHttp(
  clients: readonly AgentClient[],
  options: McpOptions & { readonly port: number },
): Promise<McpHttpServer> {
  const { createMcpHandler } = await loadMcp(() => import('@modelcontextprotocol/server'))
  const { localhostHostValidation, localhostOriginValidation, toNodeHandler } = await loadMcp(
    () => import('@modelcontextprotocol/node'),
  )
  const answer = toNodeHandler(createMcpHandler(() => createMcpServer(clients, options)))
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
