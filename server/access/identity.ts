import type { Policy } from './policy.ts'

/** Who makes a request. */
export interface Identity {
  /** An application sees every workspace, a scoped token its own, nobody none. */
  readonly kind: 'application' | 'scoped' | 'nobody'
  readonly tokenId?: string
  readonly applicationId?: string
  /** The one workspace a scoped token sees. */
  readonly workspace?: { readonly id: string; readonly name: string }
  /** The one page whose requests it may be in, where it is a page's. */
  readonly allowedOrigin?: string
  readonly policy: Policy
}

/** The identity of requests that need none. */
export const nobody: Identity = { kind: 'nobody', policy: { allow: [] } }
