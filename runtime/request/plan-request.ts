import type { Operation, Place } from '../../manifest/connector.ts'
import { renderValue } from '../../manifest/template.ts'
import { encodeCookie } from '../encode-cookie.ts'
import type { Input } from '../input.ts'
import type { Target } from '../target.ts'
import type { HttpRequest } from '../transport/transport.ts'
import { encodeBody } from './encode-body.ts'
import { encodeHeader } from './encode-header.ts'
import { appendQuery } from './encode-query.ts'
import { encodeSegment } from './encode-segment.ts'
import { setAt } from './set-at.ts'
import { textOf } from './text-of.ts'

/** Values on their way to their places in a request. */
interface Draft {
  readonly path: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly headers: Record<string, string>
  readonly cookies: Record<string, string>
  body: unknown
}

/** Places validated input into the request the manifest describes. Pure: no credentials, no network. */
export function planRequest(operation: Operation, input: Input, target: Target): HttpRequest {
  const draft = draftOf(operation, target)
  for (const { name, at } of operation.parameters) {
    const value = input[name]
    if (value !== undefined) place(draft, at, value, name)
  }
  if (operation.rest !== undefined) placeRest(draft, operation, input)
  for (const { at, value } of operation.set) {
    const rendered = renderValue(value, { ...target.values, params: input, now: Date.now() })
    if (rendered !== undefined) place(draft, at, rendered, at.path.join('.'))
  }
  return finish(operation, draft, target)
}

function draftOf({ body }: Operation, { headers, query }: Target): Draft {
  const empty = body === 'object' ? {} : undefined
  return { path: {}, query: { ...query }, headers: { ...headers }, cookies: {}, body: empty }
}

function place(draft: Draft, at: Place, value: unknown, name: string): void {
  const [key = ''] = at.path
  switch (at.in) {
    case 'path':
      draft.path[key] = value
      break
    case 'query':
      draft.query[key] = value
      break
    case 'headers':
      draft.headers[key] = encodeHeader(name, value)
      break
    case 'cookies':
      draft.cookies[key] = encodeCookie(textOf(name, value))
      break
    case 'body':
      draft.body = setAt(draft.body, at.path, value)
      break
    case 'args':
      break
  }
}

function placeRest(draft: Draft, { parameters }: Operation, input: Input): void {
  const named = new Set(parameters.map(({ name }) => name))
  for (const [name, value] of Object.entries(input)) {
    if (!named.has(name)) draft.body = setAt(draft.body, [name], value)
  }
}

function finish(operation: Operation, { path, query, headers, cookies, body }: Draft, target: Target): HttpRequest {
  const segments = operation.path.map((part) =>
    typeof part === 'string' ? part : encodeSegment(part.param, path[part.param]),
  )
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  const encoded = body === undefined ? undefined : encodeBody(body)
  return {
    method: operation.method,
    url: appendQuery(target.url + segments.join(''), query),
    headers: {
      ...(encoded !== undefined && { 'content-type': 'application/json' }),
      ...headers,
      ...(cookie.length > 0 && { cookie: cookie.join('; ') }),
    },
    ...(encoded !== undefined && { body: encoded }),
  }
}
