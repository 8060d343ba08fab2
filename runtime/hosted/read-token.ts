import type { Answer } from '../answer.ts'
import { ResponseError } from '../errors.ts'

/** A bearer token of the hosted API. */
export interface HostedToken {
  readonly access_token: string
  /** When it ends, in milliseconds since 1970; absent when the server does not say. */
  readonly expires_at?: number
}

/** Reads the token out of a good answer, with the life the answer gives it. */
export function readToken({ status, body }: Answer): HostedToken {
  const { access_token, expires_in } = (typeof body === 'object' && body !== null ? body : {}) as {
    readonly access_token?: unknown
    readonly expires_in?: unknown
  }
  if (typeof access_token !== 'string' || !/^[\x21-\x7e]+$/.test(access_token)) {
    const message = 'the hosted API answered the request for a token without a token; check base_url'
    throw new ResponseError('response_unexpected', message, { status })
  }
  const life = typeof expires_in === 'number' || typeof expires_in === 'string' ? Number(expires_in) : Number.NaN
  return { access_token, ...(Number.isFinite(life) && { expires_at: Date.now() + life * 1000 }) }
}
