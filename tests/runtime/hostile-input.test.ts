import fc from 'fast-check'

import type { ConnectorClient } from '../../runtime/client.ts'
import { ConnectorError, InputError } from '../../runtime/errors.ts'
import { anyText } from '../support/hostile-texts.ts'
import { connect, token } from '../support/manifest-of.ts'
import { reply, type Reply } from '../support/replay.ts'
import { closeServers, startServer, type Received, type TestServer } from '../support/start-server.ts'

const manifest = {
  actions: {
    path: { request: 'GET /shelves/{text}/notes' },
    query: { request: 'GET /shelves', query: { properties: { text: {}, other: {} } } },
    header: { request: 'GET /shelves', headers: { properties: { 'X-Text': {} } } },
    cookie: { request: 'GET /shelves', cookies: { properties: { text: {}, other: {} } } },
    body: { request: 'POST /shelves', body: { properties: { text: {} } } },
    open: { request: 'POST /shelves', query: { properties: { dry: {} } }, body: { additionalProperties: true } },
  },
} as const

let server: TestServer
let notes: ConnectorClient
let seen: Received[] = []

beforeAll(async () => {
  server = await startServer((request) => {
    seen.push(request)
    return {}
  })
  notes = await connect({ baseUrl: `${server.url}/v1`, manifest, retry: false })
})
afterAll(closeServers)

/** Sends parameters; the request as the server got it, or nothing when they were refused before. */
async function sent(
  action: keyof typeof manifest.actions,
  params: Readonly<Record<string, unknown>>,
): Promise<Received | undefined> {
  seen = []
  try {
    await notes.execute('notes', action, params)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect([error.code, seen]).toEqual(['input_invalid', []])
    return undefined
  }
  const [request] = seen
  expect([seen.length, request?.headers.host, request?.headers.authorization]).toEqual([
    1,
    new URL(server.url).host,
    `Bearer ${token}`,
  ])
  return request
}

/** Runs a property and looks whether anything leaked into what all objects inherit. */
async function holds(
  property: fc.IAsyncProperty<never> | fc.IAsyncProperty<[string]> | fc.IAsyncProperty<[unknown]>,
): Promise<void> {
  const before = Object.getOwnPropertyNames(Object.prototype)
  await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 100 })
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
}

