import type { Failure, RetryPolicy } from '../../manifest/connector.ts'
import type { ErrorCode } from '../../manifest/manifest.gen.ts'
import { errorCodes } from './error-codes.ts'

type Codes = Readonly<Record<string, ErrorCode>>

/**
 * The rules by which refusals of calls are read, once they are in one form.
 *
 * @param codes What the codes of the connector's API mean: the server passes them through.
 */
export function hostedFailures(codes: Codes): readonly Failure[] {
  return failuresBy(codes, { credentials_rejected: reconnectHint })
}

/** The rules for what manages connectors: refused there are the credentials that were given, not those that are kept. */
export function managementFailures(): readonly Failure[] {
  return failuresBy({}, {})
}

function failuresBy(codes: Codes, hint: Exclude<Failure['hint'], string | undefined>): readonly Failure[] {
  return [
    rule({ statuses: [401], hint: 'check airbyte_client_id and airbyte_client_secret' }),
    rule({ statuses: [424], as: 'credentials_rejected', hint: reconnectHint }),
    ...errorCodes.map((code) => rule({ statuses: ['4xx', '5xx'], means: code, as: code, hint })),
    rule({ statuses: ['4xx'], codes, hint }),
    rule({ statuses: ['5xx'] }),
  ]
}

/** The rules for the exchange of a client's id and secret for a token. */
export function tokenFailures(): readonly Failure[] {
  const hint = 'check airbyte_client_id and airbyte_client_secret'
  return [
    rule({ statuses: [400, 401, 403, 422], as: 'credentials_rejected', hint }),
    rule({ statuses: [404, 405], as: 'failed', hint: 'check base_url: the hosted API is not there' }),
    rule({ statuses: ['4xx', '5xx'] }),
  ]
}

/** How calls of the hosted API are repeated. */
export const hostedPolicy: RetryPolicy = {
  attempts: 3,
  statuses: [429, 500, 502, 503, 504],
  initial: 500,
  longest: 30_000,
  wait: [{ at: { from: 'header', steps: ['retry-after'] } }],
}

const reconnectHint =
  'the credentials that the server keeps for this connector stopped working; reconnect it with new ones'

interface Rule extends Partial<Pick<Failure, 'as' | 'codes' | 'hint'>> {
  readonly statuses: readonly (number | string)[]
  /** What a server of ours says it means. */
  readonly means?: ErrorCode
}

function rule({ statuses, means, codes = {}, ...rest }: Rule): Failure {
  return {
    when: whenOf(statuses, means),
    codes,
    code: [{ steps: ['code'] }],
    message: [{ steps: ['message'] }],
    details: [{ steps: ['details'] }],
    requestId: [{ steps: ['request_id'] }],
    retryAfter: [],
    then: 'fail',
    ...rest,
  }
}

function whenOf(statuses: Rule['statuses'], means: ErrorCode | undefined): Failure['when'] {
  const status = { type: 'status', statuses } as const
  if (means === undefined) return status
  const word = { type: 'path', path: { steps: ['means'] }, test: { type: 'equals', value: means } } as const
  return { type: 'all', of: [status, word] }
}
