import { TransportError } from '../../../runtime/errors.ts'
import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import type { HttpRequest, Transport } from '../../../runtime/transport/transport.ts'
import { withCollectedBody } from '../../../runtime/transport/with-collected-body.ts'
import { withRedirects } from '../../../runtime/transport/with-redirects.ts'
import { failureOf, get } from './exchanging.ts'
import { closeServers, serve } from './local-server.ts'

const origin = 'https://api.example.com'

afterEach(closeServers)

/** A transport that answers by path, `[status, location]` or `undefined` for a plain 200, and what it was asked. */
function site(pages: Record<string, readonly [status: number, location?: string]>): {
  readonly send: Transport
  readonly asked: HttpRequest[]
} {
  const asked: HttpRequest[] = []
  const send: Transport = async (request) => {
    asked.push(request)
    const [status, location] = pages[new URL(request.url).pathname] ?? [200]
    return { status, headers: location === undefined ? {} : { location }, body: request.url }
  }
  return { send, asked }
}

it.each([301, 302, 303, 307, 308])('follows a %d when it reads', async (status) => {
  const { send, asked } = site({ '/old': [status, '/new?page=2'] })

  const response = await withRedirects(send)(get(`${origin}/old?page=1`, { headers: { accept: 'x' } }))

  expect(response).toEqual({ status: 200, headers: {}, body: `${origin}/new?page=2` })
  expect(asked).toEqual([
    get(`${origin}/old?page=1`, { headers: { accept: 'x' } }),
    get(`${origin}/new?page=2`, { headers: { accept: 'x' } }),
  ])
})

it.each([307, 308])('repeats a request with a body after a %d', async (status) => {
  const { send, asked } = site({ '/old': [status, 'new'] })
  const request: HttpRequest = { method: 'POST', url: `${origin}/old`, headers: {}, body: '{}' }

  await withRedirects(send)(request)

  expect(asked).toEqual([request, { ...request, url: `${origin}/new` }])
})

it.each([
  ['a POST that would become a GET', 302, '/new', { method: 'POST', body: '{}' }],
  ['another host', 302, 'https://evil.example.com/new', {}],
  ['another port', 302, 'https://api.example.com:8443/new', {}],
  ['another scheme', 302, 'http://api.example.com/new', {}],
  ['another host, without a scheme', 302, '//evil.example.com/new', {}],
  ['a scheme that is none of HTTP', 302, 'file:///etc/passwd', {}],
  ['nowhere', 302, undefined, {}],
  ['what is no address', 302, 'https://', {}],
  ['a status that is no redirect', 304, '/new', {}],
  ['a stream, which cannot be sent twice', 307, '/new', { method: 'POST', body: (async function* () {})() }],
] as const)('does not follow to %s', async (_, status, location, others) => {
  const { send, asked } = site({ '/old': location === undefined ? [status] : [status, location] })

  const response = await withRedirects(send)(get(`${origin}/old`, others))

  expect([response.status, asked.length]).toEqual([status, 1])
})

it('does not let a server choose a user', async () => {
  const { send, asked } = site({ '/old': [302, 'https://user:password@api.example.com/new#part'] })

  await withRedirects(send)(get(`${origin}/old`))

  expect(asked[1]?.url).toBe(`${origin}/new`)
})

it('gives up going in circles', async () => {
  const { send, asked } = site({ '/a': [302, '/b?key=secret'], '/b': [302, '/a'] })

  const error = await failureOf(withRedirects(send, { limit: 3 })(get(`${origin}/a?key=secret`)))

  expect(error).toEqual(
    new TransportError(
      'network',
      'api.example.com redirected the request more than 3 times. Check its path; it may lead in a circle.',
      { retryable: false },
    ),
  )
  expect([asked.length, (error as TransportError).retryable]).toEqual([4, false])
})

it('follows as many hops as it may', async () => {
  const { send } = site({ '/1': [302, '/2'], '/2': [302, '/3'], '/3': [302, '/4'] })

  expect(await withRedirects(send, { limit: 3 })(get(`${origin}/1`))).toMatchObject({ status: 200 })
})

it('closes the body of an answer it does not hand on', async () => {
  let closed = false
  const send: Transport = async ({ url }) => {
    const body = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('x')
      } finally {
        closed = true
      }
    }
    const stream = body()
    await stream.next()
    return url.endsWith('/old')
      ? { status: 302, headers: { location: '/new' }, body: stream }
      : { status: 200, headers: {}, body: '' }
  }

  await withRedirects(send)(get(`${origin}/old`))

  expect(closed).toBe(true)
})

describe('with credentials beneath it', () => {
  const collect = withCollectedBody(createAxiosTransport(), { maxBytes: 1024 })
  const withToken =
    (send: Transport): Transport =>
    (request) =>
      send({
        ...request,
        headers: { ...request.headers, authorization: `Bearer for ${new URL(request.url).pathname}` },
      })

  it('signs each hop anew, and sends nothing to another host', async () => {
    const seen: unknown[] = []
    const other = await serve((request, response) => {
      seen.push(['other', request.url])
      response.end('gotcha')
    })
    const url = await serve((request, response) => {
      seen.push([request.url, request.headers.authorization])
      const location = request.url === '/1' ? '/2' : `${other}/3`
      response.writeHead(302, { location }).end()
    })

    const response = await withRedirects(withToken(collect))(get(`${url}/1`))

    expect([response.status, response.headers['location']]).toEqual([302, `${other}/3`])
    expect(seen).toEqual([
      ['/1', 'Bearer for /1'],
      ['/2', 'Bearer for /2'],
    ])
  })
})