describe('whatever text is given', () => {
  it('in a path, it arrives as it is or is refused, and names no other path', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const request = await sent('path', { text })
        if (request === undefined) {
          expect(['', '.', '..'].includes(text) || !text.isWellFormed()).toBe(true)
          return
        }
        const [empty, base, shelves, segment = '', last, ...more] = request.url.split('/')
        expect([empty, base, shelves, decodeURIComponent(segment), last, more]).toEqual([
          '',
          'v1',
          'shelves',
          text,
          'notes',
          [],
        ])
      }),
    )
  })

  it('in the query, it arrives as it is or is refused, and is no other parameter', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const request = await sent('query', { text, other: 'x' })
        if (request === undefined) {
          expect(text.isWellFormed()).toBe(false)
          return
        }
        const { pathname, searchParams } = new URL(request.url, server.url)
        expect([pathname, [...searchParams]]).toEqual([
          '/v1/shelves',
          [
            ['text', text],
            ['other', 'x'],
          ],
        ])
      }),
    )
  })

  it('as a name inside a parameter of the query, it arrives as it is or is refused', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const request = await sent('query', { text: Object.fromEntries([[text, 'x']]) })
        if (request === undefined) {
          expect(text.isWellFormed()).toBe(false)
          return
        }
        expect([...new URL(request.url, server.url).searchParams]).toEqual([[`text[${text}]`, 'x']])
      }),
    )
  })

  it('in a header, it arrives as it is or is refused, and is no other header', async () => {
    const usual = Object.keys((await sent('header', { 'X-Text': 'x' }))?.headers ?? {}).sort()
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const request = await sent('header', { 'X-Text': text })
        if (request === undefined) {
          expect(/[^\t\x20-\x7e\x80-\xff]/.test(text) || text !== text.trim()).toBe(true)
          return
        }
        expect([request.headers['x-text'], Object.keys(request.headers).sort(), request.url]).toEqual([
          text,
          usual,
          '/v1/shelves',
        ])
      }),
    )
  })

  it('in a cookie, it arrives as it is or is refused, and is no other cookie', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const request = await sent('cookie', { text, other: 'x' })
        if (request === undefined) {
          expect(text.isWellFormed()).toBe(false)
          return
        }
        const [first = '', ...others] = (request.headers.cookie ?? '').split('; ')
        expect([decodeURIComponent(first), others]).toEqual([`text=${text}`, ['other=x']])
      }),
    )
  })

  it('in a body, it arrives as it is, half characters too', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        expect(JSON.parse((await sent('body', { text }))?.body ?? '')).toEqual({ text })
      }),
    )
  })

  it('as a name, it is a parameter of the body or refused, and nothing else', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const params = Object.fromEntries([[text, 'x']])
        const request = await sent('open', params)
        expect(request?.url).toBe('/v1/shelves')
        const body = JSON.parse(request?.body ?? '') as object
        expect([Object.keys(body), Object.entries(body)]).toEqual([[text], [[text, 'x']]])
        expect(await sent('body', params)).toBeUndefined()
      }),
    )
  })

  it('in the path of a raw request, it stays below the base or is refused', async () => {
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        seen = []
        const refused = await notes.request('GET', text).then(
          () => false,
          (error: unknown) => error instanceof InputError,
        )
        expect(seen.map(({ url, headers }) => [url.startsWith('/v1/'), headers.host])).toEqual(
          refused ? [] : [[true, new URL(server.url).host]],
        )
      }),
    )
  })

  it('in config, it is one part of the host or refused', async () => {
    const config = { required: ['subdomain'], properties: { subdomain: { type: 'string' } } }
    await holds(
      fc.asyncProperty(anyText, async (text) => {
        const [request] = await explained(text).catch((error: unknown) => {
          if (error instanceof InputError) return []
          throw error
        })
        if (request === undefined) return
        expect(new URL(request.url).origin).toBe(`https://${text.toLowerCase()}.notes.example`)
      }),
    )
    async function explained(subdomain: string): Promise<{ url: string }[]> {
      const server = { url: 'https://{{ config.subdomain }}.notes.example' }
      const client = await connect({ manifest: { config, server }, config: { subdomain } })
      return [await client.explain('notes', 'list')]
    }
  })
})

describe('whatever value is given', () => {
  it('in a body, it arrives as JSON has it', async () => {
    await holds(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), async (text) => {
        const request = await sent('body', { text })
        expect(JSON.parse(request?.body ?? '')).toEqual({ text: JSON.parse(JSON.stringify(text)) as unknown })
      }),
    )
  })

  it('as parameters, it is refused in words or sent', async () => {
    await holds(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        async (params) => {
          for (const action of ['path', 'query', 'header', 'cookie', 'open'] as const) {
            await sent(action, params as Readonly<Record<string, unknown>>)
            await sent(action, { text: params, 'X-Text': params })
          }
        },
      ),
    )
  })
})

describe('whatever an API answers', () => {
  it('it is data or an error of ours', async () => {
    const answers: fc.Arbitrary<Reply> = fc
      .record({
        status: fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 429, 500),
        body: fc.oneof(
          anyText,
          fc.json({ maxDepth: 3 }),
          fc.constantFrom('{"data":[],"more":true,"next":{}}', '{"data":{"__proto__":1}}'),
        ),
        wait: anyText,
      })
      .map(({ status, body, wait }) =>
        reply(status, body, { 'retry-after': wait, location: wait, 'x-request-id': wait }),
      )
    let answer: Reply = reply(200)
    const client = await connect({ transport: async () => answer, retry: false })
    await holds(
      fc.asyncProperty(answers, async (given) => {
        answer = given
        const results = await Promise.allSettled([
          client.execute('notes', 'list'),
          client.execute('notes', 'create', { text: 'a' }),
          client.request('GET', '/a'),
          client.check(),
        ])
        const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
        expect(reasons.filter((reason) => !(reason instanceof ConnectorError))).toEqual([])
      }),
    )
  })
})
