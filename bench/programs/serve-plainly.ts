import { createServer, type Server, type Socket } from 'node:net'

/** Gives the whole answer, head and body, to a request. */
export type Answer = (head: string, body: string) => Buffer

/**
 * Starts a server that does next to nothing, so that its client is what is measured: it speaks just enough HTTP to tell
 * one request from the next. The process that started this one is told the address, and ends it by disconnecting.
 */
export function servePlainly(answerTo: Answer): void {
  const server: Server = createServer((socket) => {
    serve(socket, answerTo)
  }).listen(0, '127.0.0.1', () => process.send?.(server.address()))
  process.on('disconnect', () => process.exit(0))
}

/** Writes an answer of JSON with the headers that an API sent with its own. */
export function plainAnswer(sent: Readonly<Record<string, string>>, body: string): Buffer {
  const omitted = ['connection', 'keep-alive', 'content-length', 'transfer-encoding']
  const headers = Object.entries(sent).filter(([name]) => !omitted.includes(name))
  const lines = [...headers, ['content-length', String(Buffer.byteLength(body))]].map((header) => header.join(': '))
  return Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

function serve(socket: Socket, answerTo: Answer): void {
  let received = ''
  socket.setNoDelay(true)
  socket.setEncoding('latin1')
  socket.on('error', () => socket.destroy())
  socket.on('data', (text: string) => {
    received += text
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(received.slice(0, head))?.[1] ?? 0)
      const end = head + 4 + length
      if (received.length < end) return
      socket.write(answerTo(received.slice(0, head), received.slice(head + 4, end)))
      received = received.slice(end)
    }
  })
}
