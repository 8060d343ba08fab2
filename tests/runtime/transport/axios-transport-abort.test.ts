import { getEventListeners } from 'node:events'
import { gzipSync } from 'node:zlib'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import { failureOf, get, read, streamOf } from './exchanging.ts'
import { closeServers, serve, serveSockets, signalOnce } from './local-server.ts'

const send = createAxiosTransport()
/** Anything may be a reason, not only an error. */
const reason = { why: 'The user left.' }

afterEach(closeServers)

it('refuses a request whose signal has been aborted before, and sends nothing', async () => {
  let requests = 0
  const url = await serve((_, response) => {
    requests += 1
    response.end()
  })

  const error = await failureOf(send(get(url, { signal: AbortSignal.abort(reason) })))

  expect([error, requests]).toEqual([reason, 0])
  expect(error).toBe(reason)
})

it('gives up before there is a connection', async () => {
  const controller = new AbortController()
  const url = await serve(() => undefined)

  const attempt = send(get(url, { signal: controller.signal }))
  controller.abort(reason)

  expect(await failureOf(attempt)).toBe(reason)
})

it('gives up while it waits for headers, and ends the connection', async () => {
  const controller = new AbortController()
  const asked = signalOnce()
  const closed = signalOnce()
  const url = await serveSockets((socket) => {
    socket.on('data', () => asked.tell())
    socket.on('close', () => closed.tell())
  })

  const attempt = send(get(url, { signal: controller.signal }))
  await asked.happened
  controller.abort(reason)

  expect(await failureOf(attempt)).toBe(reason)
  await closed.happened
})

it.each([['identity'], ['gzip']])(
  'gives up in the middle of a body (%s), and ends the connection',
  async (encoding) => {
    const controller = new AbortController()
    const closed = signalOnce()
    const url = await serve((request, response) => {
      request.socket.on('close', () => closed.tell())
      response.writeHead(200, { 'content-encoding': encoding })
      // Half of what follows, so that there is something to read and more to wait for.
      const whole = encoding === 'gzip' ? gzipSync(randomText(500_000)) : Buffer.from(randomText(500_000))
      response.write(whole.subarray(0, whole.length / 2))
    })

    const stream = streamOf(await send(get(url, { signal: controller.signal })))
    await stream.next()
    controller.abort(reason)

    expect(await failureOf(stream.next())).toBe(reason)
    expect(await stream.next()).toEqual({ value: undefined, done: true })
    await closed.happened
  },
)

it('gives up while a reader waits for more', async () => {
  const controller = new AbortController()
  const url = await serve((_, response) => response.writeHead(200).write('some'))

  const stream = streamOf(await send(get(url, { signal: controller.signal })))
  await stream.next()
  const waiting = stream.next()
  controller.abort(reason)

  expect(await failureOf(waiting)).toBe(reason)
})

it('gives up when all has come but not all has been read', async () => {
  const controller = new AbortController()
  const url = await serve((_, response) => response.end(Buffer.alloc(300_000)))

  const stream = streamOf(await send(get(url, { signal: controller.signal })))
  await new Promise((resolve) => setTimeout(resolve, 50))
  controller.abort(reason)

  expect(await failureOf(stream.next())).toBe(reason)
})

it('closes the source of a body that is being sent', async () => {
  const controller = new AbortController()
  const closed = signalOnce()
  const begun = signalOnce()
  const url = await serve(() => begun.tell())
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        yield Buffer.from('piece')
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    } finally {
      closed.tell()
    }
  }

  const attempt = send({ method: 'POST', url, headers: {}, body: pieces(), signal: controller.signal })
  await begun.happened
  controller.abort(reason)

  expect(await failureOf(attempt)).toBe(reason)
  await closed.happened
})

it('does not touch the reason', async () => {
  const controller = new AbortController()
  const error = new Error('The user left.')
  const { stack } = error
  const url = await serve(() => undefined)

  const attempt = send(get(url, { signal: controller.signal }))
  setImmediate(() => controller.abort(error))

  expect(await failureOf(attempt)).toBe(error)
  expect(error.stack).toBe(stack)
})

it('lets nothing pile up on a signal that serves 1,000 requests', async () => {
  const warnings: Error[] = []
  const note = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', note)
  const { signal } = new AbortController()
  const url = await serve((_, response) => response.end('ok'))

  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 50 }, async () => read((await send(get(url, { signal }))).body)))
  }

  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', note)
  expect([getEventListeners(signal, 'abort'), warnings]).toEqual([[], []])
})

function randomText(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')
}
