import type { Authenticator } from './auth/authenticator.ts'
import { withAuth } from './auth/with-auth.ts'
import type { Limiter } from './limits/limiter.ts'
import { withLimit } from './limits/with-limit.ts'
import type { Logger } from './options.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport/transport.ts'
import { withCollectedBody } from './transport/with-collected-body.ts'
import { withKnownErrors } from './transport/with-known-errors.ts'
import { withLogging } from './transport/with-logging.ts'
import { withRedirects } from './transport/with-redirects.ts'
import { withTimeout } from './transport/with-timeout.ts'

/** What the road of a client is made of. */
export interface RoadSettings {
  readonly transport: Transport
  readonly authenticator: Authenticator
  readonly maxResponseBytes: number
  readonly limiters: Readonly<Record<string, Limiter>>
  /** Takes secrets out of a text. */
  readonly scrub: (text: string) => string
  readonly logger?: Logger
}

/** How one attempt is sent. */
export interface AttemptSettings {
  /** Milliseconds. */
  readonly timeout: number
  /** The only origins credentials go to; none means that the request goes without. */
  readonly origins: readonly string[]
  /** The name of the rate limit it counts against, and how much. */
  readonly limit?: string
  readonly cost?: number
  /** Whether a good answer's body is a stream for the caller, not read here. */
  readonly stream?: boolean
}

/** The way of one attempt, from a planned request without credentials to an answer; its body is read unless it is a stream. */
export type Road = (request: HttpRequest, attempt: AttemptSettings) => Promise<HttpResponse>

/** Lays the road of a client. From the inside out: transport, body, time limit, credentials, redirects, rate limit, log. */
export function createRoad(settings: RoadSettings): Road {
  const { transport, authenticator, maxResponseBytes, limiters, scrub, logger } = settings
  const known = withKnownErrors(transport, scrub)
  const collected = withCollectedBody(known, { maxBytes: maxResponseBytes })
  const streamed: Transport = async (request) => {
    const response = await known(request)
    return response.status < 300
      ? response
      : withCollectedBody(async () => response, { maxBytes: maxResponseBytes })(request)
  }
  return (request, { timeout, origins, limit, cost = 1, stream = false }) => {
    const timed = withTimeout(stream ? streamed : collected, timeout)
    const sent = origins.length === 0 ? timed : withRedirects(withAuth(timed, authenticator, origins))
    const limiter = limit === undefined ? undefined : limiters[limit]
    const limited = limiter === undefined ? sent : withLimit(sent, limiter, cost)
    return (logger === undefined ? limited : withLogging(limited, logger))(request)
  }
}
