import type { HttpRequest } from '../transport/transport.ts'
import type { AccessToken } from './token-source.ts'

/** Puts credentials into requests. */
export interface Authenticator {
  /** The token requests carry now, for schemes that have one; gets or renews it where needed. */
  token(signal?: AbortSignal): Promise<AccessToken | undefined>
  /** Adds the credentials to a request about to leave. */
  authenticate(request: HttpRequest, token: AccessToken | undefined): HttpRequest
  /** Gives another token after one was refused; `undefined` when there is no way to get one. */
  renew(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken | undefined>
  /** Adds what shows where credentials go without being them. */
  mask(request: HttpRequest): HttpRequest
}
