import { randomBytes } from 'node:crypto'
import { AshbyFailure, invalidInput } from './failure.ts'

/** Says whose pass over which records a token or cursor belongs to. */
export interface Owner {
  readonly endpoint: string
  readonly key: string
  readonly filters: string
}

/** Keeps the sync tokens that were handed out. */
export interface SyncTokens {
  /** Hands out a token that stands for all changes up to the given one. */
  issue(owner: Owner, change: number): string
  /** Returns the change that a token stands for, or fails. */
  redeem(owner: Owner, token: string): number
  expire(): void
  clear(): void
}

interface Issued {
  readonly owner: Owner
  readonly change: number
  usedAt: number
  expired: boolean
}

const kept = 100_000
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Creates the store of tokens that expire when they are not used for the given time. */
export function createSyncTokens(life: number): SyncTokens {
  const issued = new Map<string, Issued>()
  return {
    issue(owner, change) {
      const token = [...randomBytes(9)].map((byte) => letters[byte % letters.length]).join('')
      issued.set(token, { owner, change, usedAt: performance.now(), expired: false })
      if (issued.size > kept) issued.delete(issued.keys().next().value ?? '')
      return token
    },
    redeem(owner, token) {
      if (!/^[0-9A-Za-z]{9}$/u.test(token)) throw invalidInput('syncToken: Invalid sync token')
      const found = issued.get(token)
      // An unknown token of the right form is one that an earlier life of the sandbox handed out.
      if (found === undefined || found.expired || performance.now() - found.usedAt > life) throw syncTokenExpired()
      if (!isSameOwner(found.owner, owner)) throw invalidInput('syncToken: The sync token belongs to another request')
      found.usedAt = performance.now()
      return found.change
    },
    expire() {
      for (const token of issued.values()) token.expired = true
    },
    clear() {
      issued.clear()
    },
  }
}

/** Makes the failure of a token that is too old. */
export function syncTokenExpired(): AshbyFailure {
  return new AshbyFailure('sync_token_expired', 'The sync token has expired. Start a full sync without a token.')
}

/** Tells whether two passes are the same in endpoint, key and filters. */
export function isSameOwner(a: Owner, b: Owner): boolean {
  return a.endpoint === b.endpoint && a.key === b.key && a.filters === b.filters
}
