import type { Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { inspect } from 'node:util'
import { TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import { failureOf, get, read } from './exchanging.ts'
import { closeServers, listen, serve, serveSockets, signalOnce } from './local-server.ts'

const send = createAxiosTransport()

afterEach(closeServers)

/** An address at which nobody listens. */
async function unusedAddress(): Promise<string> {
  const url = await serve(() => undefined)
  await closeServers()
  return url
}

it('knows that a refused connection has sent nothing', async () => {
  const url = await unusedAddress()

  const error = await failureOf(send(get(`${url}/path?secret=1`)))

  const host = url.slice('http://'.length)
  expect(error).toBeInstanceOf(TransportError)
  expect(error).toMatchObject({ code: 'network', sent: false, staleConnection: false, retryable: true })
  expect((error as Error).message).toBe(
    `${host} refused the connection (ECONNREFUSED). Check that the address is right and that the server is running.`,
  )
  expect((error as Error).cause).toMatchObject({ code: 'ECONNREFUSED' })
})

it('knows that a name nobody has was not sent to', async () => {
  const error = await failureOf(send(get('http://nobody.invalid/')))

  expect(error).toMatchObject({ code: 'network', sent: false })
  expect((error as Error).message).toMatch(/^nobody\.invalid (was not found|could not be looked up) by name \(E/)
})

it('knows that a failed handshake has sent nothing', async () => {
  const url = await serveSockets((socket) => socket.end('no TLS here'))

  const error = await failureOf(send(get(url.replace('http:', 'https:'))))

  expect(error).toMatchObject({ code: 'network', sent: false, retryable: false })
  expect((error as Error).message).toMatch(
    /^No secure connection to 127\.0\.0\.1:\d+ could be agreed on \((EPROTO|ERR_SSL)/,
  )
})

it('tells a connection that is closed while it is being opened', async () => {
  const url = await serveSockets((socket) => socket.destroy())

  const error = await failureOf(send(get(url.replace('http:', 'https:'))))

  expect(error).toMatchObject({ code: 'network', sent: false, retryable: true })
  expect((error as Error).message).toMatch(
    /^127\.0\.0\.1:\d+ closed the connection while it was being opened \(ECONNRESET\)/,
  )
})

it('does not call a fresh connection stale that is closed without an answer', async () => {
  const url = await serveSockets((socket) => socket.once('data', () => socket.resetAndDestroy()))

  const error = await failureOf(send(get(url)))

  expect(error).toMatchObject({ code: 'network', sent: true, staleConnection: false, retryable: true })
  expect((error as Error).message).toMatch(/^127\.0\.0\.1:\d+ closed the connection before it answered \(/)
})

describe.each([
  ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ['closed', (socket: Socket) => socket.end()],
])('a kept-alive connection that is %s', (_, end) => {
  const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

  it('when it is used again is stale', async () => {
    const url = await serveSockets((socket) => {
      let requests = 0
      socket.on('data', () => {
        requests += 1
        if (requests === 1) socket.write(answer)
        else end(socket)
      })
    })
    await read((await send(get(url))).body)

    const error = await failureOf(send(get(url)))

    expect(error).toMatchObject({ code: 'network', sent: true, staleConnection: true })
  })

  it('while it is idle does no harm, or is stale and certain to have sent nothing', async () => {
    let connections = 0
    const { happened: closed, tell } = signalOnce()
    const url = await serveSockets((socket) => {
      connections += 1
      socket.on('close', () => tell())
      socket.on('data', () => socket.write(answer, () => setImmediate(end, socket)))
    })
    await read((await send(get(url))).body)
    await closed

    // It depends on the moment: the news may come before the request is written, or while it waits for that.
    const outcome = await send(get(url)).catch((error: unknown) => error)

    if (outcome instanceof TransportError) expect(outcome).toMatchObject({ sent: false, staleConnection: true })
    else expect([outcome, connections]).toMatchObject([{ status: 200 }, 2])
  })

  it('in the middle of an answer is not stale', async () => {
    const url = await serveSockets((socket) => {
      let requests = 0
      socket.on('data', () => {
        requests += 1
        if (requests === 1) socket.write(answer)
        else socket.write('HTTP/1.1 200 OK\r\ncontent-le', () => end(socket))
      })
    })
    await read((await send(get(url))).body)

    const error = await failureOf(send(get(url)))

    expect(error).toMatchObject({ code: 'network', sent: true, staleConnection: false })
  })
})

it.each([
  ['a reset', 'content-length: 1000', (socket: Socket) => socket.resetAndDestroy()],
  ['a length that is not reached', 'content-length: 1000', (socket: Socket) => socket.end()],
  ['a missing last chunk', 'transfer-encoding: chunked', (socket: Socket) => socket.end()],
])('tells that an answer was cut short by %s', async (_, header, end) => {
  const piece = header.startsWith('transfer') ? '5\r\nhello\r\n' : 'hello'
  const url = await serveSockets((socket) => {
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\n${header}\r\n\r\n${piece}`, () => setTimeout(() => end(socket), 20))
    })
  })

  const { body } = await send(get(`${url}/?secret=1`))
  const error = await failureOf(read(body))

  expect(error).toMatchObject({ code: 'network', sent: true, staleConnection: false, retryable: true })
  expect((error as Error).message).toMatch(
    /^The answer of 127\.0\.0\.1:\d+ was cut short after 5 bytes \([A-Z_]+\)\. Try again\.$/,
  )
})

it('tells that a server does not speak HTTP, without repeating what it said', async () => {
  const url = await serveSockets((socket) => socket.end('SSH-2.0-private greeting\r\n'))

  const error = await failureOf(send(get(url)))

  expect(error).toMatchObject({ code: 'network', sent: true })
  expect((error as Error).message).toMatch(/^127\.0\.0\.1:\d+ did not answer in HTTP \(H/)
  expect(inspect(error, { depth: 9 })).not.toContain('private greeting')
})

it('tells that an answer has more headers than are accepted', async () => {
  const url = await serveSockets((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`))

  const error = await failureOf(send(get(url)))

  expect(error).toMatchObject({ code: 'network', retryable: false })
  expect((error as Error).message).toMatch(/answered with more headers than are accepted/)
})

it('never lets the headers or the query of a request into an error', async () => {
  const headers = { authorization: 'Bearer top-secret' }
  const cut = await serveSockets((socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx')),
  )
  const closed = await serveSockets((socket) => socket.once('data', () => socket.destroy()))
  const tls = await listen(createTlsServer())
  const addresses = ['http://127.0.0.1:1', closed, cut, `https://127.0.0.1:${tls}`, 'http://nobody.invalid']

  const errors = await Promise.all(
    addresses.map((url) => failureOf(send(get(`${url}/p?key=top-secret`, { headers })).then(({ body }) => read(body)))),
  )

  for (const error of errors) {
    expect(error).toBeInstanceOf(TransportError)
    expect(inspect(error, { depth: 99, showHidden: true })).not.toContain('top-secret')
  }
})
