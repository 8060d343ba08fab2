import fc from 'fast-check'
import type { FileValue } from '../../../runtime/request/file-value.ts'
import type { HttpRequest } from '../../../runtime/transport/transport.ts'
import { InputError } from '../../../runtime/errors.ts'
import { anyText } from '../../support/hostile-texts.ts'
import { connect } from '../../support/manifest-of.ts'
import { replayAlways } from '../../support/replay.ts'

const file = { type: 'string', format: 'binary' }
const uploads = {
  form: {
    request: 'POST /files',
    encode: { body: 'multipart' },
    body: { properties: { note: {}, other: {}, file, files: { type: 'array', items: file } } },
    response: { record: '$' },
  },
  open: {
    request: 'POST /files',
    encode: { body: 'multipart' },
    body: { additionalProperties: true },
    response: { record: '$' },
  },
  related: {
    request: 'POST /files',
    encode: { body: 'related' },
    body: { properties: { note: {}, file } },
    response: { record: '$' },
  },
  bytes: { request: 'POST /files', encode: { body: 'bytes' }, body: file, response: { record: '$' } },
} as const

/** Sends parameters; the final request, or nothing when they were refused. */
async function sent(
  action: keyof typeof uploads,
  params: Readonly<Record<string, unknown>>,
): Promise<HttpRequest | undefined> {
  const line = replayAlways({})
  const client = await connect({ manifest: { actions: uploads }, transport: line.transport, retry: false })
  try {
    await client.execute('notes', action, params)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect([error.code, line.requests]).toEqual(['input_invalid', []])
    return undefined
  }
  const [request, ...more] = line.requests
  expect(more).toEqual([])
  expect([request?.method, request?.url]).toEqual(['POST', 'https://api.notes.example/v1/files'])
  expect(Object.keys(request?.headers ?? {}).sort()).toEqual(usualHeaders)
  return request
}

const usualHeaders = ['authorization', 'content-type']

async function bytesOf({ body = '' }: HttpRequest): Promise<Buffer> {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.from(body)
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** One part as a parser that knows nothing of ours reads it. */
interface ReadPart {
  readonly name: string
  readonly text: string
  readonly file?: string
  readonly type?: string
}

/** Parses `multipart/form-data` with the parser of Node. */
async function partsOf(request: HttpRequest): Promise<readonly ReadPart[]> {
  // Node advises servers against its parser, which holds everything in memory.
  const answer: { formData(): Promise<FormData> } = new Response(await bytesOf(request), { headers: request.headers })
  const form = await answer.formData()
  const entries = [...form].map(async ([name, value]): Promise<ReadPart> => {
    if (typeof value === 'string') return { name, text: value }
    const text = Buffer.from(await value.arrayBuffer()).toString('latin1')
    return { name, text, file: value.name, type: value.type }
  })
  return Promise.all(entries)
}

/** Parsers of UTF-8 drop a byte order mark at the start. */
function textRead(text: string): string {
  return text.replace(/^\ufeff/, '')
}

/** Quotes and line ends are escaped in a name and read back. */
function nameRead(text: string): string {
  return textRead(text).replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%22/g, '"')
}

const someBytes = fc.uint8Array({ maxLength: 60 })
const hostileBytes = fc.oneof(
  someBytes,
  anyText.map((text) => new Uint8Array(Buffer.from(text))),
  fc.constantFrom('--patchbay-', '\r\n--', '\r\n\r\n', '\0').map((text) => new Uint8Array(Buffer.from(text))),
)

async function* streamed(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content.subarray(0, 3)
  yield content.subarray(3)
}

/** The same bytes in each of the forms a caller may give them in. */
const anyFile: fc.Arbitrary<{ readonly content: Uint8Array; readonly given: () => FileValue }> = fc
  .record({
    content: hostileBytes,
    form: fc.constantFrom('bytes', 'base64', 'stream', 'object'),
  })
  .map(({ content, form }) => ({ content, given: () => given(content, form) }))

function given(content: Uint8Array, form: 'bytes' | 'base64' | 'stream' | 'object'): FileValue {
  switch (form) {
    case 'bytes':
      return content
    case 'base64':
      return Buffer.from(content).toString('base64')
    case 'stream':
      return streamed(content)
    case 'object':
      return { content }
  }
}

function latin(content: Uint8Array): string {
  return Buffer.from(content).toString('latin1')
}

