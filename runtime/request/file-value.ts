/** What a caller may give for a file: bytes, a stream of bytes, base64 text, or one of them with a name and a media type. */
export type FileValue =
  FileContent | { readonly content: FileContent; readonly name?: string; readonly media_type?: string }
export type FileContent = Uint8Array | AsyncIterable<Uint8Array> | string

/** A file on its way into a request. */
export interface FilePart {
  readonly name?: string
  readonly media_type?: string
  readonly content: Uint8Array | AsyncIterable<Uint8Array>
}

/** Tells whether a value can be sent as a file. */
export function isFileValue(value: unknown): value is FileValue {
  if (isContent(value)) return true
  return typeof value === 'object' && value !== null && 'content' in value && isContent(value.content)
}

/** Reads a file value: text is base64. */
export function fileOf(value: FileValue): FilePart {
  if (isContent(value)) return { content: contentOf(value) }
  return { ...value, content: contentOf(value.content) }
}

function isContent(value: unknown): value is FileContent {
  if (typeof value === 'string' || value instanceof Uint8Array) return true
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function contentOf(content: FileContent): Uint8Array | AsyncIterable<Uint8Array> {
  return typeof content === 'string' ? Buffer.from(content, 'base64') : content
}
