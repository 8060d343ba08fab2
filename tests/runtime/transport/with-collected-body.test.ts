import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { ConnectorError, ResponseError, TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import type { HttpResponse, Transport } from '../../../runtime/transport/transport.ts'
import { withCollectedBody } from '../../../runtime/transport/with-collected-body.ts'
import { failureOf, get } from './exchanging.ts'
import { closeServers, serve, signalOnce } from './local-server.ts'

const megabyte = 1024 * 1024

afterEach(closeServers)

/** A transport whose every answer has this body. */
function answering(body: HttpResponse['body']): Transport {
  return async () => ({ status: 200, headers: {}, body })
}

async function* pieces(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

const request = get('https://api.example.com/candidates?key=secret')

it('makes one text of a body in any form', async () => {
  const bytes = Buffer.from('Zoë 😀')
  const bodies = ['Zoë 😀', bytes, pieces(bytes), pieces(bytes.subarray(0, 3), bytes.subarray(3)), pieces(), '']

  const texts = await Promise.all(
    bodies.map(async (body) => (await withCollectedBody(answering(body), { maxBytes: 20 })(request)).body),
  )

  expect(texts).toEqual(['Zoë 😀', 'Zoë 😀', 'Zoë 😀', 'Zoë 😀', '', ''])
})

it('keeps status and headers', async () => {
  const send: Transport = async () => ({ status: 404, headers: { 'x-request-id': 'abc' }, body: pieces() })

  const response = await withCollectedBody(send, { maxBytes: 20 })(request)

  expect(response).toEqual({ status: 404, headers: { 'x-request-id': 'abc' }, body: '' })
})

it('puts characters together again, wherever they were torn apart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), async (text, cuts) => {
      const bytes = Buffer.from(text)
      const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const parts = edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge))

      const response = await withCollectedBody(answering(pieces(...parts)), { maxBytes: megabyte })(request)

      expect(response.body).toBe(text.replace(/^\uFEFF/, ''))
    }),
  )
})

it('leaves out a byte order mark', async () => {
  const marked = '\uFEFF{}'
  const bodies = [
    marked,
    Buffer.from(marked),
    pieces(Buffer.from(marked).subarray(0, 2), Buffer.from(marked).subarray(2)),
  ]

  const texts = await Promise.all(
    bodies.map(async (body) => (await withCollectedBody(answering(body), { maxBytes: 20 })(request)).body),
  )

  expect(texts).toEqual(['{}', '{}', '{}'])
})

it.each([
  ['text', 'ä'.repeat(6)],
  ['bytes', Buffer.alloc(11)],
  ['a stream', pieces(Buffer.alloc(6), Buffer.alloc(5))],
])('refuses %s with more bytes than it may have', async (_, body) => {
  const error = await failureOf(withCollectedBody(answering(body), { maxBytes: 10 })(request))

  expect(error).toEqual(
    new ResponseError(
      'response_too_large',
      'api.example.com answered with more than 10 bytes. Ask for less at a time, or raise maxResponseBytes.',
      { status: 200 },
    ),
  )
})

it('takes exactly as many bytes as an answer may have', async () => {
  const response = await withCollectedBody(answering(pieces(Buffer.alloc(6), Buffer.alloc(4))), { maxBytes: 10 })(
    request,
  )

  expect(response.body).toHaveLength(10)
})

it('says that an answer was cut short when a transport breaks in the middle', async () => {
  const broken = new Error('socket hang up')
  const body = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half')
    throw broken
  }

  const error = await failureOf(withCollectedBody(answering(body()), { maxBytes: 10 })(request))

  expect(error).toEqual(
    new TransportError('network', 'The answer of api.example.com was cut short after 4 bytes. Try again.', {
      cause: broken,
    }),
  )
  expect(error).toMatchObject({ retryable: true, cause: broken })
})

it('leaves an error alone that already says what happened', async () => {
  const told = new ConnectorError('odd', 'It is known.')
  const body = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half')
    throw told
  }

  expect(await failureOf(withCollectedBody(answering(body()), { maxBytes: 10 })(request))).toBe(told)
})

it('stops reading a transport that does not heed its signal', async () => {
  const controller = new AbortController()
  let closed = false
  const body = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let i = 0; ; i += 1) {
        if (i === 3) controller.abort('enough')
        yield Buffer.from('x')
      }
    } finally {
      closed = true
    }
  }

  const error = await failureOf(
    withCollectedBody(answering(body()), { maxBytes: megabyte })({ ...request, signal: controller.signal }),
  )

  expect([error, closed]).toEqual(['enough', true])
})

describe('over the network', () => {
  const send = withCollectedBody(createAxiosTransport(), { maxBytes: megabyte })

  it.each([['endless'], ['200 MB with its length']])('ends an answer that is too large: %s', async (kind) => {
    const { happened: closed, tell } = signalOnce<number>()
    const url = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x')
      let sent = 0
      if (kind !== 'endless') response.setHeader('content-length', 200 * megabyte)
      const fill = (): void => {
        for (;;) {
          sent += chunk.length
          if (response.destroyed || !response.write(chunk)) break
        }
        response.once('drain', fill)
      }
      response.on('close', () => tell(sent))
      fill()
    })

    const error = await failureOf(send(get(url)))

    expect(error).toMatchObject({ code: 'response_too_large', status: 200 })
    // The rest is what the kernel had taken in before the connection was closed.
    expect(await closed).toBeLessThan(20 * megabyte)
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(100 * megabyte))],
    ['br', brotliCompressSync(Buffer.alloc(30 * megabyte))],
  ])('counts decompressed bytes, so that a bomb does not go off: %s', async (encoding, bomb) => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb))
    const before = process.memoryUsage().arrayBuffers

    const error = await failureOf(send(get(url)))

    expect(bomb.length).toBeLessThan(megabyte)
    expect(error).toMatchObject({ code: 'response_too_large', status: 200 })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * megabyte)
  })

  it('reads a large answer as it was sent', async () => {
    const text = 'Zoë 😀 '.repeat(60_000)
    const url = await serve((_, response) => response.end(text))

    expect((await send(get(url))).body).toBe(text)
  })
})
