import type { Connector, Failure, Permission, RetryPolicy, Wait } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import type { ErrorCode } from '../manifest/manifest.gen.ts'
import type { Answer } from './answer.ts'
import { TransportError } from './errors.ts'
import type { Logger, RetryOptions } from './options.ts'
import { decodeAnswer } from './response/decode-answer.ts'
import { readFailure } from './response/read-failure.ts'
import { readWait } from './retry/read-wait.ts'
import { withRetries, type Progress, type RetrySettings } from './retry/with-retries.ts'
import type { Road } from './road.ts'
import type { HttpRequest, HttpResponse } from './transport/transport.ts'
import { withDeadline } from './with-deadline.ts'

/** What an exchange needs to know of the call it belongs to. */
export interface Exchange {
  /** Names the call in messages. */
  readonly id: string
  readonly connector: Pick<Connector, 'permissions'>
  readonly params: Answer['params']
  readonly failures: readonly Failure[]
  readonly permissions: readonly Permission[]
  readonly policy: RetryPolicy
  /** Whether sending it twice is the same as once. */
  readonly repeatable: boolean
  readonly limit?: string
  readonly cost?: number
  /** The only origins credentials go to; none means that the request goes without. */
  readonly origins: readonly string[]
  /** Whether a good answer is a stream for the caller. */
  readonly stream?: boolean
  /** Whether a good answer may be something else than JSON. */
  readonly anything: boolean
}

/** The settings of a client and a call that bear on an exchange. */
export interface ExchangeSettings {
  readonly road: Road
  /** Milliseconds an attempt may take. */
  readonly timeout: number
  /** Milliseconds the whole may take. */
  readonly deadline: number
  readonly retry: RetryOptions | false
  readonly signal?: AbortSignal
  readonly scrub: (text: string) => string
  readonly logger?: Logger
}

/** Sends a planned request, again where that is safe and worth it, and reads the answer; a refusal is thrown as its error. */
export function exchange(call: Exchange, request: HttpRequest, settings: ExchangeSettings): Promise<Answer> {
  const { deadline: milliseconds, signal } = settings
  const until = performance.now() + milliseconds
  const progress: Progress = { attempts: 0 }
  return withDeadline(
    (inner) =>
      withRetries(
        () => attempt(call, { ...request, signal: inner }, settings),
        retrySettings(call, settings, until, inner),
        progress,
      ),
    { milliseconds, signal, reason: () => overdue(call.id, milliseconds, progress) },
  )
}

/** Tells what was tried until the time was up, and what the attempt before had met with. */
function overdue(id: string, milliseconds: number, { attempts, last }: Progress): TransportError {
  const tried = attempts === 1 ? 'attempt 1' : `attempt ${attempts}; the one before: ${last?.message ?? ''}`
  const message = `${id}: not done within ${milliseconds} ms (deadline), in ${tried}`
  const error = new TransportError('timeout', message, { cause: last })
  error.attempts = attempts
  return error
}

async function attempt(call: Exchange, request: HttpRequest, settings: ExchangeSettings): Promise<Answer> {
  const { id, connector, params, failures, permissions, policy, anything } = call
  const { scrub } = settings
  const response = await send(call, request, settings)
  const { status, headers, body } = response
  if (typeof body !== 'string') return { status, headers, body, params }
  const answer = decodeAnswer({ status, headers, body }, { id, params, anything, scrub })
  const waitFor = (code: ErrorCode): number | undefined => readWait(placesOf(policy.wait, code), answer)
  const verdict = readFailure(answer, { id, connector, failures, permissions, scrub, waitFor })
  switch (verdict?.type) {
    case undefined:
      return answer
    case 'fail':
      throw verdict.error
    case 'warn':
      return { ...answer, warnings: [verdict.message] }
    case 'empty':
      return { ...answer, nothing: true }
  }
}

function send(call: Exchange, request: HttpRequest, { road, timeout }: ExchangeSettings): Promise<HttpResponse> {
  const { limit, cost, origins, stream } = call
  return road(request, { timeout, origins, ...defined({ limit, cost, stream }) })
}

/** `Retry-After` holds for any trouble that passes; when a budget starts anew matters to one who used it up. */
function placesOf(places: readonly Wait[], code: ErrorCode): readonly Wait[] {
  if (code === 'rate_limited') return places
  const isRetryAfter = ({ at }: Wait): boolean => at.from === 'header' && at.steps[0] === 'retry-after'
  return code === 'unavailable' ? places.filter(isRetryAfter) : []
}

function retrySettings(
  { id, policy, repeatable }: Exchange,
  { retry, logger }: ExchangeSettings,
  until: number,
  signal: AbortSignal,
): RetrySettings {
  const { attempts, initial, longest } = retry === false ? { ...policy, attempts: 1 } : { ...policy, ...retry }
  return {
    attempts,
    statuses: policy.statuses,
    initial,
    longest,
    repeatable,
    until,
    signal,
    onRetry: (error, wait) => logger?.debug?.({ call: id, code: error.code, wait: Math.round(wait) }, 'trying again'),
  }
}
