import type { Encoding } from '../../manifest/connector.ts'
import { encodeForm } from './encode-form.ts'
import { encodeJson } from './encode-json.ts'
import { encodeMediaType } from './encode-media-type.ts'
import { encodeMultipart, encodeRelated } from './encode-multipart.ts'
import { fileOf, isFileValue } from './file-value.ts'
import { refused, textOf } from './text-of.ts'

/** A body as it goes on the wire, and its media type. */
export interface EncodedBody {
  readonly contentType: string
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>
}

/** Writes a body in the media type the manifest says. `files` names the parameters that hold files. */
export function encodeBody(body: unknown, encoding: Encoding, files: readonly string[] = []): EncodedBody {
  switch (encoding.body) {
    case 'json':
      return { contentType: 'application/json', body: encodeJson(body) }
    case 'form':
      return { contentType: 'application/x-www-form-urlencoded', body: encodeForm(fieldsOf(body), encoding) }
    case 'multipart':
      return encodeMultipart(fieldsOf(body), files)
    case 'related':
      return encodeRelated(fieldsOf(body), files)
    case 'text':
      return { contentType: 'text/plain; charset=utf-8', body: textOf('body', body) }
    case 'bytes':
      return encodeBytes(body)
  }
}

function encodeBytes(body: unknown): EncodedBody {
  if (!isFileValue(body)) throw refused('body', 'must be bytes, a stream of bytes or base64 text')
  const { media_type, content } = fileOf(body)
  return { contentType: encodeMediaType('body', media_type), body: content }
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
