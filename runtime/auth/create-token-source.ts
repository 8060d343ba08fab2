import { untilAborted } from '../until-aborted.ts'
import type { AccessToken, TokenSource } from './token-source.ts'

/** How tokens are got; each call is one exchange with the API. */
export interface TokenGrants {
  /** A token the user already has. */
  readonly initial?: AccessToken
  /** Gets a token anew or renews the last one; absent when neither is possible. */
  readonly fetch?: (last: AccessToken | undefined) => Promise<AccessToken>
}

/** A token this close to its end is renewed before it is used. */
const leeway = 30_000

/**
 * Makes a source that holds one token for all calls. However many calls find it missing, ended or refused, one exchange
 * renews it and all wait for that one; a caller's abort ends its own wait only.
 */
export function createTokenSource({ initial, fetch }: TokenGrants): TokenSource {
  let current = initial
  let pending: Promise<AccessToken> | undefined

  function exchange(get: NonNullable<TokenGrants['fetch']>, signal: AbortSignal | undefined): Promise<AccessToken> {
    pending ??= get(current)
      .then((token) => (current = token))
      .finally(() => (pending = undefined))
    return untilAborted(pending, signal)
  }

  return {
    get: async (signal) => {
      if (current !== undefined && (fetch === undefined || !isEnding(current))) return current
      if (fetch === undefined) throw new Error('there is neither a token nor a way to get one')
      return exchange(fetch, signal)
    },
    renew: async (refused, signal) => {
      if (current !== undefined && current.access_token !== refused.access_token) return current
      return fetch === undefined ? undefined : exchange(fetch, signal)
    },
  }
}

function isEnding({ expires_at }: AccessToken): boolean {
  return expires_at !== undefined && expires_at - Date.now() < leeway
}
