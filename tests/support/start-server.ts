import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A request as a server got it. */
export interface Received {
  readonly method: string
  /** Path and query, as they came over the wire. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Tells one connection from another. */
  readonly socket: Socket
}

/** A server of this process, and what it got. */
export interface TestServer {
  readonly url: string
  readonly requests: readonly Received[]
  close(): Promise<void>
}

/** Answers a request; what it returns is sent as JSON, unless it has begun to answer itself. */
export type Handler = (request: Received, response: ServerResponse) => unknown

const open = new Set<TestServer>()

/** Starts an HTTP server on a free port. */
export async function startServer(handler: Handler = () => ({})): Promise<TestServer> {
  const requests: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('error', () => undefined)
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers, socket } = incoming
      const received = { method, url, headers, body: Buffer.concat(chunks).toString(), socket }
      requests.push(received)
      void answer(handler, received, response)
    })
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const started: TestServer = {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      open.delete(started)
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  open.add(started)
  return started
}

/** Ends every server that a test file started. */
export async function closeServers(): Promise<void> {
  await Promise.all([...open].map((server) => server.close()))
}

/** Sends an answer of any status. */
export function respond(
  response: ServerResponse,
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}

async function answer(handler: Handler, request: Received, response: ServerResponse): Promise<void> {
  const body = await handler(request, response)
  if (!response.headersSent && !response.destroyed && body !== undefined) respond(response, 200, body)
}
