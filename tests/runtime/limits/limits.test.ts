import type { Limit } from '../../../manifest/manifest.gen.ts'
import type { Selector } from '../../../manifest/selector.ts'
import type { ConnectorClient } from '../../../runtime/client.ts'
import { createLimiter } from '../../../runtime/limits/create-limiter.ts'
import { connect, failureOf, type ConnectOptions } from '../../support/manifest-of.ts'
import { reply } from '../../support/replay.ts'
import { closeServers, startServer, type TestServer } from '../../support/start-server.ts'

afterEach(closeServers)

/** A server that holds every request until it is told to let one go, and sees how many are there at once. */
async function startGate(): Promise<{
  server: TestServer
  most: () => number
  release: () => void
  arrived: (count: number) => Promise<void>
}> {
  const held: (() => void)[] = []
  let most = 0
  const server = await startServer(async () => {
    await new Promise<void>((resolve) => {
      held.push(resolve)
      most = Math.max(most, held.length)
    })
    return { data: [] }
  })
  return {
    server,
    most: () => most,
    release: () => held.shift()?.(),
    arrived: async (count) => {
      while (held.length < count) await pause(2)
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function client(limit: Limit, options: ConnectOptions): Promise<ConnectorClient> {
  return connect({ manifest: { limits: { default: limit } }, ...options })
}

function list(notes: ConnectorClient, count: number, tag?: string): Promise<unknown>[] {
  return Array.from({ length: count }, () => notes.execute('notes', 'list', { tag }))
}

describe('a cap on requests under way', () => {
  it('is kept, as the server sees it', async () => {
    const gate = await startGate()
    const calls = list(await client({ concurrency: 3 }, { baseUrl: gate.server.url }), 10)
    for (let left = 10; left > 0; left--) {
      await gate.arrived(Math.min(3, left))
      gate.release()
    }
    await Promise.all(calls)
    expect([gate.most(), gate.server.requests.length]).toEqual([3, 10])
  })

  it('is shared by all clients with the same credentials', async () => {
    const gate = await startGate()
    const [one, other] = [
      await client({ concurrency: 2 }, { baseUrl: gate.server.url }),
      await client({ concurrency: 2 }, { baseUrl: gate.server.url }),
    ]
    const calls = [...list(one, 3), ...list(other, 3)]
    for (let left = 6; left > 0; left--) {
      await gate.arrived(Math.min(2, left))
      gate.release()
    }
    await Promise.all(calls)
    expect(gate.most()).toBe(2)
  })

  it('is not shared by different credentials', async () => {
    const gate = await startGate()
    const calls = [
      ...list(await client({ concurrency: 1 }, { baseUrl: gate.server.url, authConfig: { token: 'one-token' } }), 1),
      ...list(await client({ concurrency: 1 }, { baseUrl: gate.server.url, authConfig: { token: 'two-token' } }), 1),
    ]
    await gate.arrived(2)
    gate.release()
    gate.release()
    await Promise.all(calls)
    expect(gate.most()).toBe(2)
  })

  it('is not shared by different servers', async () => {
    const [one, other] = [await startGate(), await startGate()]
    const calls = [
      ...list(await client({ concurrency: 1 }, { baseUrl: one.server.url }), 1),
      ...list(await client({ concurrency: 1 }, { baseUrl: other.server.url }), 1),
    ]
    await one.arrived(1)
    await other.arrived(1)
    one.release()
    other.release()
    await Promise.all(calls)
    expect([one.server.requests.length, other.server.requests.length]).toEqual([1, 1])
  })

  it('serves who came first', async () => {
    const gate = await startGate()
    const notes = await client({ concurrency: 1 }, { baseUrl: gate.server.url })
    const calls = ['a', 'b', 'c', 'd'].flatMap((tag) => list(notes, 1, tag))
    for (let left = 4; left > 0; left--) {
      await gate.arrived(1)
      gate.release()
    }
    await Promise.all(calls)
    expect(gate.server.requests.map(({ url }) => url.slice(-1))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('frees its place while a failed call waits for its repeat', async () => {
    const order: string[] = []
    const notes = await client(
      { concurrency: 1 },
      {
        transport: async ({ url }) => {
          const tag = url.slice(-1)
          order.push(tag)
          return tag === 'a' && order.filter((one) => one === 'a').length === 1
            ? reply(429, '', { 'retry-after': '0.05' })
            : reply(200, { data: [] })
        },
      },
    )
    await Promise.all([...list(notes, 1, 'a'), ...list(notes, 1, 'b')])
    expect(order).toEqual(['a', 'b', 'a'])
  })

  it('frees its place when a call fails or is given up', async () => {
    const notes = await client(
      { concurrency: 1 },
      {
        timeout: 300,
        retry: false,
        transport: async ({ url }) =>
          url.endsWith('a') ? new Promise(() => undefined) : reply(url.endsWith('b') ? 400 : 200, { data: [] }),
      },
    )
    await failureOf(notes.execute('notes', 'list', { tag: 'a' }))
    await failureOf(notes.execute('notes', 'list', { tag: 'b' }))
    expect((await notes.execute('notes', 'list', { tag: 'c' })).data).toEqual([])
  })

  it('is one for each limit that actions name', async () => {
    const gate = await startGate()
    const manifest = {
      limits: { default: { concurrency: 1 }, reports: { concurrency: 1 } },
      actions: { report: { effect: 'read' as const, limit: 'reports' } },
    }
    const notes = await connect({ baseUrl: gate.server.url, manifest })
    const calls = [notes.execute('notes', 'list'), notes.execute('notes', 'report')]
    await gate.arrived(2)
    gate.release()
    gate.release()
    await Promise.all(calls)
    expect(gate.most()).toBe(2)
  })

  it('holds for raw requests too', async () => {
    const gate = await startGate()
    const notes = await client({ concurrency: 1 }, { baseUrl: gate.server.url })
    const calls = [notes.request('GET', '/a'), notes.request('GET', '/b')]
    await gate.arrived(1)
    gate.release()
    await gate.arrived(1)
    gate.release()
    await Promise.all(calls)
    expect(gate.most()).toBe(1)
  })
})

describe('a budget of requests', () => {
  it('lets through what fits and holds the rest until there is more', async () => {
    const server = await startServer(() => ({ data: [] }))
    const calls = list(await client({ requests: 3, per: '60s' }, { baseUrl: server.url, deadline: 1_000 }), 5)
    const results = await Promise.allSettled(calls)
    expect([results.filter(({ status }) => status === 'fulfilled').length, server.requests.length]).toEqual([3, 3])
  })

  it('fills up again', async () => {
    const server = await startServer(() => ({ data: [] }))
    const notes = await client({ requests: 2, per: '100ms' }, { baseUrl: server.url })
    await Promise.all(list(notes, 6))
    expect(server.requests).toHaveLength(6)
  })

  it('is used up by repeats too', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(503).end()
    })
    const notes = await client(
      { requests: 2, per: '60s' },
      { baseUrl: server.url, deadline: 1_000, retry: { attempts: 5, initial: 1 } },
    )
    await failureOf(notes.execute('notes', 'list'))
    expect(server.requests).toHaveLength(2)
  })

  it('is told by the deadline of a call that never got its turn', async () => {
    const server = await startServer(() => ({ data: [] }))
    const notes = await client({ requests: 1, per: '60s' }, { baseUrl: server.url })
    await notes.execute('notes', 'list')
    expect(await failureOf(notes.execute('notes', 'list', {}, { deadline: 30 }))).toMatchObject({
      code: 'timeout',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a limiter', () => {
  it('lets direct calls go before those in the background, and leaves a part of the budget to them', async () => {
    const limiter = createLimiter({ requests: 10, per: 1_000_000, concurrency: 100 })
    const order: string[] = []
    const later = new AbortController()
    const go = (name: string, priority: 'direct' | 'background'): Promise<void> =>
      limiter.acquire(1, later.signal, priority).then(
        () => void order.push(name),
        () => undefined,
      )
    const all = Array.from({ length: 12 }, (_, index) => go(`background ${index}`, 'background'))
    await Promise.all(all.slice(0, 8))
    await go('direct', 'direct')
    later.abort()
    await Promise.all(all)
    expect(order).toEqual([...Array.from({ length: 8 }, (_, index) => `background ${index}`), 'direct'])
  })

  it('serves a direct call that waits before one in the background that came earlier', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    const order: string[] = []
    const release = await limiter.acquire(1)
    const take = async (priority: 'direct' | 'background'): Promise<void> => {
      const end = await limiter.acquire(1, undefined, priority)
      order.push(priority)
      end()
    }
    const all = [take('background'), take('direct')]
    release()
    await Promise.all(all)
    expect(order).toEqual(['direct', 'background'])
  })

  it('never lets through more than its budget and its cap, whoever leaves the queue', async () => {
    const limiter = createLimiter({ requests: 5, per: 60_000, concurrency: 2 })
    const [early, late] = [new AbortController(), new AbortController()]
    let [admitted, active, most] = [0, 0, 0]
    const wait = async (index: number): Promise<void> => {
      const release = await limiter.acquire(1, index % 3 === 2 ? early.signal : late.signal)
      admitted += 1
      active += 1
      most = Math.max(most, active)
      await pause(1)
      active -= 1
      // Giving a place back twice must not make it two.
      release()
      release()
    }
    const waiting = Promise.allSettled(Array.from({ length: 12 }, (_, index) => wait(index)))
    early.abort(new Error('given up'))
    while (admitted < 5) await pause(1)
    await pause(20)
    late.abort(new Error('given up'))
    await waiting
    expect([admitted, most]).toEqual([5, 2])
  })

  it('lets through the part that is its own, and one at a time at least', async () => {
    const limiter = createLimiter({ requests: 8, per: 1_000_000, concurrency: 3 })
    const later = new AbortController()
    let admitted = 0
    const ends: (() => void)[] = []
    const take = (cost: number): Promise<void> =>
      limiter.acquire(cost, later.signal).then(
        (end) => {
          admitted += 1
          ends.push(end)
        },
        () => undefined,
      )
    limiter.divide(4)
    const all = [take(1), take(100), take(1)]
    await pause(10)
    expect(admitted).toBe(1)
    // The cost of all the part is what it takes at most, and one token is there.
    ends[0]?.()
    await pause(10)
    expect(admitted).toBe(1)
    limiter.divide(16)
    await pause(10)
    expect(admitted).toBe(2)
    later.abort(new Error('given up'))
    await Promise.all(all)
  })

  it('waits for the longest of the budgets that are used up', async () => {
    const header = (name: string): Selector => ({ from: 'header', steps: [name] })
    const windows = [{ remaining: header('x-day'), reset: header('x-day-reset'), format: 'milliseconds' as const }]
    const minute = { remaining: header('x-minute'), reset: header('x-minute-reset'), format: 'milliseconds' as const }
    const headers = { 'x-minute': '0', 'x-minute-reset': '1', 'x-day': '0', 'x-day-reset': '3600000' }
    const limiter = createLimiter({ ...minute, windows })
    limiter.learn({ status: 200, headers })
    limiter.learn({ status: 200, headers: { ...headers, 'x-day': '5' } })
    const controller = new AbortController()
    const wait = limiter.acquire(1, controller.signal)
    await pause(20)
    controller.abort(new Error('given up'))
    expect((await failureOf(wait)).message).toBe('given up')
  })

  it('holds no timer for a wait that nobody waits for any more', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const limiter = createLimiter({ requests: 1, per: 3_600_000 })
    await limiter.acquire(1)
    const before = timers()
    const controller = new AbortController()
    const wait = limiter.acquire(1, controller.signal)
    expect(timers()).toBe(before + 1)
    controller.abort(new Error('given up'))
    await failureOf(wait)
    expect(timers()).toBe(before)
  })
})
