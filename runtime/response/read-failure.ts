import { holds } from '../../manifest/condition.ts'
import type { Connector, Failure, Operation } from '../../manifest/connector.ts'
import type { ErrorCode } from '../../manifest/manifest.gen.ts'
import { selectFirst } from '../../manifest/selector.ts'
import type { Answer } from '../answer.ts'
import { ApiError, AuthError, type ConnectorError } from '../errors.ts'
import { codeOf } from './error-code.ts'
import { excerptOf } from './excerpt-of.ts'
import { describeFailure } from './describe-failure.ts'
import { readReason, type Reason } from './read-reason.ts'
import { scrubValue } from './scrub-value.ts'

/** What reading a failure needs to know of the call. */
export interface FailureContext {
  /** Names the call in messages: `candidates.list`, or `POST /candidate.list` for a raw one. */
  readonly id: string
  readonly connector: Pick<Connector, 'permissions'>
  readonly failures: readonly Failure[]
  /** The permissions the call needs. */
  readonly permissions: Operation['permissions']
  readonly scrub: (text: string) => string
  /** How many milliseconds the API asks to wait, should the failure mean this code. */
  readonly waitFor: (code: ErrorCode) => number | undefined
}

/** What the rules make of an answer. */
export type Verdict =
  | { readonly type: 'fail'; readonly error: ConnectorError }
  | { readonly type: 'warn'; readonly message: string }
  | { readonly type: 'empty' }

/** Judges an answer by the rules of the manifest; `undefined` when it simply means yes. */
export function readFailure(answer: Answer, context: FailureContext): Verdict | undefined {
  const rule = context.failures.find(({ when }) => holds(when, answer))
  if (rule === undefined && answer.status < 400) return undefined
  if (rule?.then === 'empty') return { type: 'empty' }
  const error = failureOf(answer, rule, context)
  return rule?.then === 'warn' ? { type: 'warn', message: error.message } : { type: 'fail', error }
}

function failureOf(answer: Answer, rule: Failure | undefined, context: FailureContext): ConnectorError {
  const reason = readReason(answer, rule, context.scrub)
  const code = codeOf(answer.status, rule, reason.apiCode)
  const hint = hintOf(rule, code)
  return errorOf(code, answer, withWait(reason, context.waitFor(code)), {
    ...context,
    hint,
    details: scrubValue(selectFirst(answer, rule?.details ?? []), context.scrub),
  })
}

function withWait(reason: Reason, wait: number | undefined): Reason {
  return { ...reason, retryAfter: reason.retryAfter ?? (wait === undefined ? undefined : wait / 1000) }
}

function errorOf(
  code: ErrorCode,
  { status, body }: Answer,
  reason: Reason,
  context: FailureContext & { readonly hint: string | undefined; readonly details: unknown },
): ConnectorError {
  const message = `${context.id}: ${describeFailure(code, reason, context)}`
  if (code === 'credentials_rejected') return new AuthError(code, message, { status, requestId: reason.requestId })
  return new ApiError(code, message, {
    status,
    ...reason,
    details: context.details,
    body: excerptOf(body, { scrub: context.scrub, length: 500 }),
  })
}

function hintOf(rule: Failure | undefined, code: ErrorCode): string | undefined {
  const hint = rule?.hint
  return typeof hint === 'object' ? hint[code] : hint
}
