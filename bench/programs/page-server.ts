import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { CapturedPages } from './captured-pages.ts'

// A server that does next to nothing, so that the client is what is measured: it speaks just enough HTTP to tell one
// request from the next, and answers with bytes made beforehand.
//   /page    a hundred candidates        /record    one candidate
//   /stream  a hundred candidates, with a cursor to the next such page until the hundredth

const pagesInAStream = 100
const captured = JSON.parse(readFileSync(process.argv[2] ?? 'pages.json', 'utf8')) as CapturedPages
const answers: Readonly<Record<string, Buffer>> = { page: answer(captured.page), record: answer(captured.record) }
const { results } = JSON.parse(captured.page) as { results: unknown }
const streamed = Array.from({ length: pagesInAStream }, (_, index) => {
  const next =
    index + 1 < pagesInAStream
      ? { nextCursor: String(index + 1), moreDataAvailable: true }
      : { moreDataAvailable: false }
  return answer(JSON.stringify({ success: true, results, ...next }))
})

function answer(body: string): Buffer {
  const omitted = ['connection', 'keep-alive', 'content-length', 'transfer-encoding']
  const headers = Object.entries(captured.headers).filter(([name]) => !omitted.includes(name))
  const lines = [...headers, ['content-length', String(Buffer.byteLength(body))]].map((header) => header.join(': '))
  return Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

function serve(socket: Socket): void {
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

function answerTo(head: string, body: string): Buffer {
  const [, name = ''] = /^POST \/(\w+)\//.exec(head) ?? []
  const cursor = Number(/"cursor":"(\d+)"/.exec(body)?.[1] ?? 0)
  const found = name === 'stream' ? streamed[cursor] : answers[name]
  if (found === undefined) throw new Error(`Nothing is kept for ${head.split('\r\n')[0] ?? ''}`)
  return found
}

const server = createServer(serve).listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('disconnect', () => process.exit(0))
