import type { Api, ApiAnswer, ApiRequest } from './api.ts'
import type { FaultQueue } from './fault-queue.ts'
import { parseFault } from './parse-fault.ts'
import { parseLimit } from './parse-limit.ts'
import type { RateLimit } from './rate-limit.ts'
import type { RequestLog } from './request-log.ts'

/** Is everything that steers a sandbox from the outside. */
export interface Controls {
  readonly api: Api
  readonly faults: FaultQueue
  readonly limits: RateLimit
  readonly log: RequestLog
  reset(): void
}

type Route = (controls: Controls, request: ApiRequest) => unknown

const routes: Readonly<Record<string, Route>> = {
  'GET /_sandbox': ({ api }) => api.describe(),
  'GET /_sandbox/requests': ({ log }) => log.list(),
  'POST /_sandbox/faults': ({ faults }, { body }) => injectFaults(faults, body),
  'POST /_sandbox/limit': ({ limits }, { body }) => setLimit(limits, body),
  'POST /_sandbox/reset': (controls) => done(() => controls.reset()),
  'POST /_sandbox/expire-sync-tokens': ({ api }) =>
    done(() => {
      api.expireSyncTokens()
    }),
}

/** Answers a request for the sandbox itself; these need no key. */
export function answerControl(controls: Controls, request: ApiRequest): ApiAnswer {
  const route = routes[`${request.method} ${request.path}`]
  if (route === undefined)
    return reply(404, { error: `There is no ${request.method} ${request.path}.`, routes: Object.keys(routes) })
  const result = route(controls, request)
  return typeof result === 'string' ? reply(400, { error: result }) : reply(200, result)
}

function reply(status: number, body: unknown): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body, null, 2) }
}

function done(effect: () => void): { done: true } {
  effect()
  return { done: true }
}

function injectFaults(queue: FaultQueue, body: unknown): unknown {
  const faults = (Array.isArray(body) ? body : [body]).map(parseFault)
  const complaint = faults.find((fault) => typeof fault === 'string')
  if (complaint !== undefined) return complaint
  for (const fault of faults) if (typeof fault !== 'string') queue.inject(fault)
  return { injected: faults.length }
}

function setLimit(limits: RateLimit, body: unknown): unknown {
  const rule = parseLimit(body)
  return typeof rule === 'string' ? rule : done(() => limits.set(rule))
}
