import type { Socket } from 'node:net'

import { ApiError, AuthError, ConnectorError, ResponseError, TransportError } from '../../../runtime/errors.ts'
import type { ConnectorClient } from '../../../runtime/client.ts'
import { connect, failureOf, type ConnectOptions } from '../../support/manifest-of.ts'
import { reply, replay, replayAlways } from '../../support/replay.ts'
import { closeServers, respond, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

const fine = { data: { id: '1' } }
const never = (): Promise<never> => new Promise(() => undefined)

/** How each kind of call is made. */
const calls = {
  read: (client: ConnectorClient) => client.execute('notes', 'get', { id: '1' }),
  write: (client: ConnectorClient) => client.execute('notes', 'create', { text: 'a' }),
  'idempotent write': (client: ConnectorClient) => client.execute('notes', 'save', { text: 'a' }),
}

const manifest = {
  actions: {
    save: { idempotent: true, body: { properties: { text: { type: 'string' } } }, response: { record: 'data' } },
  },
} as const

function client(options: ConnectOptions): Promise<ConnectorClient> {
  return connect({ manifest, retry: { initial: 1 }, ...options })
}

/** Collects how long a client waits before it tries again. */
function waits(): { readonly logger: object; readonly milliseconds: number[] } {
  const milliseconds: number[] = []
  return {
    milliseconds,
    logger: {
      debug: (data: { wait?: number }, message: string) =>
        message === 'trying again' && milliseconds.push(data.wait ?? -1),
    },
  }
}

const reset = (): TransportError => new TransportError('network', 'connection reset', { sent: true })
const timeout = (): TransportError => new TransportError('timeout', 'took too long', { sent: true })
const refused = (): TransportError => new TransportError('network', 'connection refused', { sent: false })

describe('a call that fails', () => {
  it.each<[keyof typeof calls, string, () => unknown, boolean]>([
    ['read', '429', () => reply(429), true],
    ['read', '500', () => reply(500), true],
    ['read', '502', () => reply(502, '<html>Bad gateway</html>'), true],
    ['read', '503', () => reply(503), true],
    ['read', '504', () => reply(504), true],
    ['read', '408', () => reply(408), true],
    ['read', 'a reset', reset, true],
    ['read', 'a timeout', timeout, true],
    ['read', 'a refused connection', refused, true],
    ['read', '400', () => reply(400), false],
    ['read', '401', () => reply(401), false],
    ['read', '403', () => reply(403), false],
    ['read', '404', () => reply(404), false],
    ['read', '501', () => reply(501), false],
    ['read', 'broken JSON', () => reply(200, '{"data":'), false],
    [
      'read',
      'a certificate',
      () => new TransportError('network', 'no trust', { sent: false, retryable: false }),
      false,
    ],
    ['write', '429', () => reply(429), false],
    ['write', '500', () => reply(500), false],
    ['write', '503', () => reply(503, '', { 'retry-after': '0' }), false],
    ['write', 'a reset', reset, false],
    ['write', 'a timeout', timeout, false],
    ['write', 'a refused connection', refused, true],
    ['idempotent write', '429', () => reply(429), true],
    ['idempotent write', '500', () => reply(500), true],
    ['idempotent write', 'a reset', reset, true],
    ['idempotent write', 'a timeout', timeout, true],
    ['idempotent write', '422', () => reply(422), false],
  ])('%s with %s is sent again: %4$s', async (kind, _, answer, again) => {
    const { transport, requests } = replay(answer(), fine)
    const result = await calls[kind](await client({ transport })).then(
      ({ data }) => data,
      (error: unknown) => error,
    )
    expect(again ? result : result instanceof ConnectorError).toEqual(again ? fine.data : true)
    expect(requests).toHaveLength(again ? 2 : 1)
  })

  it('is sent the very same each time', async () => {
    const { transport, requests } = replay(reply(503), reply(503), fine)
    await calls['idempotent write'](await client({ transport }))
    const [first, ...others] = requests.map((request) => ({ ...request, signal: undefined }))
    expect(others).toEqual([first, first])
  })

  it('is tried as often as the manifest says', async () => {
    const { transport, requests } = replayAlways(reply(503))
    const notes = await connect({ transport, manifest: { retry: { attempts: 5, initial: '1ms' } } })
    const error = await failureOf(calls.read(notes), ApiError)
    expect([requests.length, error.attempts, error.code, error.retryable]).toEqual([5, 5, 'unavailable', true])
  })

  it('is tried as often as the action says, and as often as the caller says', async () => {
    const { transport, requests } = replayAlways(reply(503))
    const once = { actions: { get: { request: 'GET /notes/{id}', retry: { attempts: 1 } } } }
    await failureOf(calls.read(await connect({ transport, manifest: once })))
    await failureOf(calls.read(await client({ transport, retry: { attempts: 2, initial: 1 } })))
    expect(requests).toHaveLength(3)
  })

  it('is tried once where retries are off', async () => {
    const { transport, requests } = replayAlways(reply(503))
    const error = await failureOf(calls.read(await client({ transport, retry: false })), ApiError)
    expect([requests.length, error.attempts]).toEqual([1, 1])
  })

  it('is not repeated for a status that the manifest leaves out', async () => {
    const { transport, requests } = replayAlways(reply(500))
    await failureOf(calls.read(await connect({ transport, manifest: { retry: { statuses: [503], initial: '1ms' } } })))
    expect(requests).toHaveLength(1)
  })

  it('is repeated for a status that the manifest adds', async () => {
    const { transport, requests } = replay(reply(423), fine)
    await calls.read(await connect({ transport, manifest: { retry: { statuses: [423], initial: '1ms' } } }))
    expect(requests).toHaveLength(2)
  })

  it('is repeated when the body says so in a 200', async () => {
    const { transport, requests } = replay({ error: 'slow_down' }, fine)
    const failures = [
      { when: { path: 'error', exists: true }, code: 'error', codes: { slow_down: 'rate_limited' as const } },
    ]
    await calls.read(await client({ transport, manifest: { failures } }))
    expect(requests).toHaveLength(2)
  })

  it('fails with what the last attempt met with', async () => {
    const { transport } = replay(reply(503), reply(429), reset())
    const error = await failureOf(calls.read(await client({ transport })), TransportError)
    expect([error.message, error.attempts, error.retryable]).toEqual(['connection reset', 3, true])
  })

  it('fails with a refusal that came after a repeat', async () => {
    const { transport } = replay(reply(503), reply(401, { message: 'no' }))
    expect(await failureOf(calls.read(await client({ transport })), AuthError)).toMatchObject({ status: 401 })
  })
})

describe('the wait before a repeat', () => {
  it('doubles its bound each time, up to the longest', async () => {
    const { logger, milliseconds } = waits()
    for (let round = 0; round < 10; round++) {
      const { transport } = replayAlways(reply(503))
      const retry = { attempts: 6, initial: 2, longest: 9 }
      await failureOf(calls.read(await client({ transport, retry, logger })))
    }
    const rounds = Array.from({ length: 10 }, (_, round) => milliseconds.slice(round * 5, round * 5 + 5))
    const largest = [0, 1, 2, 3, 4].map((index) => Math.max(...rounds.map((round) => round[index] ?? Infinity)))
    expect(largest.map((wait, index) => wait <= ([2, 4, 8, 9, 9][index] ?? 0))).toEqual(Array(5).fill(true))
    expect(new Set(milliseconds).size).toBeGreaterThan(2)
  })

  it('is as long as the API asks for', async () => {
    const { logger, milliseconds } = waits()
    const past = new Date(Date.now() - 60_000).toUTCString()
    const { transport } = replay(
      reply(429, '', { 'retry-after': '0.02' }),
      reply(503, '', { 'retry-after': '0' }),
      reply(503, '', { 'retry-after': past }),
      fine,
    )
    await calls.read(await client({ transport, logger, retry: { attempts: 4, initial: 10_000 } }))
    expect(milliseconds).toEqual([20, 0, 0])
  })

  it('is as long as the body asks for', async () => {
    const { logger, milliseconds } = waits()
    const failures = [{ when: { status: 429 }, retry_after: 'wait.seconds' }]
    const { transport } = replay(reply(429, { wait: { seconds: 0.03 } }), fine)
    await calls.read(await client({ transport, logger, manifest: { failures } }))
    expect(milliseconds).toEqual([30])
  })

  it('lasts until the budget starts anew, for one who used it up', async () => {
    const wait = [{ at: '@header.X-Reset', format: 'milliseconds' as const }, { at: '@header.retry-after' }]
    const { logger, milliseconds } = waits()
    const { transport } = replay(reply(429, '', { 'x-reset': '15', 'retry-after': '0' }), fine)
    await calls.read(await connect({ transport, logger, manifest: { retry: { wait } } }))
    expect(milliseconds).toEqual([15])
  })

  it('has nothing to do with the budget when the trouble is another', async () => {
    const wait = [{ at: '@header.X-Reset', format: 'seconds' as const }]
    const { transport, requests } = replay(reply(502, '', { 'x-reset': '3600' }), reply(404, '', { 'x-reset': '3600' }))
    const error = await failureOf(
      calls.read(await client({ transport, manifest: { retry: { wait, initial: '1ms' } } })),
      ApiError,
    )
    expect([error.code, error.retryAfter, requests.length]).toEqual(['not_found', undefined, 2])
  })

  it('is refused when it is longer than the longest, with what the API asked for', async () => {
    const { transport, requests } = replayAlways(reply(429, { message: 'Slow down.' }, { 'retry-after': '31' }))
    const error = await failureOf(calls.read(await client({ transport })), ApiError)
    expect(error).toMatchObject({ code: 'rate_limited', retryAfter: 31, attempts: 1, retryable: true, status: 429 })
    expect([error.message, requests.length]).toEqual(['notes.get: Slow down; the API asks to wait 31 s', 1])
  })

  it('is refused when it would go past the deadline', async () => {
    const { transport, requests } = replayAlways(reply(429, '', { 'retry-after': '20' }))
    const error = await failureOf(calls.read(await client({ transport, deadline: 5_000 })), ApiError)
    expect([error.retryAfter, error.attempts, requests.length]).toEqual([20, 1, 1])
  })
})

describe('a deadline', () => {
  it('ends an attempt that does not end, and tells what the one before met with', async () => {
    const { transport } = replay(reply(503, { message: 'Down.' }), never)
    const error = await failureOf(calls.read(await client({ transport, deadline: 400 })), TransportError)
    expect([error.code, error.attempts, error.retryable]).toEqual(['timeout', 2, true])
    expect(error.message).toBe(
      'notes.get: not done within 400 ms (deadline), in attempt 2; the one before: notes.get: Down',
    )
    expect(error.cause).toMatchObject({ name: 'ApiError', status: 503 })
  })

  it('ends a first attempt too', async () => {
    const { transport, requests } = replay(never)
    const error = await failureOf(calls.read(await client({ transport, deadline: 60 })), TransportError)
    expect([error.code, error.attempts, error.cause, requests.length]).toEqual(['timeout', 1, undefined, 1])
    expect(error.message).toBe('notes.get: not done within 60 ms (deadline), in attempt 1')
  })

  it('is one for the whole call, and may be given by the call', async () => {
    const { transport } = replayAlways(never)
    const notes = await client({ transport, timeout: 10, retry: { attempts: 1000, initial: 1 } })
    const error = await failureOf(notes.execute('notes', 'list', {}, { deadline: 400 }), TransportError)
    expect([error.code, error.attempts > 1]).toEqual(['timeout', true])
  })

  it('is enough for a server that is gone', async () => {
    const server = await startServer()
    await server.close()
    const [read, write] = [
      await failureOf(calls.read(await client({ baseUrl: server.url })), TransportError),
      await failureOf(calls.write(await client({ baseUrl: server.url })), TransportError),
    ]
    expect(
      [read, write].map(({ code, sent, attempts, message }) => [code, sent, attempts, message.includes('refused')]),
    ).toEqual([
      ['network', false, 3, true],
      ['network', false, 3, true],
    ])
  })
})

describe('over real connections', () => {
  // The first request loads what sends requests; that is not to count as waiting for a server.
  beforeAll(async () => {
    const server = await startServer(() => fine)
    await calls.read(await client({ baseUrl: server.url }))
  })

  it('a read is repeated that took too long, a write is not', async () => {
    const server = await startServer(({ method }) =>
      server.requests.length === 1 || method === 'POST' ? never() : fine,
    )
    const notes = await client({ baseUrl: server.url, timeout: 700 })
    expect((await calls.read(notes)).data).toEqual(fine.data)
    const error = await failureOf(calls.write(notes), TransportError)
    expect([error.code, error.sent, error.attempts]).toEqual(['timeout', true, 1])
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST'])
  })

  it('a read is repeated whose connection was cut, a write is not', async () => {
    const server = await startServer(({ method, socket }) => {
      if (server.requests.length > 1 && method === 'GET') return fine
      socket.destroy()
      return undefined
    })
    const notes = await client({ baseUrl: server.url })
    expect((await calls.read(notes)).data).toEqual(fine.data)
    const error = await failureOf(calls.write(await client({ baseUrl: server.url })), TransportError)
    expect([error.code, error.sent, error.attempts]).toEqual(['network', true, 1])
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST'])
  })

  it('a read is repeated whose answer was cut short', async () => {
    const server = await startServer(({ socket }, response) => {
      if (server.requests.length > 1) return fine
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"data":', () => socket.destroy())
      return undefined
    })
    expect((await calls.read(await client({ baseUrl: server.url }))).data).toEqual(fine.data)
  })

  it('a read finds a dead connection and is sent again at once, without using up an attempt', async () => {
    const served = new Set<Socket>()
    const server = await startServer(({ socket }) => {
      if (!served.has(socket)) {
        served.add(socket)
        return fine
      }
      socket.destroy()
      return undefined
    })
    const { logger, milliseconds } = waits()
    const notes = await client({ baseUrl: server.url, logger, retry: { attempts: 2, initial: 10_000 } })
    await calls.read(notes)
    await calls.read(notes)
    expect([served.size, server.requests.length, milliseconds]).toEqual([2, 3, []])
  })

  it('a write that may have left with a dead connection is not sent again', async () => {
    const served = new Set<Socket>()
    const server = await startServer(({ socket }) => {
      if (!served.has(socket)) {
        served.add(socket)
        return fine
      }
      socket.destroy()
      return undefined
    })
    const notes = await client({ baseUrl: server.url })
    await calls.read(notes)
    const error = await failureOf(calls.write(notes), TransportError)
    expect([error.staleConnection, error.attempts, server.requests.length]).toEqual([true, 1, 2])
  })

  it('reads go on with a server that closes every connection after its answer without saying so', async () => {
    const server = await startServer(({ socket }, response) => {
      response.on('finish', () => socket.destroy())
      respond(response, 200, fine)
    })
    const notes = await client({ baseUrl: server.url })
    for (let count = 0; count < 25; count++) expect((await calls.read(notes)).data).toEqual(fine.data)
  })

  it('a transport of another library is understood by the words of its errors', async () => {
    const server = await startServer()
    await server.close()
    const requests: string[] = []
    const transport = async ({
      url,
      method,
      body,
    }: {
      url: string
      method: string
      body?: unknown
    }): Promise<never> => {
      requests.push(method)
      await fetch(url, { method, ...(typeof body === 'string' && { body }) })
      throw new Error('there is no server')
    }
    const error = await failureOf(calls.write(await client({ transport, baseUrl: server.url })), TransportError)
    expect([error.sent, error.attempts, requests]).toEqual([false, 3, ['POST', 'POST', 'POST']])
    expect(error.message).toMatch(/^The transport got no answer from 127\.0\.0\.1:\d+: fetch failed: .*ECONNREFUSED/)
  })
})

it('gives up at once on what is no failure of the network', async () => {
  const { transport, requests } = replay({ nothing: true })
  const error = await failureOf(calls.read(await client({ transport })), ResponseError)
  expect([error.code, requests.length]).toEqual(['response_unexpected', 1])
})
