import type { Operation } from '../../manifest/connector.ts'

type Params = Readonly<Record<string, unknown>>

/** Writes the files among parameters as base64, as JSON carries them. */
export async function filesAsText({ files = [] }: Operation, params: Params): Promise<Params> {
  const given = files.filter((name) => params[name] !== undefined)
  if (given.length === 0) return params
  const written = await Promise.all(given.map(async (name) => [name, await fileAsText(params[name])] as const))
  return { ...params, ...Object.fromEntries(written) }
}

/** Shows that files will be written as text, without reading them. */
export function filesAsMarks({ files = [] }: Operation, params: Params): Params {
  const given = files.filter((name) => params[name] !== undefined)
  return { ...params, ...Object.fromEntries(given.map((name) => [name, '<base64>'])) }
}

async function fileAsText(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(fileAsText))
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return encode(value)
  if (Symbol.asyncIterator in value) return encode(await collect(value as AsyncIterable<Uint8Array>))
  return 'content' in value ? { ...value, content: await fileAsText(value.content) } : value
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
