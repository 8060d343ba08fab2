import type { AnswerFault } from '../http/fault.ts'
import type { AshbyKey } from './ashby-keys.ts'
import type { Clock } from './clock.ts'
import type { Company } from './company/company.ts'
import type { Wire } from './company/records.ts'
import type { Body } from './input.ts'
import type { Passes } from './passes.ts'
import type { SyncTokens } from './sync-tokens.ts'

/** Is a request to an endpoint by a key that may use it, and the company it concerns. */
export interface Call {
  readonly endpoint: string
  readonly body: Body
  readonly key: AshbyKey
  readonly company: Company
  readonly clock: Clock
  readonly tokens: SyncTokens
  readonly passes: Passes
  /** Is where the sandbox can be reached, as the client spelled it. */
  readonly origin: string
  readonly fault?: AnswerFault
}

/** Is one endpoint of the API. */
export interface Endpoint {
  /** Is the scope that a key needs, such as candidates:read. */
  readonly scope: string
  /** Returns what stands beside success in the answer, or throws a failure. */
  answer(call: Call): Wire
}

/** Is a group of endpoints by their names. */
export type Endpoints = Readonly<Record<string, Endpoint>>
