import type { Operation, Place } from '../../manifest/connector.ts'
import { renderValue } from '../../manifest/template.ts'
import { encodeCookie } from '../encode-cookie.ts'
import { decodeValues } from '../carried-values.ts'
import { InputError } from '../errors.ts'
import type { Input } from '../input.ts'
import type { Target } from '../target.ts'
import type { HttpRequest } from '../transport/transport.ts'
import { encodeBody, type EncodedBody } from './encode-body.ts'
import { encodeHeader } from './encode-header.ts'
import { appendQuery } from './encode-query.ts'
import { encodeSegment } from './encode-segment.ts'
import { planGraphQl } from './plan-graphql.ts'
import { resolveLink } from './resolve-link.ts'
import { setAt } from './set-at.ts'
import { textOf } from './text-of.ts'

/** Values on their way to their places in a request. */
interface Draft {
  readonly path: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly headers: Record<string, string>
  readonly cookies: Record<string, string>
  body: unknown
  /** The address of the next page, which replaces the operation's own. */
  link?: string
  /** What asks for the next page by several values. */
  cursor?: string
}

/** Places validated input into the request the manifest describes. Pure: no credentials, no network. */
export function planRequest(operation: Operation, input: Input, target: Target): HttpRequest {
  const draft = draftOf(operation, target)
  for (const { name, at, also = [] } of operation.parameters) {
    const value = input[name]
    if (value !== undefined) for (const where of [at, ...also]) place(draft, where, value, name)
  }
  if (operation.rest !== undefined) placeRest(draft, operation, input)
  for (const { at, value } of operation.set) {
    const rendered = renderValue(value, { ...target.values, params: input })
    if (rendered !== undefined) place(draft, at, rendered, at.path.join('.'))
  }
  placeCarried(draft, operation)
  if (operation.graphql !== undefined) draft.body = planGraphQl(operation.graphql, input, draft.body)
  return finish(operation, draft, target)
}

function draftOf({ body, bodyAt = [] }: Operation, { headers, query }: Target): Draft {
  const empty = body === 'object' ? setAt({}, bodyAt, {}) : undefined
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
      if (key === '@next') draft.link = textOf(name, value)
      if (key === '@values') draft.cursor = textOf(name, value)
      break
  }
}

/** The values an answer gave for the next page take the places of all others. */
function placeCarried(draft: Draft, { id, pagination }: Operation): void {
  if (draft.cursor === undefined || pagination.type !== 'values') return
  const values = decodeValues(draft.cursor, pagination.carry.length)
  if (values === undefined) {
    const message = `${pagination.send} must be one that came with a page of this list`
    throw new InputError('input_invalid', `${id}: ${message}`, [{ path: pagination.send, message }])
  }
  for (const [index, { to }] of pagination.carry.entries()) {
    const value = values[index] ?? null
    if (value !== null) place(draft, to, value, to.path.join('.'))
  }
}

function placeRest(draft: Draft, { parameters, bodyAt = [] }: Operation, input: Input): void {
  const named = new Set(parameters.map(({ name }) => name))
  for (const [name, value] of Object.entries(input)) {
    if (!named.has(name)) draft.body = setAt(draft.body, [...bodyAt, name], value)
  }
}

function finish(operation: Operation, draft: Draft, target: Target): HttpRequest {
  const { headers, cookies, body } = draft
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  const encoded = body === undefined ? undefined : encode(operation, body, target)
  return {
    method: operation.method,
    url: addressOf(operation, draft, target),
    headers: {
      ...(encoded !== undefined && { 'content-type': encoded.contentType }),
      ...headers,
      ...(cookie.length > 0 && { cookie: cookie.join('; ') }),
    },
    ...(encoded !== undefined && { body: encoded.body }),
  }
}

function encode({ encode: own, files }: Operation, body: unknown, { encode: shared }: Target): EncodedBody {
  return encodeBody(body, own ?? shared, files)
}

function addressOf(operation: Operation, { path, query, link }: Draft, target: Target): string {
  const base = operation.server === undefined ? target.url : (target.others[operation.server] ?? target.url)
  const segments = operation.path.map((part) =>
    typeof part === 'string' ? part : encodeSegment(part.param, path[part.param]),
  )
  const address = base + segments.join('')
  if (link !== undefined) return resolveLink(link, address)
  return appendQuery(address, query, operation.encode ?? target.encode)
}
