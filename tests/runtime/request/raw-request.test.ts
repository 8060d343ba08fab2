import { ApiError, AuthError, InputError } from '../../../runtime/errors.ts'
import { connect, failureOf, token } from '../../support/manifest-of.ts'
import { reply, replay, replayAlways } from '../../support/replay.ts'
import { closeServers, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

describe('a raw request', () => {
  it('carries what every request of the connector carries, and credentials', async () => {
    const { transport, requests } = replay(reply(200, { ok: true }, { 'x-took': '3' }))
    const server = { url: 'https://api.notes.example/v1', headers: { 'X-Version': '2' }, query: { locale: 'en' } }
    const notes = await connect({ transport, manifest: { server } })
    const answer = await notes.request('post', 'shelves/7?deep=1', {
      query: { tag: ['a', 'b'] },
      headers: { 'X-Trace': 't' },
      body: { name: 'Zoë' },
    })
    expect(answer).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json', 'x-took': '3' },
      data: { ok: true },
    })
    expect(requests).toEqual([
      {
        method: 'POST',
        url: 'https://api.notes.example/v1/shelves/7?deep=1&locale=en&tag=a&tag=b',
        headers: {
          'content-type': 'application/json',
          'x-version': '2',
          'x-trace': 't',
          authorization: `Bearer ${token}`,
        },
        body: '{"name":"Zoë"}',
        signal: expect.any(AbortSignal) as AbortSignal,
      },
    ])
  })

  it.each([
    ['{"a":1}', 'application/json', '{"a":1}'],
    [Buffer.from('{"a":1}'), 'application/octet-stream', '{"a":1}'],
    [null, 'application/json', 'null'],
    [[1], 'application/json', '[1]'],
    [undefined, undefined, ''],
  ])('sends the body %j', async (body, type, text) => {
    const server = await startServer()
    const notes = await connect({ baseUrl: server.url })
    await notes.request('PUT', '/shelf', { body })
    expect([server.requests[0]?.headers['content-type'], server.requests[0]?.body]).toEqual([type, text])
  })

  it('lets the caller say what the body is', async () => {
    const server = await startServer()
    const notes = await connect({ baseUrl: server.url })
    await notes.request('POST', '/shelf', {
      body: 'a=1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(server.requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  it('takes a whole address on the own server', async () => {
    const { transport, requests } = replay({}, {})
    const notes = await connect({ transport })
    await notes.request('GET', 'https://api.notes.example/v2/next?cursor=a%2Fb')
    await notes.request('GET', 'HTTPS://API.notes.example:443/v2/next')
    expect(requests.map(({ url }) => url)).toEqual([
      'https://api.notes.example/v2/next?cursor=a%2Fb',
      'https://api.notes.example/v2/next',
    ])
  })

  it('gives what is no JSON as text, and nothing as undefined', async () => {
    const { transport } = replay(reply(200, 'a,b\n1,2', { 'content-type': 'text/csv' }), reply(204))
    const notes = await connect({ transport })
    expect([(await notes.request('GET', '/export')).data, (await notes.request('DELETE', '/export')).data]).toEqual([
      'a,b\n1,2',
      undefined,
    ])
  })

  it('gives a redirect that it does not follow', async () => {
    const { transport } = replay(reply(302, '', { location: 'https://files.example/1' }))
    const { status, headers } = await (await connect({ transport })).request('GET', '/file')
    expect([status, headers['location']]).toEqual([302, 'https://files.example/1'])
  })

  it('fails by the rules of the connector', async () => {
    const { transport } = replay({ error: { code: 'gone', message: 'It is gone.' } }, reply(401, { message: 'No.' }))
    const failures = [
      {
        when: { path: 'error', exists: true },
        code: 'error.code',
        message: 'error.message',
        codes: { gone: 'not_found' as const },
      },
    ]
    const notes = await connect({ transport, manifest: { failures } })
    expect(await failureOf(notes.request('GET', '/shelf/7'), ApiError)).toMatchObject({
      code: 'not_found',
      message: 'GET /shelf/7: gone: It is gone',
    })
    expect(await failureOf(notes.request('GET', '/shelf/7'), AuthError)).toMatchObject({ code: 'credentials_rejected' })
  })

  it.each([
    ['GET', 3],
    ['HEAD', 3],
    ['PUT', 3],
    ['DELETE', 3],
    ['POST', 1],
    ['PATCH', 1],
  ])('is repeated only where that is safe: %s is sent %i times', async (method, times) => {
    const { transport, requests } = replayAlways(reply(503))
    const notes = await connect({ transport, retry: { initial: 1 } })
    await failureOf(notes.request(method, '/shelf'))
    expect(requests).toHaveLength(times)
  })

  it.each<[string, string, object, string]>([
    ['GET', '../admin', {}, 'leads out of https://api.notes.example/v1'],
    ['GET', '/a/../../admin', {}, 'leads out of https://api.notes.example/v1'],
    ['GET', '/%2e%2e/admin', {}, 'leads out of https://api.notes.example/v1'],
    ['GET', '\\..\\..\\admin', {}, 'leads out of https://api.notes.example/v1'],
    ['GET', 'https://', {}, 'the path is not one'],
    ['GET /x', '/a', {}, '"GET /x" is not an HTTP method'],
    ['', '/a', {}, '"" is not an HTTP method'],
    ['GET', '/a', { headers: { 'x\r\ny': '1' } }, 'cannot name a header'],
    ['GET', '/a', { headers: { x: '1\r\ny: 2' } }, 'characters that a header cannot carry'],
    ['GET', '/a', { headers: { Host: 'evil.tld' } }, 'the header host is written by the connection'],
    ['GET', '/a', { headers: { 'Transfer-Encoding': 'chunked' } }, 'the header transfer-encoding is written by'],
    ['GET', '/a', { query: { a: '\ud800' } }, 'half a character'],
    ['POST', '/a', { body: 1n }, 'cannot be written as JSON'],
  ])('is refused before it is sent: %s %s %j', async (method, path, raw, words) => {
    const { transport, requests } = replay()
    const notes = await connect({ transport })
    const error = await failureOf(notes.request(method, path, raw), InputError)
    expect([error.code, requests]).toEqual(['input_invalid', []])
    expect(error.message).toContain(words)
  })

  it('keeps what follows a # out of the request', async () => {
    const { transport, requests } = replay({})
    const notes = await connect({ transport })
    await notes.request('GET', '/a#b', { query: { c: 1 } })
    expect(requests[0]?.url).toBe('https://api.notes.example/v1/a?c=1')
  })

  it('cannot replace the credentials', async () => {
    const { transport, requests } = replay({})
    const notes = await connect({ transport })
    await notes.request('GET', '/a', { headers: { Authorization: 'Bearer other' } })
    expect(requests[0]?.headers['authorization']).toBe(`Bearer ${token}`)
  })
})
