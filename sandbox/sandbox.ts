import { startAshbySandbox } from './ashby/start-ashby-sandbox.ts'
import type { Fault } from './http/fault.ts'
import type { LimitRule } from './http/rate-limit.ts'
import type { RecordedRequest } from './http/request-log.ts'

export type { Fault, LimitRule, RecordedRequest }

/** Chooses where a sandbox listens and what its company looks like. */
export interface SandboxOptions {
  readonly port?: number
  readonly host?: string
  readonly seed?: number
  readonly now?: Date
  readonly candidates?: number
  readonly syncTokenLife?: number
}

/** Describes one API key that a sandbox knows. */
export interface SandboxKey {
  readonly key: string
  readonly title: string
  readonly scopes: readonly string[]
  readonly enabled: boolean
}

/** Is a running stand-in for an API. */
export interface Sandbox {
  readonly url: string
  readonly keys: {
    readonly full: string
    readonly read_only: string
    readonly candidates_only: string
    readonly deactivated: string
    readonly confidential: string
  }
  readonly requests: readonly RecordedRequest[]
  inject(fault: Fault): void
  limit(rule: LimitRule | undefined): void
  expireSyncTokens(): void
  reset(): void
  close(): Promise<void>
}

/** Starts the stand-in of an API by the name of its connector. */
export const sandboxes: Readonly<Record<string, (options?: SandboxOptions) => Promise<Sandbox>>> = {
  ashby: startAshbySandbox,
}
