import { InputError } from '../errors.ts'
import type { Target } from '../target.ts'
import type { HttpRequest } from '../transport/transport.ts'
import { encodeBody } from './encode-body.ts'
import { encodeHeader } from './encode-header.ts'
import { appendQuery } from './encode-query.ts'

/** What a raw request carries. */
export interface RawRequest {
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** A text or bytes go as they are; anything else as JSON. */
  readonly body?: unknown
}

/** Plans a request of the caller's own: a path below the connector's base URL, or a whole URL on its origin. */
export function planRawRequest(method: string, path: string, raw: RawRequest, target: Target): HttpRequest {
  const verb = method.toUpperCase()
  if (!/^[A-Z]+$/.test(verb)) throw invalid(`"${method}" is not an HTTP method`)
  const body = encodeRawBody(raw.body)
  const given = Object.entries(raw.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), encodeHeader(name, value)] as const,
  )
  return {
    method: verb,
    url: appendQuery(resolveUrl(path, target), { ...target.query, ...raw.query }),
    headers: {
      ...target.headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...Object.fromEntries(given),
    },
    ...(body !== undefined && { body }),
  }
}

function encodeRawBody(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body
  return encodeBody(body)
}

function resolveUrl(path: string, { url, origin }: Target): string {
  const text = /^https?:\/\//i.test(path) ? path : `${url}/${path.replace(/^\/+/, '')}`
  if (!URL.canParse(text)) throw invalid(`"${path}" is not a path`)
  const resolved = new URL(text)
  if (resolved.origin !== origin) throw invalid(`requests only go to ${origin}, not to ${resolved.origin}`)
  return resolved.href
}

function invalid(message: string): InputError {
  return new InputError('input_invalid', message, [{ path: 'path', message }])
}
