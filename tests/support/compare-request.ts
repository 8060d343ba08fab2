import type { HttpRequest } from '../../runtime/transport/transport.ts'
import type { ExpectedRequest } from './read-exchanges.ts'

/** A request in the form in which two are compared. */
export interface ComparableRequest {
  readonly method: string
  readonly address: string
  readonly query: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Writes down a request that went out; headers are kept where they are expected or name no media type. */
export function comparable(request: HttpRequest, expected: ComparableRequest): ComparableRequest {
  const { method, headers, body } = request
  const given = Object.entries(headers)
    .filter(([name]) => name !== 'content-type' || Object.hasOwn(expected.headers, name))
    .map(([name, value]) => [name, expected.headers[name] === '*' && value !== '' ? '*' : value] as const)
  return {
    method,
    ...splitUrl(request.url),
    headers: Object.fromEntries(given),
    body: decodeBody(headers['content-type'], body),
  }
}

/** Writes down a request that is expected. */
export function expectedRequest(
  { method, url, headers = {}, body }: ExpectedRequest,
  common: Readonly<Record<string, string>>,
  origin: string,
): ComparableRequest {
  const all = Object.entries({ ...common, ...headers }).map(([name, value]) => [name.toLowerCase(), value] as const)
  const whole = url.startsWith('/') ? origin + url : url
  return { method, ...splitUrl(whole), headers: Object.fromEntries(all), body }
}

function splitUrl(text: string): Pick<ComparableRequest, 'address' | 'query'> {
  const url = new URL(text)
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`)
  return { address: url.origin + url.pathname, query: query.toSorted() }
}

function decodeBody(type: string | undefined, body: HttpRequest['body']): unknown {
  if (body === undefined) return undefined
  if (typeof body !== 'string') throw new Error('a body of bytes cannot be compared')
  if (type?.includes('json') === true) return JSON.parse(body) as unknown
  return type?.includes('urlencoded') === true ? formFields(body) : body
}

function formFields(text: string): Readonly<Record<string, string | readonly string[]>> {
  const form = new URLSearchParams(text)
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? values.join('') : values]
    }),
  )
}
