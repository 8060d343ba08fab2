import type { AirbyteAuthConfig } from './airbyte-auth-config.ts'
import type { Replica } from './replica/replica.ts'
import type { Transport } from './transport/transport.ts'

/** Receives what happens on the road; a pino logger fits. Never sees a secret. */
export interface Logger {
  debug?(data: object, message: string): void
  warn?(data: object, message: string): void
}

/** How a call is repeated; what is left out comes from the manifest. */
export interface RetryOptions {
  /** How often a call is tried in all; default 3. */
  readonly attempts?: number
  /** The longest first wait in milliseconds; each further one doubles it. */
  readonly initial?: number
  /** The longest wait in milliseconds. */
  readonly longest?: number
}

/** What a client is made with, besides its credentials. */
export interface ClientOptions {
  /** Replaces the whole server URL of the manifest. */
  readonly baseUrl?: string
  /** What the connection needs besides credentials, such as a subdomain. */
  readonly config?: object
  /** Milliseconds an attempt may take; default 30,000. */
  readonly timeout?: number
  /** Milliseconds a call may take in all, waits and repeats included; default 120,000. */
  readonly deadline?: number
  /** `false` turns retries off. */
  readonly retry?: RetryOptions | false
  /** Bytes an answer may have; default 100 MiB. */
  readonly maxResponseBytes?: number
  /** Replaces the bottom of the road: it gets final requests, with credentials. */
  readonly transport?: Transport
  /** Told of each fresh token, as the fields under which it can be given back as credentials; awaited before it is used. */
  readonly onTokenRefresh?: (credentials: Readonly<Record<string, unknown>>) => void | Promise<void>
  /**
   * Lets several clients of the same credentials share one renewal of the token that a person consented to. It is given
   * what renews, which it calls unless another client has renewed meanwhile, and gives the fields that count now.
   */
  readonly shareRenewal?: (renew: () => Promise<Fields>) => Promise<Fields>
  readonly logger?: Logger
  /** A copy of the records, opened by `openStore`: searches read it, and calls that are told so by their `source`. */
  readonly store?: Replica
  /** Whose records of the copy they are, where it has those of several accounts; the connector's name by default. */
  readonly source?: string
}

type Fields = Readonly<Record<string, unknown>>

/** What a client of the hosted API is made with: the server keeps where the connector's API is. */
export interface HostedOptions extends Omit<
  ClientOptions,
  'baseUrl' | 'config' | 'onTokenRefresh' | 'shareRenewal' | 'store' | 'source'
> {
  readonly authConfig: AirbyteAuthConfig
  readonly baseUrl?: never
  readonly config?: never
  readonly store?: never
  readonly source?: never
}

/** What one call may be told. */
export interface CallOptions {
  /** Ends the call at once; it rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Milliseconds an attempt may take. */
  readonly timeout?: number
  /** Milliseconds the call may take in all. */
  readonly deadline?: number
  /** Dotted paths to keep of each record; wins over `exclude_fields`. */
  readonly select_fields?: readonly string[]
  /** Dotted paths to leave out of each record. */
  readonly exclude_fields?: readonly string[]
  /**
   * What answers a `list` or a `get`: the API (`live`, the default), the copy (`replica`), or the copy where it can and
   * is fresh enough, and else the API (`auto`). `meta.source` then says which it was.
   */
  readonly source?: 'live' | 'replica' | 'auto'
  /** How many seconds old the copy may be; with `auto` 3600 when left out. By itself it means `auto`. */
  readonly max_age?: number
}
