import { inspect } from 'node:util'

import type { Send } from '../../../manifest/manifest.gen.ts'
import type { ConnectorClient } from '../../../runtime/client.ts'
import { connect, failureOf } from '../../support/manifest-of.ts'
import { reply, replayAlways } from '../../support/replay.ts'
import { closeServers, respond, startServer } from '../../support/start-server.ts'

afterEach(closeServers)

const key = 'sk_live_"<&>\'ü 0123456789abcdef'
const ways: readonly Send[] = [
  { type: 'basic', username: '{{ credentials.key }}', password: '' },
  { type: 'bearer', token: '{{ credentials.key }}' },
  { type: 'header', name: 'X-Key', value: 'Key {{ credentials.key }}' },
  { type: 'query', name: 'key', value: '{{ credentials.key }}' },
  { type: 'cookie', name: 'key', value: '{{ credentials.key }}' },
]

function manifestOf(send: Send): object {
  const credentials = { required: ['key'], properties: { key: { type: 'string', writeOnly: true } } }
  const failures = [{ when: { status: 422 }, details: 'body.errors' }]
  return { auth: { key: { title: 'Key', credentials, send } }, failures }
}

function connectBy(send: Send, options: object): Promise<ConnectorClient> {
  return connect({ manifest: manifestOf(send), authConfig: { key }, retry: false, ...options })
}

/** Every way a program might show an error. */
function shown(error: unknown): string {
  const chain: unknown[] = []
  for (let at = error; at instanceof Error; at = at.cause) {
    chain.push(at.message, at.stack, String(at), JSON.stringify(at), JSON.stringify(at, Object.getOwnPropertyNames(at)))
  }
  return [...chain, inspect(error, { depth: 20, showHidden: true, getters: true })].join('\n')
}

/** The key as it travels and as an answer may echo it. */
const forms = [key, encodeURIComponent(key), JSON.stringify(key)]
const basicForm = Buffer.from(`${key}:`).toString('base64')

/** Pieces of the key in a text; 8 characters of it are too many. */
function leaked(text: string): readonly string[] {
  const pieces = [...forms, basicForm].flatMap((form) => {
    const starts = Array.from({ length: Math.max(0, form.length - 8) }, (_, start) => start)
    return starts.map((start) => form.slice(start, start + 8))
  })
  return [...new Set(pieces)].filter((piece) => text.includes(piece))
}

describe.each(ways.map((send) => [send.type, send] as const))('a secret that travels by %s', (_, send) => {
  it('is not shown by the client that holds it', async () => {
    const client = await connectBy(send, {})
    const text = [
      inspect(client, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(client),
      JSON.stringify(client.describe()),
      Object.prototype.toString.call(client),
      Object.getOwnPropertyNames(client).join(),
    ].join('\n')
    expect(leaked(text)).toEqual([])
  })

  it('is not shown by the request that explains a call', async () => {
    const request = await (await connectBy(send, {})).explain('notes', 'list')
    expect(leaked(JSON.stringify(request))).toEqual([])
    expect(JSON.stringify(request)).toContain('***')
  })

  it.each([
    [
      'a refusal in JSON',
      (echo: string) => reply(401, { error: { message: `bad ${echo}`, code: echo }, request_id: echo }),
    ],
    [
      'the details of a refusal',
      (echo: string) => reply(422, { errors: [{ field: echo, [echo]: { message: `not ${echo}` } }] }),
    ],
    ['a refusal in a page', (echo: string) => reply(500, `<html><body>${' '.repeat(500)}<p>${echo}</p>`)],
    ['a refusal cut in the middle of it', (echo: string) => reply(400, `${'x '.repeat(90)}${echo}`)],
    ['a refusal cut late in the middle of it', (echo: string) => reply(400, `${'x '.repeat(245)}${echo}`)],
    ['the id of a refused request', (echo: string) => reply(400, 'no', { 'x-request-id': echo })],
    ['what is no JSON', (echo: string) => reply(200, `key ${echo} is fine`)],
    ['broken JSON', (echo: string) => reply(200, `{"a": ${echo}`)],
    ['a record in the wrong place', (echo: string) => reply(200, { [echo]: echo })],
  ])('is not shown when the API echoes it in %s', async (_, answer) => {
    for (const echo of [...forms, escaped(key), ...(send.type === 'basic' ? [basicForm] : [])]) {
      const client = await connectBy(send, replayAlways(answer(echo)))
      const errors = [
        await failureOf(client.execute('notes', 'list')),
        await client.request('GET', '/notes').catch((error: unknown) => error),
      ]
      // What a raw request is answered with is data, not an error.
      expect(
        leaked(
          errors
            .filter((error) => error instanceof Error)
            .map(shown)
            .join('\n'),
        ),
      ).toEqual([])
    }
  })

  it('is not shown when a server of its own echoes the whole request', async () => {
    const server = await startServer(({ url, headers }, response) =>
      respond(response, 400, { message: `cannot serve ${url} with ${JSON.stringify(headers)}` }),
    )
    const client = await connectBy(send, { baseUrl: server.url })
    expect(leaked(shown(await failureOf(client.execute('notes', 'list'))))).toEqual([])
  })

  it('is not shown by an error of the transport that carries the request along', async () => {
    const lines: string[] = []
    const logger = {
      debug: (data: object) => lines.push(JSON.stringify(data)),
      warn: (data: object) => lines.push(JSON.stringify(data)),
    }
    const client = await connectBy(send, {
      logger,
      transport: async (request: object) => {
        const cause = Object.assign(new Error(`socket hang up: ${JSON.stringify(request)}`), { request })
        throw Object.assign(new Error(`failed: ${inspect(request)}`, { cause }), {
          config: request,
          code: 'ECONNRESET',
        })
      },
    })
    const error = await failureOf(client.execute('notes', 'list'))
    expect(error).toMatchObject({ name: 'TransportError', code: 'network', sent: true })
    expect([leaked(shown(error)), leaked(lines.join('\n')), lines.length]).toEqual([[], [], 1])
  })

  it('is not shown by the log of a call that works', async () => {
    const lines: string[] = []
    const logger = { debug: (data: object, message: string) => lines.push(JSON.stringify(data) + message) }
    const client = await connectBy(send, { logger, ...replayAlways({ data: [] }) })
    await client.execute('notes', 'list')
    expect([leaked(lines.join('\n')), lines.length]).toEqual([[], 1])
  })
})

it('hides nothing that a manifest sends for everybody', async () => {
  const send: Send[] = [
    { type: 'header', name: 'X-Client', value: 'patchbay' },
    { type: 'bearer', token: '{{ credentials.key }}' },
  ]
  const credentials = { required: ['key'], properties: { key: { type: 'string', writeOnly: true } } }
  const manifest = { auth: { key: { title: 'Key', credentials, send } } }
  const { transport } = replayAlways(reply(400, { message: 'patchbay is too old' }))
  const notes = await connect({ manifest, authConfig: { key: 'secret' }, transport })
  expect((await failureOf(notes.execute('notes', 'list'))).message).toBe('notes.list: patchbay is too old')
})

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
