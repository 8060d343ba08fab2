import type { Send } from '../../manifest/auth-scheme.ts'
import type { Template } from '../../manifest/template.ts'
import { encodeCookie } from '../encode-cookie.ts'
import { AuthError } from '../errors.ts'
import type { HttpRequest } from '../transport/transport.ts'

/** How the texts of a scheme are written. */
export interface Writing {
  /** The text of a template; `undefined` when it needs a field that was not given. */
  readonly text: (template: Template) => string | undefined
  /** User name and password as HTTP Basic encodes them. */
  readonly basic: (username: string, password: string) => string
}

type Apply = (request: HttpRequest) => HttpRequest

/** Compiles what a scheme sends into one change of a request. What needs an optional field that was left out is not sent. */
export function compileSends(sends: readonly Send[], writing: Writing): Apply {
  const appliers = sends.flatMap((send) => compileSend(send, writing) ?? [])
  return (request) => appliers.reduce((current, apply) => apply(current), request)
}

function compileSend(send: Send, { text, basic }: Writing): Apply | undefined {
  if (send.type === 'none') return undefined
  if (send.type === 'basic') {
    const [username, password] = [text(send.username), text(send.password)]
    if (username === undefined && password === undefined) return undefined
    return withHeader('authorization', `Basic ${basic(username ?? '', password ?? '')}`)
  }
  const value = text(send.type === 'bearer' ? send.token : send.value)
  if (value === undefined) return undefined
  return send.type === 'bearer' ? withHeader('authorization', `Bearer ${value}`) : withNamed(send, value)
}

function withNamed({ type, name }: Extract<Send, { name: string }>, value: string): Apply {
  switch (type) {
    case 'header':
      return withHeader(name, value)
    case 'cookie':
      return withCookie(`${name}=${encodeCookie(wellFormed(value))}`)
    case 'query':
      return withQuery(`${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`)
    case 'body':
      return withField(name, wellFormed(value))
  }
}

function withHeader(name: string, value: string): Apply {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw unsendable('a header')
  return (request) => ({ ...request, headers: { ...request.headers, [name]: value } })
}

function withCookie(pair: string): Apply {
  return (request) => {
    const cookie = request.headers['cookie']
    return { ...request, headers: { ...request.headers, cookie: cookie === undefined ? pair : `${cookie}; ${pair}` } }
  }
}

function withQuery(pair: string): Apply {
  return (request) => ({ ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}${pair}` })
}

/** A field of the body, in the form the body already has; a request without one gets a JSON body. */
function withField(name: string, value: string): Apply {
  return (request) => {
    const { headers, body = '{}' } = request
    if (typeof body !== 'string')
      throw new AuthError('credentials_missing', 'these credentials travel in a JSON or form body')
    if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true) {
      const pair = new URLSearchParams({ [name]: value }).toString()
      return { ...request, body: body === '' ? pair : `${body}&${pair}` }
    }
    const fields = JSON.parse(body) as object
    return {
      ...request,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...fields, [name]: value }),
    }
  }
}

function wellFormed(value: string): string {
  if (!value.isWellFormed()) throw unsendable('a request')
  return value
}

function unsendable(what: string): AuthError {
  const message = `the credentials have characters that ${what} cannot carry; check for line breaks and letters beyond Latin-1`
  return new AuthError('credentials_missing', message)
}
