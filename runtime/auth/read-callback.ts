import type { Connector } from '../../manifest/connector.ts'
import { AuthError } from '../errors.ts'
import { isSameState } from './is-same-state.ts'

/**
 * Reads the code with which a person comes back from the consent (RFC 6749 4.1.2).
 *
 * @throws AuthError when they come back from another consent, refused, or bring no code.
 */
export function readCallback({ name, title }: Connector, query: URLSearchParams, state: string): string {
  if (!isSameState(query.get('state') ?? '', state)) {
    throw failed(name, 'this answer belongs to another consent (its state differs); begin anew')
  }
  const error = query.get('error') ?? ''
  if (error === 'access_denied') throw failed(name, `the user refused to let the app into ${title}${details(query)}`)
  if (error !== '') throw failed(name, `${title} did not ask for consent: ${error}${details(query)}`)
  const code = query.get('code') ?? ''
  if (code === '') throw failed(name, 'the answer has neither a code nor an error; begin anew')
  return code
}

function details(query: URLSearchParams): string {
  const said = query.get('error_description')?.trim() ?? ''
  return said === '' ? '' : ` (${said})`
}

function failed(connector: string, reason: string): AuthError {
  return new AuthError('authorization_failed', `${connector}: ${reason}`)
}
