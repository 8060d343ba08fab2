import type { Connector, Failure, RetryPolicy } from '../manifest/connector.ts'
import type { Answer } from './answer.ts'
import type { Logger, RetryOptions } from './options.ts'
import { decodeAnswer } from './response/decode-answer.ts'
import { readFailure } from './response/read-failure.ts'
import { readWait } from './retry/read-wait.ts'
import { withRetries, type RetrySettings } from './retry/with-retries.ts'
import type { Road } from './road.ts'
import type { HttpRequest } from './transport/transport.ts'
import { withDeadline } from './with-deadline.ts'

/** What an exchange needs to know of the call it belongs to. */
export interface Exchange {
  /** Names the call in messages. */
  readonly id: string
  readonly connector: Connector
  readonly params: Answer['params']
  readonly failures: readonly Failure[]
  readonly permissions: readonly string[]
  readonly policy: RetryPolicy
  /** Whether sending it twice is the same as once. */
  readonly repeatable: boolean
  readonly limit?: string
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
  return withDeadline(
    (inner) =>
      withRetries(
        () => attempt(call, { ...request, signal: inner }, settings),
        retrySettings(call, settings, until, inner),
      ),
    {
      id: call.id,
      milliseconds,
      signal,
    },
  )
}

async function attempt(
  call: Exchange,
  request: HttpRequest,
  { road, timeout, scrub }: ExchangeSettings,
): Promise<Answer> {
  const { id, connector, params, failures, permissions, policy, limit } = call
  const response = await road(request, { timeout, ...(limit !== undefined && { limit }) })
  const answer = decodeAnswer(response, { id, params, scrub })
  const wait = response.status < 400 ? undefined : readWait(policy.wait, answer)
  const failure = readFailure(answer, { id, connector, failures, permissions, scrub, wait })
  if (failure !== undefined) throw failure
  return answer
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
