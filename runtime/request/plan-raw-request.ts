import { InputError } from '../errors.ts'
import type { Target } from '../target.ts'
import type { HttpRequest } from '../transport/transport.ts'
import { encodeHeader } from './encode-header.ts'
import { encodeJson } from './encode-json.ts'
import { appendQuery } from './encode-query.ts'

/** What a raw request carries. */
export interface RawRequest {
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** A text or bytes go as they are; anything else as JSON. */
  readonly body?: unknown
}

/**
 * Plans a request of the caller's own: a path below the connector's base URL, or a whole URL on its origin.
 *
 * @throws InputError for what would go anywhere else.
 */
export function planRawRequest(method: string, path: string, raw: RawRequest, target: Target): HttpRequest {
  const verb = method.toUpperCase()
  if (!/^[A-Z]+$/.test(verb)) throw invalid('method', `${JSON.stringify(method)} is not an HTTP method`)
  const { body } = raw
  return {
    method: verb,
    url: appendQuery(resolveUrl(path, target), { ...target.query, ...raw.query }, target.encode),
    headers: {
      ...(body !== undefined && { 'content-type': typeOf(body) }),
      ...target.headers,
      ...encodeHeaders(raw.headers ?? {}),
    },
    ...(body !== undefined && { body: isVerbatim(body) ? body : encodeJson(body) }),
  }
}

function resolveUrl(path: string, target: Target): string {
  const isWhole = /^https?:\/\//i.test(path)
  const text = isWhole ? path : `${target.url}/${path.replace(/^\/+/, '')}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.username + url.password !== '') throw invalid('path', 'the path is not one')
  if (url.origin !== target.origin) throw invalid('path', `requests only go to ${target.origin}, not to ${url.origin}`)
  if (!isWhole && !`${url.origin}${url.pathname}`.startsWith(`${target.url}/`))
    throw invalid('path', `the path leads out of ${target.url}; give a whole URL if that is meant`)
  url.hash = ''
  return url.href
}

/** What the connection itself writes; another value would make the server read another request. */
const connectionHeaders = [
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

function encodeHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([given, value]) => {
    const name = given.toLowerCase()
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw invalid('headers', `${JSON.stringify(given)} cannot name a header`)
    if (connectionHeaders.includes(name)) throw invalid('headers', `the header ${name} is written by the connection`)
    return [name, encodeHeader(name, value)] as const
  })
  return Object.fromEntries(entries)
}

function isVerbatim(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array
}

function typeOf(body: unknown): string {
  return body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
}

function invalid(path: string, message: string): InputError {
  return new InputError('input_invalid', message, [{ path, message }])
}
