import type { Send } from '../../manifest/connector.ts'
import { renderText, type Template } from '../../manifest/template.ts'
import { AuthError } from '../errors.ts'
import type { HttpRequest } from '../transport/transport.ts'
import type { Authenticator } from './authenticator.ts'
import type { ResolvedScheme } from './resolve-scheme.ts'

/** Makes the authenticator of a scheme. Everything a request will carry is rendered here, once. */
export function createAuthenticator({ scheme, secrets }: ResolvedScheme): Authenticator {
  const render = (template: Template): string => {
    const text = renderText(template, { credentials: secrets.reveal() }) ?? ''
    secrets.hide(text)
    return text
  }
  const real = scheme.send.map((send) => applierOf(send, render))
  const shown = scheme.send.map((send) => applierOf(send, maskTemplate, maskedBasic))
  return {
    authenticate: (request) => real.reduce((current, apply) => apply(current), request),
    mask: (request) => shown.reduce((current, apply) => apply(current), request),
  }
}

type Apply = (request: HttpRequest) => HttpRequest
type Render = (template: Template) => string

function applierOf(
  send: Send,
  render: Render,
  basic: (send: Send & { type: 'basic' }, render: Render) => string = basicValue,
): Apply {
  switch (send.type) {
    case 'none':
      return (request) => request
    case 'basic':
      return withHeader('authorization', basic(send, render))
    case 'bearer':
      return withHeader('authorization', `Bearer ${render(send.token)}`)
    case 'header':
      return withHeader(send.name, render(send.value))
    case 'cookie':
      return withCookie(`${send.name}=${encodeURIComponent(render(send.value))}`)
    case 'query':
      return withQuery(`${encodeURIComponent(send.name)}=${encodeURIComponent(render(send.value))}`)
  }
}

function basicValue({ username, password }: Send & { type: 'basic' }, render: Render): string {
  const name = render(username)
  if (name.includes(':'))
    throw new AuthError('credentials_missing', 'the user name must not contain a colon (RFC 7617)')
  const encoded = Buffer.from(`${name}:${render(password)}`, 'utf8').toString('base64')
  render(encoded)
  return `Basic ${encoded}`
}

const mask = '***'

function maskedBasic(): string {
  return `Basic ${mask}`
}

/** Shows the fixed parts of a template, so that a reader sees the form: `Token ***`. */
function maskTemplate(template: Template): string {
  return typeof template === 'string'
    ? template
    : template.map((part) => (typeof part === 'string' ? part : mask)).join('')
}

function withHeader(name: string, value: string): Apply {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new AuthError(
      'credentials_missing',
      'the credentials have characters that a header cannot carry; check for line breaks',
    )
  }
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
