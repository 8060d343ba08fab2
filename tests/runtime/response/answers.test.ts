import { ResponseError, TransportError } from '../../../runtime/errors.ts'
import { connect, failureOf, type ConnectOptions } from '../../support/manifest-of.ts'
import { reply, replay } from '../../support/replay.ts'
import { closeServers, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

/** What reading a list fails with when it gets an answer. */
async function failure(answer: unknown, options: ConnectOptions = {}): Promise<ResponseError> {
  const notes = await connect({ ...replay(answer), ...options })
  return failureOf(notes.execute('notes', 'list'), ResponseError)
}

const json = { 'content-type': 'application/json' }

describe('an answer that is not what the manifest says', () => {
  it.each<[string, unknown, string]>([
    [
      'a page',
      reply(200, '<!doctype html><title>Sign in</title><p>Please', { 'content-type': 'text/html' }),
      'the answer is not JSON (text/html): Sign in Please',
    ],
    ['a text', reply(200, 'ok'), 'the answer is not JSON (no content type): ok'],
    [
      'cut short',
      reply(200, '{"data":[{"id":"1"', json),
      'the answer is JSON that is broken or cut short: {"data":[{"id":"1"',
    ],
    ['broken', reply(200, '[1,,2]', json), 'the answer is JSON that is broken or cut short: [1,,2]'],
    [
      'two answers',
      reply(200, '{"data":[]}{"data":[]}', json),
      'the answer is JSON that is broken or cut short: {"data":[]}{"data":[]}',
    ],
    ['empty', reply(200, '', json), 'the answer has no data where the manifest says it is (it is empty)'],
    ['blank', reply(200, ' \n', json), 'the answer has no data where the manifest says it is (it is empty)'],
    ['null', reply(200, 'null', json), 'the answer has no data where the manifest says it is (it is null)'],
    ['a number', reply(200, '5', json), 'the answer has no data where the manifest says it is (it is a number)'],
    ['a list', reply(200, '[]', json), 'the answer has no data where the manifest says it is (it is a list)'],
    [
      'without records',
      { results: [], total: 0 },
      'the answer has no data where the manifest says it is (it is an object with results, total)',
    ],
    ['an empty object', {}, 'the answer has no data where the manifest says it is (it is an empty object)'],
    [
      'records of null',
      { data: null },
      'the answer has no data where the manifest says it is (it is an object with data)',
    ],
    [
      'one record for many',
      { data: { id: '1' } },
      'the answer has something other than a list where its records should be (it is an object with data)',
    ],
    [
      'a status between',
      reply(304),
      'the API redirects to somewhere else (status 304), where the call does not follow; check baseUrl',
    ],
  ])('is refused: %s', async (_, answer, message) => {
    const error = await failure(answer)
    expect([error.code, error.message, error.retryable, error.cause]).toEqual([
      ...['response_unexpected', `notes.list: ${message}`, false, undefined],
    ])
  })

  it('tells its request', async () => {
    expect(await failure(reply(200, 'no', { 'x-request-id': 'r1' }))).toMatchObject({ status: 200, requestId: 'r1' })
  })

  it('is refused when it nests too deeply, however deep', async () => {
    const deep = (levels: number): string => `{"data":${'['.repeat(levels)}${']'.repeat(levels)}}`
    const errors = [
      await failure(reply(200, deep(256), json)),
      await failure(reply(200, deep(200_000), json)),
      await failure(reply(500, deep(200_000), json), { retry: false }),
    ]
    expect(errors.map(({ code, message }) => [code, message])).toEqual(
      Array(3).fill(['response_too_large', 'notes.list: the answer nests deeper than 256 levels']),
    )
    expect((await (await connect(replay(reply(200, deep(255), json)))).execute('notes', 'list')).data).toHaveLength(1)
  })
})

describe('an answer that says nothing', () => {
  it('is no record where the status says so, and after a write', async () => {
    const notes = await connect(replay(reply(204), reply(204), reply(201), reply(200, '')))
    expect([
      (await notes.execute('notes', 'list')).data,
      (await notes.execute('notes', 'get', { id: '1' })).data,
      (await notes.execute('notes', 'create', { text: 'a' })).data,
      (await notes.execute('notes', 'create', { text: 'a' })).data,
    ]).toEqual([[], null, null, null])
  })

  it('is refused where a record was asked for', async () => {
    const notes = await connect(replay(reply(200, '')))
    expect(await failureOf(notes.execute('notes', 'get', { id: '1' }))).toMatchObject({ code: 'response_unexpected' })
  })
})

describe('an answer that is read', () => {
  it.each([
    ['a mark of its byte order', '\ufeff{"data":["é"]}'],
    ['blanks around it', ' \n{"data":["é"]}\r\n'],
  ])('may have %s', async (_, text) => {
    const server = await startServer((__, response) => {
      response.end(Buffer.from(text))
    })
    expect((await (await connect({ baseUrl: server.url })).execute('notes', 'list')).data).toEqual(['é'])
  })

  it('cannot change what objects inherit', async () => {
    const text =
      '{"data":[{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}],"__proto__":{"more":true}}'
    const notes = await connect(replay(reply(200, text)))
    const { data, meta } = await notes.execute('notes', 'list', {}, { exclude_fields: ['other'] })
    expect(JSON.stringify(data)).toBe('[{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}]')
    expect([({} as { admin?: boolean }).admin, meta]).toEqual([undefined, { has_more: false, cursor: null }])
    expect(Object.getPrototypeOf((data as object[])[0])).toBe(Object.prototype)
  })

  it('may be larger than one piece, with characters across the pieces', async () => {
    const data = Array.from({ length: 2_000 }, (_, index) => `😀é${index}`)
    const bytes = Buffer.from(JSON.stringify({ data }))
    const server = await startServer(async (_, response) => {
      for (let at = 0; at < bytes.length; at += 4_093) {
        response.write(bytes.subarray(at, at + 4_093))
        await new Promise((resolve) => setImmediate(resolve))
      }
      response.end()
    })
    expect((await (await connect({ baseUrl: server.url })).execute('notes', 'list')).data).toEqual(data)
  })
})

describe('an answer without an end', () => {
  const options = { maxResponseBytes: 100_000, retry: false } as const

  it('is refused as soon as it is too large, whatever it says of its length', async () => {
    let sent = 0
    let open = true
    const server = await startServer(async (_, response) => {
      response.on('close', () => (open = false))
      while (isOpen()) {
        sent += 10_000
        if (!response.write('x'.repeat(10_000)))
          await new Promise((resolve) => response.once('drain', resolve).once('close', resolve))
      }
    })
    const isOpen = (): boolean => open
    const error = await failure(undefined, { ...options, transport: undefined as never, baseUrl: server.url })
    expect([error.code, error.retryable]).toEqual(['response_too_large', false])
    expect(error.message).toContain('more than 100000 bytes')
    expect(sent).toBeLessThan(50_000_000)
  })

  it('is refused when it trickles, at the timeout', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, json)
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    })
    const notes = await connect({ ...options, timeout: 250, baseUrl: server.url })
    expect(await failureOf(notes.execute('notes', 'list'), TransportError)).toMatchObject({ code: 'timeout' })
  })

  it('is refused when a transport gives it as a text', async () => {
    const error = await failure(reply(200, 'x'.repeat(100_001)), options)
    expect(error.code).toBe('response_too_large')
  })
})
