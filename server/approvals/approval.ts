import type { Identity } from '../access/identity.ts'
import type { CallRequest } from '../connectors/run-call.ts'

/** Where a call that waits for a yes stands; `approved` is one that is being made. */
export type ApprovalStatus = 'pending' | 'approved' | 'done' | 'failed' | 'denied' | 'expired'

/** All of them. */
export const approvalStatuses: readonly ApprovalStatus[] = [
  'pending',
  'approved',
  'done',
  'failed',
  'denied',
  'expired',
]

/** A call that waits, or waited, for a person's yes. */
export interface Approval {
  readonly id: string
  readonly workspace_id: string
  readonly connector_id: string
  readonly connector: string
  readonly entity: string
  readonly action: string
  readonly token_id: string | null
  readonly asker: Asker
  /** Why, in the asker's words. */
  readonly intent: string | null
  /** The way the call came. */
  readonly via: string
  readonly status: ApprovalStatus
  /** Why it was denied. */
  readonly reason: string | null
  /** The token that decided. */
  readonly decided_by: string | null
  readonly created_at: Date
  readonly expires_at: Date
  readonly decided_at: Date | null
  readonly ended_at: Date | null
  /** Undefined once it was forgotten. */
  readonly contents: Contents | undefined
}

/** As whom the call is made: what its token might do when it asked. */
export type Asker = Pick<Identity, 'kind' | 'policy'>

/** What of an approval is kept sealed. */
export interface Contents {
  readonly request: ShownRequest
  /** The call itself; gone once it was decided. */
  readonly call?: CallRequest
  readonly outcome?: Outcome
}

/** The exact request as people see it, secrets masked. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What came of an approved call. */
export interface Outcome {
  readonly result?: unknown
  readonly connector_metadata?: object | null
  /** There when the result was not kept: it is a file, or too large. */
  readonly note?: string
  readonly error?: OutcomeError
}

/** Why an approved call came to nothing, or why nobody knows. */
export interface OutcomeError {
  readonly status: number
  readonly error_code: string
  readonly message: string
  readonly hint?: string
  /** Whether data may have been changed all the same. */
  readonly may_have_happened: boolean
}
