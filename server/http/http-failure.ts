/** One thing wrong with a request. */
export interface Problem {
  /** The field it is about, a dotted path; null when it is about no field. */
  readonly field: string | null
  readonly message: string
  readonly error_code: string
  readonly details?: unknown
}

/** What an answer that says no holds. */
export interface FailureDetails {
  readonly problems?: readonly Problem[]
  /** What to do about it. */
  readonly hint?: string | undefined
  /** Whether the same request may succeed later. */
  readonly retryable?: boolean
  /** Seconds to wait before that. */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
}

/** A request that is answered with a no. */
export class HttpFailure extends Error {
  readonly status: number
  readonly code: string
  readonly problems: readonly Problem[]
  readonly hint: string | undefined
  readonly retryable: boolean
  readonly retryAfter: number | undefined

  constructor(status: number, code: string, message: string, details: FailureDetails = {}) {
    const { problems, hint, retryable = false, retryAfter, cause } = details
    super(message, { cause })
    this.name = 'HttpFailure'
    this.status = status
    this.code = code
    this.problems = problems ?? [{ field: null, message, error_code: code }]
    this.hint = hint
    this.retryable = retryable
    this.retryAfter = retryAfter
  }
}

/** Says no because of one field. */
export function fieldFailure(
  status: number,
  field: string,
  message: string,
  details: FailureDetails = {},
): HttpFailure {
  const code = status === 404 ? 'not_found' : 'value_error'
  return new HttpFailure(status, code, message, { problems: [{ field, message, error_code: code }], ...details })
}
