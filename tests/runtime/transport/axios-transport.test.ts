import { once } from 'node:events'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { ResponseError, TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import type { HttpRequest, HttpResponse } from '../../../runtime/transport/transport.ts'
import { closeServers, serve, serveSockets, signalOnce } from './local-server.ts'

const send = createAxiosTransport()

afterEach(closeServers)

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, ...more }
}

async function read(body: HttpResponse['body']): Promise<string> {
  if (typeof body === 'string') return body
  const chunks: Uint8Array[] = []
  for await (const chunk of body instanceof Uint8Array ? [body] : body) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  )
}

describe('a request', () => {
  /** Answers with what it got. */
  const echo = (): Promise<string> =>
    serve((request, response) => {
      void (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        const { method, url, rawHeaders } = request
        response.end(JSON.stringify({ method, url, rawHeaders, body: Buffer.concat(chunks).toString('latin1') }))
      })()
    })

  it('goes on the wire as it is, with nothing added but what HTTP needs', async () => {
    const url = await echo()

    const response = await send({
      method: 'POST',
      url: `${url}/candidate.list?a=b%20c&d`,
      headers: { authorization: 'Basic eDp5', 'x-café': 'ok' === 'ok' ? 'naïve' : '' },
      body: '{"limit": 1}',
    })

    expect(JSON.parse(await read(response.body))).toEqual({})
  })
})