describe('a form of parts', () => {
  it('reads back to the texts that were given, or they are refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (note, other) => {
        const request = await sent('form', { note, other })
        expect(request !== undefined).toBe(note.isWellFormed() && other.isWellFormed())
        if (request === undefined) return
        expect(await partsOf(request)).toEqual([
          { name: 'note', text: textRead(note) },
          { name: 'other', text: textRead(other) },
        ])
      }),
    )
  })

  it('reads back to the names that were given, or they are refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        const request = await sent('open', Object.fromEntries([[name, 'x']]))
        expect(request !== undefined).toBe(name.isWellFormed())
        if (request === undefined) return
        expect(await partsOf(request)).toEqual([{ name: nameRead(name), text: 'x' }])
      }),
    )
  })

  it('reads back to the values that were given, as JSON where they are no texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }), async (note) => {
        const request = await sent('form', { note, other: 'x' })
        if (request === undefined) return
        const texts = note.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
        expect(await partsOf(request)).toEqual([
          ...texts.map((text) => ({ name: 'note', text: textRead(text) })),
          { name: 'other', text: 'x' },
        ])
      }),
    )
  })

  it('reads back to the files that were given, in every form they may be given in', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.array(anyFile, { maxLength: 3 }), async (one, several) => {
        const request = await sent('form', { file: one.given(), files: several.map((each) => each.given()) })
        const type = 'application/octet-stream'
        expect(await partsOf(request ?? never())).toEqual([
          { name: 'file', text: latin(one.content), file: 'file', type },
          ...several.map(({ content }) => ({ name: 'files', text: latin(content), file: 'files', type })),
        ])
      }),
    )
  })

  it('reads back to the file names and media types that were given, or they are refused', async () => {
    const types = fc.oneof(
      anyText,
      fc.constantFrom('text/plain', 'application/vnd.a+json', 'text/plain; charset=utf-8'),
    )
    await fc.assert(
      fc.asyncProperty(anyText, types, hostileBytes, async (name, media_type, content) => {
        const request = await sent('form', { note: 'x', file: { content, name, media_type } })
        if (request === undefined) {
          expect(name.isWellFormed() && /^[\w.+-]+\/[\w.+-]+(; ?charset=utf-8)?$/.test(media_type)).toBe(false)
          return
        }
        expect(await partsOf(request)).toEqual([
          { name: 'note', text: 'x' },
          { name: 'file', text: latin(content), file: nameRead(name), type: media_type.toLowerCase() },
        ])
      }),
    )
  })

  it('is refused in words or sent, whatever is given', async () => {
    const values = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(values, values, async (note, content) => {
        for (const action of ['form', 'related'] as const) {
          await sent(action, { note, file: content })
          await sent(action, { note, file: { content: 'AAAA', name: content, media_type: note } })
        }
      }),
    )
  })
})

describe('metadata with a file', () => {
  it('reads back to both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), anyFile, async (note, one) => {
        const request = (await sent('related', { note, file: one.given() })) ?? never()
        expect(await relatedOf(request)).toEqual([
          ['Content-Type: application/json; charset=UTF-8', latin(Buffer.from(JSON.stringify({ note })))],
          ['Content-Type: application/octet-stream', latin(one.content)],
        ])
      }),
    )
  })

  it('reads back to the media type that was given, or it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.constant('image/png')), async (media_type) => {
        const request = await sent('related', { note: 'x', file: { content: 'AAAA', media_type } })
        if (request === undefined) return
        expect((await relatedOf(request))[1]).toEqual([`Content-Type: ${media_type}`, '\0\0\0'])
      }),
    )
  })
})

/** Splits `multipart/related` at the boundary its header names (RFC 2046). */
async function relatedOf(request: HttpRequest): Promise<readonly (readonly string[])[]> {
  const [, boundary = ''] = /^multipart\/related; boundary=([\w-]+)$/.exec(request.headers['content-type'] ?? '') ?? []
  const text = (await bytesOf(request)).toString('latin1')
  const [before, ...parts] = `\r\n${text}`.split(`\r\n--${boundary}`)
  expect([before, parts.at(-1)]).toEqual(['', '--\r\n'])
  return parts.slice(0, -1).map((part) => {
    const end = part.indexOf('\r\n\r\n')
    return [part.slice(2, end), part.slice(end + 4)]
  })
}

describe('a file that is the body', () => {
  it('arrives byte by byte, with its media type, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, fc.oneof(anyText, fc.constant('image/png')), async (content, media_type) => {
        const request = await sent('bytes', { body: { content, media_type } })
        if (request === undefined) return
        expect([request.headers['content-type'], latin(await bytesOf(request))]).toEqual([media_type, latin(content)])
      }),
    )
  })
})

function never(): never {
  throw new Error('The request was refused.')
}
