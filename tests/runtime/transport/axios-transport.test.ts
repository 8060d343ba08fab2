import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { ResponseError, TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import { failureOf, get, read, streamOf } from './exchanging.ts'
import { closeServers, serve, serveSockets, signalOnce } from './local-server.ts'

const send = createAxiosTransport()

afterEach(closeServers)

/** Answers with what came. */
async function serveEcho(): Promise<string> {
  return serve((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url, rawHeaders } = request
      const headers = Object.fromEntries(rawHeaders.flatMap((name, i) => (i % 2 ? [] : [[name, rawHeaders[i + 1]]])))
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
    })
  })
}

describe('a request', () => {
  it('goes on the wire as it is, with nothing added but what HTTP needs', async () => {
    const url = await serveEcho()

    const response = await send({
      method: 'POST',
      url: `${url}/candidate.list?name=a%20b&flag#part`,
      headers: { authorization: 'Basic eDp5', 'x-name': 'naïve' },
      body: '{"name":"Zoë"}',
    })

    expect(JSON.parse(await read(response.body))).toEqual({
      method: 'POST',
      url: '/candidate.list?name=a%20b&flag',
      headers: {
        host: url.slice('http://'.length),
        connection: 'keep-alive',
        'accept-encoding': 'gzip, deflate, br',
        authorization: 'Basic eDp5',
        'x-name': 'naïve',
        'content-length': '15',
      },
      body: '{"name":"Zoë"}',
    })
  })

  it('carries bytes unchanged', async () => {
    const url = await serveEcho()

    const response = await send({ method: 'PUT', url, headers: {}, body: Buffer.from('--bytes--').subarray(2, 7) })

    expect(JSON.parse(await read(response.body))).toMatchObject({ method: 'PUT', body: 'bytes' })
  })

  it('carries a stream, piece by piece', async () => {
    const url = await serveEcho()
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('one ')
      yield Buffer.from('two')
    }

    const response = await send({ method: 'PATCH', url, headers: {}, body: pieces() })

    expect(JSON.parse(await read(response.body))).toMatchObject({
      method: 'PATCH',
      headers: { 'transfer-encoding': 'chunked' },
      body: 'one two',
    })
  })

  it('keeps the encoding that its sender asked for', async () => {
    const url = await serveEcho()

    const response = await send(get(url, { headers: { 'accept-encoding': 'identity' } }))

    expect(JSON.parse(await read(response.body))).toMatchObject({ headers: { 'accept-encoding': 'identity' } })
  })

  it('is sent on a connection that an earlier one has opened', async () => {
    const ports: (number | undefined)[] = []
    const url = await serve((request, response) => {
      ports.push(request.socket.remotePort)
      response.end('ok')
    })

    for (let i = 0; i < 3; i += 1) await read((await send(get(url))).body)

    expect(new Set(ports).size).toBe(1)
  })

  it.each([
    ['a line break', 'a\r\nx-evil: 1'],
    ['a NUL', 'a\0'],
    ['a letter beyond Latin-1', '漢'],
  ])('is refused when a header holds %s', async (_, value) => {
    const request = get('http://127.0.0.1:9', { headers: { 'x-name': value } })

    const error = await failureOf(send(request))

    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ code: 'network', sent: false, retryable: false })
    expect((error as Error).message).toMatch(
      /cannot be sent: invalid x-name header \(UND_ERR_INVALID_ARG\)\. Check the headers/,
    )
  })

  it.each(['candidate.list', 'file:///etc/passwd', 'http://', 'https://user:secret@example.com/'])(
    'is refused when its address is %s',
    async (url) => {
      const error = await failureOf(send(get(url)))

      expect(error).toEqual(
        new TransportError(
          'network',
          'The address of the request must begin with http:// or https://, name a host, and hold no password.',
          { sent: false, retryable: false },
        ),
      )
    },
  )

  it('does not spoil a connection when it is refused', async () => {
    const url = await serve((_, response) => response.end('ok'))
    const refused = get(url, { headers: { 'bad name': 'x' } })

    for (let i = 0; i < 200; i += 1) {
      expect(await failureOf(send(refused))).toMatchObject({ sent: false, retryable: false })
    }

    expect(await read((await send(get(url))).body)).toBe('ok')
  })

  it('ends in an error of its own when its body cannot be read', async () => {
    const url = await serveEcho()
    const broken = new Error('The disk is gone.')
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('one')
      throw broken
    }

    const error = await failureOf(send({ method: 'POST', url, headers: {}, body: pieces() }))

    expect(error).toMatchObject({ code: 'network', sent: true, retryable: false, cause: broken })
    expect((error as Error).message).toMatch(
      /^The body of the request to 127\.0\.0\.1:\d+ could not be read to its end: The disk/,
    )
  })
})

