import type { Authenticator } from './auth/authenticator.ts'
import { withAuth } from './auth/with-auth.ts'
import type { Limiter } from './limits/limiter.ts'
import { withLimit } from './limits/with-limit.ts'
import type { Logger } from './options.ts'
import type { CollectedResponse, HttpRequest, Transport } from './transport/transport.ts'
import { withCollectedBody } from './transport/with-collected-body.ts'
import { withKnownErrors } from './transport/with-known-errors.ts'
import { withLogging } from './transport/with-logging.ts'
import { withRedirects } from './transport/with-redirects.ts'
import { withTimeout } from './transport/with-timeout.ts'

/** What the road of a client is made of. */
export interface RoadSettings {
  readonly transport: Transport
  readonly authenticator: Authenticator
  /** The only origin credentials go to. */
  readonly origin: string
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
  /** The name of the rate limit it counts against. */
  readonly limit?: string
}

/** The way of one attempt, from a planned request without credentials to an answer read to its end. */
export type Road = (request: HttpRequest, attempt: AttemptSettings) => Promise<CollectedResponse>

/** Lays the road of a client. From the inside out: transport, body, time limit, credentials, redirects, rate limit, log. */
export function createRoad({
  transport,
  authenticator,
  origin,
  maxResponseBytes,
  limiters,
  scrub,
  logger,
}: RoadSettings): Road {
  const collected = withCollectedBody(withKnownErrors(transport, scrub), { maxBytes: maxResponseBytes })
  return (request, { timeout, limit }) => {
    const authorised = withRedirects(withAuth(withTimeout(collected, timeout), authenticator, origin))
    const limiter = limit === undefined ? undefined : limiters[limit]
    const limited = limiter === undefined ? authorised : withLimit(authorised, limiter)
    return (logger === undefined ? limited : withLogging(limited, logger))(request) as Promise<CollectedResponse>
  }
}
