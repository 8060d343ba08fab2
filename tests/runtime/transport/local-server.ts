import { createServer, type RequestListener, type Server } from 'node:http'
import {
  createServer as createSocketServer,
  type AddressInfo,
  type Server as SocketServer,
  type Socket,
} from 'node:net'

const open = new Set<() => Promise<void>>()

/** Starts an HTTP server on a free port and gives its address. */
export async function serve(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}`
}

/** Starts a server that speaks whatever `answer` writes to a socket, and gives its address as an HTTP one. */
export async function serveSockets(answer: (socket: Socket) => void): Promise<string> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket)
  })
  return `http://127.0.0.1:${await listen(server)}`
}

/** Lets a server listen until `closeServers`, which ends its connections, too. */
export async function listen(server: Server | SocketServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.add(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

/** Ends every server that this file started. */
export async function closeServers(): Promise<void> {
  for (const close of open) await close()
  open.clear()
}

/** Resolves with the first call of the function it comes with. */
export function signalOnce<Value = void>(): {
  readonly happened: Promise<Value>
  readonly tell: (value: Value) => void
} {
  let tell: (value: Value) => void = () => undefined
  const happened = new Promise<Value>((resolve) => (tell = resolve))
  return { happened, tell }
}
