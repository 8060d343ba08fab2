import { renderText, type HoleValues, type Template } from '../../manifest/template.ts'
import { AuthError } from '../errors.ts'
import type { HttpRequest } from '../transport/transport.ts'
import type { Authenticator } from './authenticator.ts'
import { compileSends, type Writing } from './compile-sends.ts'
import type { ResolvedScheme } from './resolve-scheme.ts'
import type { AccessToken, TokenSource } from './token-source.ts'

/** Makes the authenticator of a scheme. What a request will carry is rendered once for each token, not for each request. */
export function createAuthenticator(
  { scheme, secrets }: ResolvedScheme,
  source: TokenSource | undefined,
  config: Readonly<Record<string, unknown>>,
): Authenticator {
  let rendered:
    { readonly token: AccessToken | undefined; readonly apply: (request: HttpRequest) => HttpRequest } | undefined

  function applierFor(token: AccessToken | undefined): (request: HttpRequest) => HttpRequest {
    if (rendered?.token !== token || rendered === undefined) {
      const values = {
        credentials: secrets.reveal(),
        config,
        ...(token !== undefined && { token: { ...token.kept, ...token } }),
      }
      rendered = {
        token,
        apply: compileSends(
          scheme.send,
          realText(values, (text) => secrets.hide(text)),
        ),
      }
    }
    return rendered.apply
  }

  // Without a token everything is known now, so what is wrong with it is told now.
  if (source === undefined) applierFor(undefined)
  return {
    token: async (signal) => source?.get(signal),
    authenticate: (request, token) => applierFor(token)(request),
    renew: async (refused, signal) => source?.renew(refused, signal),
    mask: compileSends(scheme.send, maskedText),
  }
}

function realText(values: HoleValues, hide: (text: string) => void): Writing {
  const text = (template: Template): string | undefined => {
    const rendered = renderText(template, values)
    if (rendered !== undefined && typeof template !== 'string') hide(rendered)
    return rendered
  }
  const basic = (username: string, password: string): string => {
    if (username.includes(':'))
      throw new AuthError('credentials_missing', 'the user name must not contain a colon (RFC 7617)')
    const encoded = Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
    hide(encoded)
    return encoded
  }
  return { text, basic }
}

const mask = '***'

/** Shows the fixed parts of a template, so that a reader sees the form: `Token ***`. */
const maskedText: Writing = {
  text: (template) =>
    typeof template === 'string' ? template : template.map((part) => (typeof part === 'string' ? part : mask)).join(''),
  basic: () => mask,
}
