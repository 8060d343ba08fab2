import { getEventListeners } from 'node:events'

import type { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions } from '../../runtime/options.ts'
import { connect, failureOf, type ConnectOptions } from '../support/manifest-of.ts'
import { reply, replay, replayAlways } from '../support/replay.ts'
import { closeServers, startServer } from '../support/start-server.ts'

afterEach(closeServers)

const never = (): Promise<never> => new Promise(() => undefined)

/** Gives a call up as soon as something has happened and tells what it rejects with. */
async function giveUp(
  call: (options: CallOptions) => PromiseLike<unknown>,
  happened: (() => boolean) | undefined,
  reason: unknown = new Error('the user left'),
): Promise<unknown> {
  const controller = new AbortController()
  const result = call({ signal: controller.signal }).then(
    () => 'it succeeded',
    (error: unknown) => error,
  )
  while (happened?.() === false) await new Promise((resolve) => setTimeout(resolve, 2))
  controller.abort(reason)
  return result
}

const list =
  (notes: ConnectorClient) =>
  (options: CallOptions): PromiseLike<unknown> =>
    notes.execute('notes', 'list', {}, options)

function client(options: ConnectOptions): Promise<ConnectorClient> {
  return connect({ retry: { initial: 1 }, ...options })
}

describe('a call that is given up rejects with exactly the reason', () => {
  const reason = Object.freeze({ why: 'no error at all' })

  it('before it is sent', async () => {
    const { transport, requests } = replay()
    const notes = await client({ transport })
    const signal = AbortSignal.abort(reason)
    const result = await notes.execute('notes', 'list', {}, { signal }).catch((error: unknown) => error)
    expect([result, requests]).toEqual([reason, []])
    expect(result).toBe(reason)
  })

  it('while it is under way, and lets the connection go', async () => {
    const closed: string[] = []
    const server = await startServer(({ url, socket }) => {
      socket.on('close', () => closed.push(url))
      return never()
    })
    const notes = await client({ baseUrl: server.url })
    expect(await giveUp(list(notes), () => server.requests.length === 1, reason)).toBe(reason)
    while (closed.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    expect(server.requests).toHaveLength(1)
  })

  it('while its answer comes in', async () => {
    let begun = false
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"data":[', () => (begun = true))
    })
    expect(await giveUp(list(await client({ baseUrl: server.url })), () => begun, reason)).toBe(reason)
  })

  it('while it waits to be repeated', async () => {
    const { transport, requests } = replayAlways(reply(429, '', { 'retry-after': '20' }))
    const notes = await client({ transport })
    expect(await giveUp(list(notes), () => requests.length === 1, reason)).toBe(reason)
    expect(requests).toHaveLength(1)
  })

  it('while it waits for its turn, which then goes to the next', async () => {
    const manifest = { limits: { default: { concurrency: 1 } } }
    let release: (answer: unknown) => void = () => undefined
    const { transport, requests } = replay(() => new Promise((resolve) => (release = resolve)), { data: ['next'] })
    const notes = await client({ transport, manifest })
    const first = notes.execute('notes', 'list')
    while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    const given = giveUp(list(notes), undefined, reason)
    const next = notes.execute('notes', 'list')
    expect(await given).toBe(reason)
    release({ data: ['first'] })
    expect([(await first).data, (await next).data, requests.length]).toEqual([['first'], ['next'], 2])
  })

  it('at once, with a transport that heeds no signal', async () => {
    const { transport, requests } = replay(never)
    const notes = await client({ transport })
    expect(await giveUp(list(notes), () => requests.length === 1, reason)).toBe(reason)
  })

  it('and is not sent again by a transport that fails later', async () => {
    let fail: (error: Error) => void = () => undefined
    const { transport, requests } = replay(() => new Promise((_, reject) => (fail = reject)), { data: [] })
    const notes = await client({ transport })
    expect(await giveUp(list(notes), () => requests.length === 1, reason)).toBe(reason)
    fail(new Error('too late'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(requests).toHaveLength(1)
  })

  it('between two pages', async () => {
    const { transport, requests } = replay({ data: [1], more: true, next: 'n' }, { data: [2], more: false })
    const notes = await client({ transport })
    const controller = new AbortController()
    const seen: unknown[] = []
    const reading = (async () => {
      for await (const note of notes.pages('notes', 'list', {}, { signal: controller.signal })) {
        seen.push(note)
        controller.abort(reason)
      }
    })()
    expect(await reading.catch((error: unknown) => error)).toBe(reason)
    expect([seen, requests.length]).toEqual([[1], 1])
  })

  it('in a check and in a raw request', async () => {
    const { transport, requests } = replayAlways(never)
    const notes = await client({ transport })
    expect(
      await giveUp(
        (options) => notes.check(options),
        () => requests.length === 1,
        reason,
      ),
    ).toBe(reason)
    expect(
      await giveUp(
        (options) => notes.request('GET', '/a', {}, options),
        () => requests.length === 2,
        reason,
      ),
    ).toBe(reason)
  })

  it('when the reason is the usual one', async () => {
    const { transport, requests } = replay(never)
    const controller = new AbortController()
    const call = (await client({ transport })).execute('notes', 'list', {}, { signal: controller.signal })
    const failed = call.catch((error: unknown) => error)
    while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    controller.abort()
    expect(await failed).toBe(controller.signal.reason)
  })
})

describe('a call that was not given up', () => {
  it('leaves nothing on the signal it was given', async () => {
    const { signal } = new AbortController()
    const notes = await client({ ...replay({ data: [] }, reply(400)) })
    await notes.execute('notes', 'list', {}, { signal })
    await failureOf(notes.execute('notes', 'list', {}, { signal }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('is not ended by the signal later', async () => {
    const controller = new AbortController()
    const notes = await client({ ...replay({ data: [1] }) })
    const result = await notes.execute('notes', 'list', {}, { signal: controller.signal })
    controller.abort()
    expect(result.data).toEqual([1])
  })
})
