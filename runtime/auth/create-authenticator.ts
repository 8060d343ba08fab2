import type { Send } from '../../manifest/connector.ts'
import { renderText, type Template } from '../../manifest/template.ts'
import { encodeCookie } from '../encode-cookie.ts'
import { AuthError } from '../errors.ts'
import type { HttpRequest } from '../transport/transport.ts'
import type { Authenticator } from './authenticator.ts'
import type { ResolvedScheme } from './resolve-scheme.ts'
import type { Secrets } from './secrets.ts'

/** Makes the authenticator of a scheme. Everything a request will carry is rendered here, once. */
export function createAuthenticator({ scheme, secrets }: ResolvedScheme): Authenticator {
  const sent = scheme.send.filter((send) => isGiven(send, secrets))
  const real = sent.map((send) => applierOf(send, realText(secrets)))
  const shown = sent.map((send) => applierOf(send, maskedText))
  return {
    authenticate: (request) => real.reduce((current, apply) => apply(current), request),
    mask: (request) => shown.reduce((current, apply) => apply(current), request),
  }
}

/** Tells whether the credentials have what is sent; what needs an optional field that was left out is not sent. */
function isGiven(send: Send, secrets: Secrets): boolean {
  const has = (template: Template): boolean => renderText(template, { credentials: secrets.reveal() }) !== undefined
  switch (send.type) {
    case 'none':
      return true
    case 'basic':
      return has(send.username) || has(send.password)
    case 'bearer':
      return has(send.token)
    case 'header':
    case 'cookie':
    case 'query':
      return has(send.value)
  }
}

type Apply = (request: HttpRequest) => HttpRequest

/** How the texts of a scheme are written. */
interface Writing {
  readonly text: (template: Template) => string
  readonly basic: (send: Send & { type: 'basic' }) => string
}

function realText(secrets: Secrets): Writing {
  const text = (template: Template): string => {
    const rendered = renderText(template, { credentials: secrets.reveal() }) ?? ''
    if (typeof template !== 'string') secrets.hide(rendered)
    return rendered
  }
  return { text, basic: (send) => basicValue(send, text, secrets) }
}

function basicValue({ username, password }: Send & { type: 'basic' }, text: Writing['text'], secrets: Secrets): string {
  const name = text(username)
  if (name.includes(':'))
    throw new AuthError('credentials_missing', 'the user name must not contain a colon (RFC 7617)')
  const encoded = Buffer.from(`${name}:${text(password)}`, 'utf8').toString('base64')
  secrets.hide(encoded)
  return `Basic ${encoded}`
}

const mask = '***'

/** Shows the fixed parts of a template, so that a reader sees the form: `Token ***`. */
const maskedText: Writing = {
  text: (template) =>
    typeof template === 'string' ? template : template.map((part) => (typeof part === 'string' ? part : mask)).join(''),
  basic: () => `Basic ${mask}`,
}

function applierOf(send: Send, { text, basic }: Writing): Apply {
  switch (send.type) {
    case 'none':
      return (request) => request
    case 'basic':
      return withHeader('authorization', basic(send))
    case 'bearer':
      return withHeader('authorization', `Bearer ${text(send.token)}`)
    case 'header':
      return withHeader(send.name, text(send.value))
    case 'cookie':
      return withCookie(`${send.name}=${encodeCookie(wellFormed(text(send.value)))}`)
    case 'query':
      return withQuery(`${encodeURIComponent(send.name)}=${encodeURIComponent(wellFormed(text(send.value)))}`)
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

function wellFormed(value: string): string {
  if (!value.isWellFormed()) throw unsendable('a request')
  return value
}

function unsendable(what: string): AuthError {
  const message = `the credentials have characters that ${what} cannot carry; check for line breaks and letters beyond Latin-1`
  return new AuthError('credentials_missing', message)
}
