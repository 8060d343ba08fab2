import { InputError } from '../errors.ts'
import type { Transport } from '../transport/transport.ts'
import type { Authenticator } from './authenticator.ts'

/** Adds credentials to each attempt. A request to any origin but the connector's own is refused, not sent bare. */
export function withAuth(send: Transport, authenticator: Authenticator, origin: string): Transport {
  return async function authorised(request) {
    if (new URL(request.url).origin !== origin) {
      throw new InputError(
        'input_invalid',
        `credentials only go to ${origin}; the request is for ${new URL(request.url).origin}`,
      )
    }
    return send(await authenticator.authenticate(request))
  }
}
