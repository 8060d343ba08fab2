import { lookUp } from '../../manifest/look-up.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import { ApiError, AuthError, ConnectorError, InputError, ResponseError, TransportError } from '../../runtime/errors.ts'
import { HttpFailure, type FailureDetails } from './http-failure.ts'

/** Says what went wrong as an answer; what nobody foresaw says nothing of the inside. */
export function failureOf(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error
  if (error instanceof InputError) return inputFailure(error)
  if (error instanceof AuthError) return authFailure(error)
  if (error instanceof ApiError) return apiFailure(error)
  if (error instanceof TransportError) return upstream(error.code === 'timeout' ? 504 : 502, error)
  if (error instanceof ResponseError) return upstream(502, error)
  if (error instanceof DatabaseError) return databaseFailure(error)
  return copyFailure(error) ?? unforeseen(error)
}

function unforeseen(cause: unknown): HttpFailure {
  return new HttpFailure(500, 'internal', 'something went wrong in the server; its log has this request_id', { cause })
}

function inputFailure({ code, message, issues }: InputError): HttpFailure {
  if (code === 'operation_unknown') {
    const field = issues[0]?.path ?? 'entity'
    return new HttpFailure(422, code, message, {
      problems: [{ field, message, error_code: code }],
      hint: 'action "describe" lists what there is',
    })
  }
  const problems = issues.map(({ path, message: text }) => ({
    field: path === '' ? 'params' : `params.${path}`,
    message: text,
    error_code: code,
  }))
  return new HttpFailure(422, code, message, { problems })
}

/** The caller's own token is fine; it is what the server keeps for the connector that the API no longer takes. */
function authFailure(error: AuthError): HttpFailure {
  return upstream(424, error, {
    hint: 'the stored credentials no longer work: replace them by PUT, or connect again',
  })
}

const apiStatuses: Readonly<Record<ApiError['code'], number>> = {
  bad_request: 422,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  unavailable: 502,
  sync_token_invalid: 422,
  cursor_invalid: 422,
  failed: 502,
}

function apiFailure(error: ApiError): HttpFailure {
  const { code, message, details, apiCode, status, requestId, retryAfter } = error
  const about = {
    ...(details !== undefined && { details }),
    api_code: apiCode,
    api_status: status,
    api_request_id: requestId,
  }
  return upstream(apiStatuses[code], error, {
    retryAfter,
    problems: [{ field: null, message, error_code: code, details: about }],
  })
}

/** What a copy says no with; a search that took too long is not to be repeated as it is. */
const copyFailures: Readonly<Record<string, readonly [status: number, hint: string]>> = {
  not_synced: [409, 'POST /api/v1/patchbay/connectors/ID/replication/run starts it; inspect shows how far it is'],
  copy_too_old: [409, 'allow a higher max_age, or take source auto'],
  not_found: [404, 'source auto asks the API for what the copy lacks'],
  search_timeout: [422, 'narrow the filter: eq and in are found by an index, and so are fuzzy and keyword'],
}

function copyFailure(error: unknown): HttpFailure | undefined {
  if (!(error instanceof ConnectorError)) return undefined
  const known = lookUp(copyFailures, error.code)
  return known && upstream(known[0], error, { hint: known[1] })
}

function databaseFailure(error: DatabaseError): HttpFailure {
  if (error.code === 'conflict') {
    return new HttpFailure(409, 'conflict', 'somebody else made the same in this moment', { retryable: true })
  }
  if (!error.retryable) return unforeseen(error)
  const message =
    error.code === 'full'
      ? 'the server has no room left to write'
      : 'the server cannot reach its database; try again in a moment'
  return new HttpFailure(503, `database_${error.code}`, message, { retryable: true, retryAfter: 1, cause: error })
}

function upstream(status: number, error: ConnectorError, details: FailureDetails = {}): HttpFailure {
  const { code, message, retryable } = error
  return new HttpFailure(status, code, message, {
    retryable,
    problems: [{ field: null, message, error_code: code }],
    cause: error,
    ...details,
  })
}
