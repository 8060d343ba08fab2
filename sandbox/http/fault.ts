/** Names the four ways in which an API may spell a failure inside a 200. */
export type FailureShape = 'current' | 'info_only' | 'legacy' | 'strings'

/** Is a fault that the server plays on the wire, without asking the API. */
export type WireFault =
  | {
      readonly type: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'hang' | 'close' | 'truncate' | 'malformed' | 'html' | 'endless' }
  | { readonly type: 'huge'; readonly bytes: number }
  | { readonly type: 'deep'; readonly levels: number }
  | { readonly type: 'redirect'; readonly location: string; readonly status?: number }

/** Is a fault that the API itself commits while it answers. */
export type AnswerFault =
  | { readonly type: 'repeat_cursor' | 'empty_page' | 'sync_token_expired' }
  | { readonly type: 'failure'; readonly code: string; readonly message?: string; readonly shape: FailureShape }

/** Says which requests a fault waits for. */
export interface FaultTarget {
  readonly endpoint?: string
  readonly times?: number
  readonly after?: number
}

/** Is something that goes wrong on demand. */
export type Fault = FaultTarget & (WireFault | AnswerFault)
