import { ConnectorError } from '../manifest/errors.ts'
import type { ErrorCode } from '../manifest/manifest.gen.ts'

export { ConnectorError, ManifestError, type ManifestIssue } from '../manifest/errors.ts'

/** One thing wrong with what a caller gave. */
export interface InputIssue {
  /** The parameter, or the path inside it: `location.city`. */
  readonly path: string
  readonly message: string
}

/** The caller's arguments do not fit; nothing was sent. */
export class InputError extends ConnectorError {
  declare readonly code: 'input_invalid' | 'config_invalid' | 'operation_unknown'
  readonly issues: readonly InputIssue[]

  constructor(code: InputError['code'], message: string, issues: readonly InputIssue[] = []) {
    super(code, message)
    this.issues = issues
  }
}

/** The credentials are missing, were refused, are of a kind the connector does not take, or nobody consented to them. */
export class AuthError extends ConnectorError {
  declare readonly code:
    | 'authorization_failed'
    | 'credentials_missing'
    | 'credentials_rejected'
    | 'token_refresh_failed'
    | 'scheme_unavailable'
  /** The status of the answer that refused them; absent when nothing was sent. */
  readonly status: number | undefined
  readonly requestId: string | undefined

  constructor(
    code: AuthError['code'],
    message: string,
    { status, requestId, cause }: { status?: number; requestId?: string | undefined; cause?: unknown } = {},
  ) {
    super(code, message, { cause })
    this.status = status
    this.requestId = requestId
  }
}

/** What a failed answer tells. */
export interface ApiErrorDetails {
  readonly status: number
  /** The API's own code. */
  readonly apiCode?: string | undefined
  readonly requestId?: string | undefined
  /** Seconds the API asks to wait. */
  readonly retryAfter?: number | undefined
  /** What is wrong with which field, as the API tells it. */
  readonly details?: unknown
  /** The beginning of the answer's body, without secrets. */
  readonly body?: string | undefined
}

/** The API answered, and the answer is no. */
export class ApiError extends ConnectorError {
  declare readonly code: Exclude<ErrorCode, 'credentials_rejected'>
  readonly status: number
  readonly apiCode: string | undefined
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined
  /** What is wrong with which field, as the API tells it. */
  readonly details: unknown
  readonly body: string | undefined
  /** How often the call was tried in all. */
  attempts = 1

  constructor(code: ApiError['code'], message: string, details: ApiErrorDetails) {
    super(code, message, { retryable: code === 'rate_limited' || code === 'unavailable' })
    this.status = details.status
    this.apiCode = details.apiCode
    this.requestId = details.requestId
    this.retryAfter = details.retryAfter
    this.details = details.details
    this.body = details.body
  }
}

/** No answer came: the network failed or the time was up. */
export class TransportError extends ConnectorError {
  declare readonly code: 'network' | 'timeout'
  /** Whether the request may have reached the server; `false` is certain. */
  readonly sent: boolean
  /** Whether a kept-alive connection had been closed by the server before it could be used again. */
  readonly staleConnection: boolean
  /** How often the call was tried in all. */
  attempts = 1

  constructor(
    code: TransportError['code'],
    message: string,
    {
      sent = true,
      staleConnection = false,
      retryable = true,
      cause,
    }: { sent?: boolean; staleConnection?: boolean; retryable?: boolean; cause?: unknown } = {},
  ) {
    super(code, message, { retryable, cause })
    this.sent = sent
    this.staleConnection = staleConnection
  }
}

/** The answer is not what the manifest says: not JSON, cut short, too large, or without its data. */
export class ResponseError extends ConnectorError {
  declare readonly code: 'response_unexpected' | 'response_too_large'
  readonly status: number
  readonly requestId: string | undefined

  constructor(
    code: ResponseError['code'],
    message: string,
    {
      status,
      requestId,
      retryable,
      cause,
    }: { status: number; requestId?: string | undefined; retryable?: boolean; cause?: unknown },
  ) {
    super(code, message, { cause, ...(retryable !== undefined && { retryable }) })
    this.status = status
    this.requestId = requestId
  }
}
