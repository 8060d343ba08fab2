import type { HttpRequest } from '../transport/transport.ts'

/** Puts credentials into requests. */
export interface Authenticator {
  /** Adds the credentials to a request about to leave. */
  authenticate(request: HttpRequest): HttpRequest | Promise<HttpRequest>
  /** Adds what shows where credentials go without being them. */
  mask(request: HttpRequest): HttpRequest
}
