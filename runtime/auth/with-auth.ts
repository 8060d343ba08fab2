import { InputError } from '../errors.ts'
import type { Transport } from '../transport/transport.ts'
import type { Authenticator } from './authenticator.ts'

/**
 * Adds credentials to each attempt. A request to any origin but the connector's own is refused, not sent bare. A token
 * the API no longer takes is renewed once, and the request sent again.
 */
export function withAuth(send: Transport, authenticator: Authenticator, origins: readonly string[]): Transport {
  return async function authorised(request) {
    const { origin } = new URL(request.url)
    if (!origins.includes(origin)) {
      throw new InputError(
        'input_invalid',
        `credentials only go to ${origins.join(', ')}; the request is for ${origin}`,
      )
    }
    const token = await authenticator.token(request.signal)
    const response = await send(authenticator.authenticate(request, token))
    if (response.status !== 401 || token === undefined || isStream(request.body)) return response
    const renewed = await authenticator.renew(token, request.signal)
    return renewed === undefined ? response : send(authenticator.authenticate(request, renewed))
  }
}

/** A stream has been read by the first attempt and cannot be sent again. */
function isStream(body: unknown): boolean {
  return typeof body === 'object' && !(body instanceof Uint8Array)
}