describe('an answer', () => {
  it('of any status is handed on', async () => {
    const url = await serve((request, response) => response.writeHead(Number(request.url?.slice(1))).end('body'))

    const answers = await Promise.all(
      [200, 201, 301, 404, 429, 500].map(async (status) => {
        const response = await send(get(`${url}/${status}`))
        return [response.status, await read(response.body)]
      }),
    )

    expect(answers).toEqual([200, 201, 301, 404, 429, 500].map((status) => [status, 'body']))
  })

  it('has header names in lower case, and repeated ones joined', async () => {
    const url = await serveSockets((socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\nX-Request-ID: abc\r\nVary: a\r\nvary: b\r\n__proto__: odd\r\nContent-Length: 2\r\n\r\nok',
      ),
    )

    const { headers } = await send(get(url))

    expect(Object.entries(headers)).toEqual([
      ['x-request-id', 'abc'],
      ['vary', 'a, b'],
      ['__proto__', 'odd'],
      ['content-length', '2'],
    ])
  })

  it('is not confused with the notices that come before it', async () => {
    const url = await serveSockets((socket) =>
      socket.end(
        'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok',
      ),
    )

    const response = await send(get(url))

    expect([response.status, await read(response.body)]).toEqual([200, 'ok'])
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ])('compressed with %s is decompressed', async (encoding, compress) => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => `record ${i}`))
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'application/json' })
      response.end(compress(Buffer.from(text)))
    })

    const response = await send(get(url))

    expect(await read(response.body)).toBe(text)
    expect(response.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(response.headers).not.toHaveProperty('content-encoding')
    expect(response.headers).not.toHaveProperty('content-length')
  })

  it('with an encoding nobody knows is handed on as it is', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'utf-8' }).end('text'))

    const response = await send(get(url))

    expect([await read(response.body), response.headers['content-encoding']]).toEqual(['text', 'utf-8'])
  })

  it.each([['HEAD'], ['GET']])('without a body may name an encoding: %s', async (method) => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end())

    const response = await send(get(url, { method }))

    expect(await read(response.body)).toBe('')
  })

  it('that cannot be decompressed is a typed error', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'))

    const error = await failureOf(send(get(url)).then(({ body }) => read(body)))

    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ code: 'response_unexpected', status: 200, retryable: false })
    expect((error as Error).message).toMatch(/^127\.0\.0\.1:\d+ sent an answer that cannot be decompressed\./)
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('whose %s ends early was cut short', async (encoding, compress) => {
    const whole = compress(Buffer.from('some text that is long enough'.repeat(100)))
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(whole.subarray(0, whole.length - 9))
    })

    const error = await failureOf(send(get(url)).then(({ body }) => read(body)))

    expect(error).toMatchObject({ code: 'network', sent: true, retryable: true })
    expect((error as Error).message).toMatch(/was cut short after \d+ bytes/)
  })

  it('is read no faster than its reader takes it', async () => {
    const { happened: stalled, tell } = signalOnce<number>()
    const url = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024)
      let sent = 0
      const fill = (): void => {
        while (sent < 200_000_000 && response.write(chunk)) sent += chunk.length
        const before = sent
        setTimeout(() => sent === before && tell(sent), 300)
        response.once('drain', fill)
      }
      fill()
    })

    const stream = streamOf(await send(get(url)))
    await stream.next()

    // What is on the way is held by the kernel and by the stream, and that is little.
    expect(await stalled).toBeLessThan(20_000_000)
    await stream.return?.()
  })

  it('ends at the server, too, when its reader leaves early', async () => {
    const { happened: closed, tell } = signalOnce()
    const url = await serve((request, response) => {
      request.socket.on('close', () => tell())
      const chunk = Buffer.alloc(64 * 1024)
      const fill = (): void => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', fill)
      }
      fill()
    })

    const { body } = await send(get(url))
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }

    await closed
  })
})
