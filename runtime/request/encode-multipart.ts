import { randomBytes } from 'node:crypto'
import { encodeJson } from './encode-json.ts'
import { encodeMediaType } from './encode-media-type.ts'
import { fileOf, isFileValue, type FilePart } from './file-value.ts'
import { refused, textOf } from './text-of.ts'

/** A body made of parts, and the header that says how they are parted. */
export interface MultipartBody {
  readonly contentType: string
  /** Bytes when all parts are at hand, a stream when one of them is. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

/** Writes a body as `multipart/form-data` (RFC 7578): files as file parts, texts as they are, anything else as JSON. */
export function encodeMultipart(body: Readonly<Record<string, unknown>>, files: readonly string[]): MultipartBody {
  const parts = Object.entries(body).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (files.includes(name)) return [value].flat().map((item) => filePart(name, item))
    return [value].flat().map((item) => fieldPart(name, item))
  })
  return assemble('form-data', parts)
}

/** Writes a body as `multipart/related` (RFC 2387): the metadata as JSON, then the file. */
export function encodeRelated(body: Readonly<Record<string, unknown>>, files: readonly string[]): MultipartBody {
  const metadata = Object.fromEntries(Object.entries(body).filter(([name]) => !files.includes(name)))
  const media = files.filter((name) => body[name] !== undefined).map((name) => mediaPart(name, body[name]))
  return assemble('related', [
    { head: 'Content-Type: application/json; charset=UTF-8', content: bytes(encodeJson(metadata)) },
    ...media,
  ])
}

interface Part {
  readonly head: string
  readonly content: Uint8Array | AsyncIterable<Uint8Array>
}

function fieldPart(name: string, value: unknown): Part {
  const head = `Content-Disposition: form-data; name="${quoted('a name in the body', name)}"`
  return { head, content: bytes(textOf(name, value)) }
}

function filePart(name: string, value: unknown): Part {
  const { name: fileName = name, media_type, content } = fileFrom(name, value)
  const names = `name="${quoted('a name in the body', name)}"; filename="${quoted(`${name}.name`, fileName)}"`
  const head = `Content-Disposition: form-data; ${names}\r\nContent-Type: ${encodeMediaType(name, media_type)}`
  return { head, content }
}

function mediaPart(name: string, value: unknown): Part {
  const { media_type, content } = fileFrom(name, value)
  return { head: `Content-Type: ${encodeMediaType(name, media_type)}`, content }
}

function fileFrom(name: string, value: unknown): FilePart {
  if (!isFileValue(value))
    throw refused(name, 'must be bytes, a stream of bytes, base64 text or { content, name?, media_type? }')
  return fileOf(value)
}

/** As browsers do: what could end the quoted text is escaped (WHATWG HTML, multipart form data). */
function quoted(name: string, text: unknown): string {
  return textOf(name, text).replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

function assemble(subtype: string, parts: readonly Part[]): MultipartBody {
  const boundary = `patchbay-${randomBytes(18).toString('hex')}`
  const contentType = `multipart/${subtype}; boundary=${boundary}`
  const pieces = parts.flatMap(({ head, content }) => [
    bytes(`--${boundary}\r\n${head}\r\n\r\n`),
    content,
    bytes('\r\n'),
  ])
  const all = [...pieces, bytes(`--${boundary}--\r\n`)]
  if (all.every((piece) => piece instanceof Uint8Array)) return { contentType, body: Buffer.concat(all) }
  return { contentType, body: inTurn(all) }
}

async function* inTurn(pieces: readonly (Uint8Array | AsyncIterable<Uint8Array>)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece
    else yield* piece
  }
}
