import { getEventListeners } from 'node:events'
import { TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import type { CollectingTransport } from '../../../runtime/transport/transport.ts'
import { withCollectedBody } from '../../../runtime/transport/with-collected-body.ts'
import { withTimeout } from '../../../runtime/transport/with-timeout.ts'
import { failureOf, get } from './exchanging.ts'
import { closeServers, serve, serveSockets, signalOnce } from './local-server.ts'

const collect = withCollectedBody(createAxiosTransport(), { maxBytes: 1024 * 1024 })

afterEach(closeServers)

describe.each([
  ['headers', 'nothing'],
  ['the rest of a body', 'half'],
])('an attempt that waits for %s', (_, kind) => {
  async function serveSilence(): Promise<{ url: string; closed: Promise<void> }> {
    const { happened: closed, tell } = signalOnce()
    const url = await serveSockets((socket) => {
      socket.on('close', () => tell())
      socket.once('data', () => {
        if (kind === 'half') socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')
      })
    })
    return { url, closed }
  }

  it('is given up when its time is over, and its connection is closed', async () => {
    const { url, closed } = await serveSilence()

    const error = await failureOf(withTimeout(collect, 50)(get(`${url}/?key=secret`)))

    const host = url.slice('http://'.length)
    expect(error).toEqual(
      new TransportError('timeout', `${host} did not answer in full within 50 ms. Try again, or raise timeout.`, {
        sent: true,
      }),
    )
    expect(error).toMatchObject({ sent: true, retryable: true })
    await closed
  })

  it('ends with the reason of its caller, when he is first', async () => {
    const { url, closed } = await serveSilence()
    const controller = new AbortController()
    const reason = new Error('The user left.')
    setTimeout(() => controller.abort(reason), 50)

    const error = await failureOf(withTimeout(collect, 60_000)(get(url, { signal: controller.signal })))

    expect(error).toBe(reason)
    await closed
  })
})

it('hands on an answer, and a failure, that come in time', async () => {
  const url = await serve((_, response) => response.end('ok'))
  const failure = new Error('no')
  const failing: CollectingTransport = () => Promise.reject(failure)

  expect(await withTimeout(collect, 60_000)(get(url))).toMatchObject({ status: 200, body: 'ok' })
  expect(await failureOf(withTimeout(failing, 60_000)(get(url)))).toBe(failure)
})

it('gives up a transport that does not heed its signal', async () => {
  const deaf: CollectingTransport = () => new Promise(() => undefined)
  const controller = new AbortController()
  setTimeout(() => controller.abort('enough'), 20)

  expect(await failureOf(withTimeout(deaf, 20)(get('https://example.com')))).toMatchObject({ code: 'timeout' })
  expect(await failureOf(withTimeout(deaf, 60_000)(get('https://example.com', { signal: controller.signal })))).toBe(
    'enough',
  )
})

it('sends nothing when the signal has been aborted before', async () => {
  let sent = 0
  const send: CollectingTransport = async () => {
    sent += 1
    return { status: 200, headers: {}, body: '' }
  }

  const error = await failureOf(withTimeout(send, 50)(get('https://example.com', { signal: AbortSignal.abort('no') })))

  expect([error, sent]).toEqual(['no', 0])
})

it('takes a limit that is longer than any timer', async () => {
  const send: CollectingTransport = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { status: 200, headers: {}, body: 'ok' }
  }

  expect(await withTimeout(send, Infinity)(get('https://example.com'))).toMatchObject({ body: 'ok' })
})

it('leaves no listener behind, after 1,000 attempts with one signal', async () => {
  const warnings: Error[] = []
  const note = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', note)
  const url = await serve((_, response) => response.end('ok'))
  const { signal } = new AbortController()
  const send = withTimeout(collect, 60_000)

  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 50 }, () => send(get(url, { signal }))))
  }

  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', note)
  expect([getEventListeners(signal, 'abort'), warnings]).toEqual([[], []])
})

it('leaves no timer behind', async () => {
  const countTimers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const send = withTimeout(async () => ({ status: 200, headers: {}, body: '' }), 60_000)
  const before = countTimers()

  await Promise.all(Array.from({ length: 1000 }, () => send(get('https://example.com'))))

  // Some other timer may run meanwhile, but not a thousand.
  expect(countTimers() - before).toBeLessThan(10)
})
