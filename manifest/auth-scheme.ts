import type { ObjectSchema } from './json-schema.ts'
import type { Selector } from './selector.ts'
import type { Template, TemplateValue } from './template.ts'

/** One way to authenticate; one that is not available is kept, so that it can be said in words. */
export type AuthScheme =
  | { readonly name: string; readonly available: false }
  | {
      readonly name: string
      readonly available: true
      readonly title: string
      readonly description?: string
      readonly help?: string
      readonly credentials: ObjectSchema
      /** How an access token is got, where one is. */
      readonly token?: TokenGrant
      readonly send: readonly Send[]
      /** Whether nobody has seen it work. */
      readonly untested?: boolean
    }

/** How credentials travel in a request. */
export type Send =
  | { readonly type: 'basic'; readonly username: Template; readonly password: Template }
  | { readonly type: 'bearer'; readonly token: Template }
  | { readonly type: 'header' | 'query' | 'cookie' | 'body'; readonly name: string; readonly value: Template }
  | { readonly type: 'none' }

/** How an access token is got and renewed. */
export type TokenGrant = OAuthGrant | SessionGrant

/** An OAuth 2 grant (RFC 6749). */
export interface OAuthGrant {
  readonly type: 'authorization_code' | 'client_credentials' | 'password'
  readonly url: readonly Template[]
  readonly client: 'body' | 'basic' | 'none'
  readonly format: 'form' | 'json' | 'query'
  readonly params: Readonly<Record<string, Template>>
  readonly headers: Readonly<Record<string, Template>>
  readonly scopes: readonly string[]
  readonly separator: string
  readonly client_id: Template
  readonly client_secret: Template
  readonly access_token: Template
  readonly refresh_token: Template
  readonly username: Template
  readonly password: Template
  readonly access_token_at: readonly Selector[]
  readonly refresh_token_at: readonly Selector[]
  readonly expires: Expiry
  /** What else of the reply is kept, as `token.NAME`. */
  readonly keep: Readonly<Record<string, readonly Selector[]>>
  /** Where the user consents; authorization code only. */
  readonly authorize?: Authorize
  /** How it is renewed; `false` when it cannot be. */
  readonly refresh: Refresh | false
  /** The fields of a customer's own OAuth app. */
  readonly app?: ObjectSchema
}

export interface Authorize {
  readonly url: readonly Template[]
  readonly params: Readonly<Record<string, Template>>
  readonly pkce: 'S256' | 'plain' | 'none'
}

export interface Refresh {
  readonly url: readonly Template[]
  readonly params: Readonly<Record<string, Template>>
  /** Whether scopes are sent again. */
  readonly scopes: boolean
}

/** A login request or several, whose replies give the token. */
export interface SessionGrant {
  readonly type: 'session'
  readonly steps: readonly SessionStep[]
  readonly expires: Expiry
}

export interface SessionStep {
  readonly method: string
  readonly path: Template
  readonly headers: Readonly<Record<string, Template>>
  readonly query: Readonly<Record<string, Template>>
  readonly body?: TemplateValue
  readonly format: 'json' | 'form'
  readonly keep: Readonly<Record<string, readonly Selector[]>>
}

/** When a token ends. */
export interface Expiry {
  readonly at: readonly Selector[]
  readonly format: 'seconds' | 'milliseconds' | 'epoch' | 'epoch_ms' | 'iso'
  /** A fixed life in milliseconds, where the reply does not say. */
  readonly after?: number
}
