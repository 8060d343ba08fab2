import fc from 'fast-check'
import { connect, failureOf } from '../../support/manifest-of.ts'
import { closeServers, startServer, type TestServer } from '../../support/start-server.ts'
import type { Encode } from '../../../manifest/manifest.gen.ts'

afterAll(closeServers)

let server: TestServer
beforeAll(async () => {
  server = await startServer(() => ({ data: {} }))
})

async function sent(
  encode: Encode,
  params: Record<string, unknown>,
  section: 'query' | 'body' = 'query',
): Promise<string> {
  const actions = {
    send: {
      request: section === 'query' ? 'GET /send' : 'POST /send',
      [section]: { properties: { value: {}, other: {} } },
      response: { record: 'data' },
      encode,
    },
  }
  const notes = await connect({ manifest: { actions }, baseUrl: server.url })
  await notes.execute('notes', 'send', params)
  const request = server.requests.at(-1)
  return section === 'query' ? (request?.url ?? '').replace('/send?', '') : (request?.body ?? '')
}

describe('a list in the query', () => {
  it.each([
    ['repeat', 'value=a&value=b%20c'],
    ['brackets', 'value%5B%5D=a&value%5B%5D=b%20c'],
    ['indices', 'value%5B0%5D=a&value%5B1%5D=b%20c'],
    ['comma', 'value=a%2Cb%20c'],
    ['space', 'value=a%20b%20c'],
    ['pipe', 'value=a%7Cb%20c'],
    ['json', 'value=%5B%22a%22%2C%22b%20c%22%5D'],
  ] as const)('is written in the style %s', async (arrays, text) => {
    expect(await sent({ arrays }, { value: ['a', 'b c'] })).toBe(text)
  })
})

describe('an object in the query', () => {
  it.each([
    ['brackets', 'value%5Ba%5D%5Bb%5D=1'],
    ['dots', 'value.a.b=1'],
    ['json', 'value=%7B%22a%22%3A%7B%22b%22%3A1%7D%7D'],
  ] as const)('is written in the style %s', async (objects, text) => {
    expect(await sent({ objects }, { value: { a: { b: 1 } } })).toBe(text)
  })
})

it('writes one parameter in a style of its own', async () => {
  const text = await sent({ params: { other: { arrays: 'comma' } } }, { value: ['a', 'b'], other: ['c', 'd'] })
  expect(text).toBe('value=a&value=b&other=c%2Cd')
})

it('writes booleans as the API wants them', async () => {
  expect(await sent({ booleans: ['0', '1'] }, { value: true, other: false })).toBe('value=1&other=0')
})

describe('a form', () => {
  it('nests names in brackets', async () => {
    const text = await sent(
      { body: 'form', arrays: 'indices' },
      { value: { items: [{ price: 'p 1' }], note: null }, other: 'ä&b' },
      'body',
    )
    expect(text).toBe('value%5Bitems%5D%5B0%5D%5Bprice%5D=p+1&value%5Bnote%5D=&other=%C3%A4%26b')
  })

  it('reads back to what was given, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        const body = await sent({ body: 'form' }, { value }, 'body')
        expect(new URLSearchParams(body).get('value')).toBe(value)
      }),
      { numRuns: 30 },
    )
  })
})

describe('parts', () => {
  const file = { type: 'string', format: 'binary' }

  async function upload(encode: Encode, params: Record<string, unknown>): Promise<{ type: string; body: string }> {
    const body = { type: 'object', required: ['file'], properties: { name: { type: 'string' }, file } }
    const actions = { send: { request: 'POST /send', body, encode, response: { record: 'data' } } }
    const notes = await connect({ manifest: { actions }, baseUrl: server.url })
    await notes.execute('notes', 'send', params)
    const request = server.requests.at(-1)
    return { type: request?.headers['content-type'] ?? '', body: request?.body ?? '' }
  }

  async function* stream(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('first, ')
    yield Buffer.from('second')
  }

  it('carry a file beside fields, from bytes', async () => {
    const { type, body } = await upload(
      { body: 'multipart' },
      { name: 'é"\r\nX: y', file: { content: Buffer.from('hello'), name: 'a".txt', media_type: 'text/plain' } },
    )
    const boundary = type.replace('multipart/form-data; boundary=', '')
    expect(body.split(`--${boundary}`)).toEqual([
      '',
      '\r\nContent-Disposition: form-data; name="name"\r\n\r\né"\r\nX: y\r\n',
      '\r\nContent-Disposition: form-data; name="file"; filename="a%22.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n',
      '--\r\n',
    ])
  })

  it('carry a file from a stream', async () => {
    const { body } = await upload({ body: 'multipart' }, { file: stream() })
    expect(body).toContain('Content-Type: application/octet-stream\r\n\r\nfirst, second\r\n')
  })

  it('carry metadata and then the file, from base64', async () => {
    const { type, body } = await upload(
      { body: 'related' },
      { name: 'x', file: Buffer.from('hello').toString('base64') },
    )
    expect(type).toMatch(/^multipart\/related; boundary=/)
    expect(body).toMatch(
      /Content-Type: application\/json; charset=UTF-8\r\n\r\n\{"name":"x"\}\r\n--[\w-]+\r\nContent-Type: application\/octet-stream\r\n\r\nhello\r\n--[\w-]+--\r\n$/,
    )
  })

  it('refuse what is no file', async () => {
    const error = await failureOf(upload({ body: 'multipart' }, { file: 5 }))
    expect(error).toMatchObject({ code: 'input_invalid' })
  })
})
