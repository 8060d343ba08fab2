import type { HttpRequest } from '../runtime/transport/transport.ts'

/** A client of any connector: `new AshbyConnector({ … })`, or one of `loadConnector`. */
export interface AgentClient {
  describe(): { readonly name: string }
}

/** A write that waits for a yes. */
export interface PendingCall {
  readonly connector: string
  readonly entity: string
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  readonly effect: 'write' | 'destroy'
  /** The exact request, secrets masked. */
  readonly request: HttpRequest
}

/** What agents may do, and how results are shown to them. */
export interface ToolOptions {
  /** Only these entities: `candidates`, or with the connector `ashby.candidates`. */
  readonly entities?: readonly string[]
  /** Only these actions: `list`, `candidates.list` or `ashby.candidates.list`. */
  readonly actions?: readonly string[]
  /** Only what changes nothing. */
  readonly readOnly?: boolean
  /** Also what the credentials' permissions do not allow; by default those are left out where the API tells them. */
  readonly ignoreScopes?: boolean
  /** Asked before each write; without it writes are made at once. A text is the reason for a no. */
  readonly approve?: (call: PendingCall) => boolean | string | Promise<boolean | string>
  /** Shows the request of each write instead of sending it. */
  readonly dryRun?: boolean
  /** Tokens a result may have, about; default 12,500, which a page of a hundred shaped candidates fits in. */
  readonly budget?: number
  /** `false` gives records as the API gives them. */
  readonly shape?: boolean
}
