import { TransportError } from '../../runtime/errors.ts'
import type { HttpRequest, HttpResponse, Transport } from '../../runtime/transport/transport.ts'

/** An answer that is more than the body of a 200. */
export class Reply implements HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string

  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status
    this.headers = { ...(typeof body === 'object' && { 'content-type': 'application/json' }), ...headers }
    this.body = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  }
}

/** An answer of any status, with a text or a value that is sent as JSON. */
export function reply(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return new Reply(status, body, headers)
}

/** A `Reply`, an error to reject with, a function that makes the answer, or else the JSON of a 200. */
export type Answer = unknown

/** A transport that gives prepared answers in their order, and the requests it got. */
export interface Replay {
  readonly transport: Transport
  readonly requests: readonly HttpRequest[]
}

/** Answers in order and records what was asked; a request too many is refused. */
export function replay(...answers: readonly Answer[]): Replay {
  const requests: HttpRequest[] = []
  return {
    requests,
    transport: async (request) => {
      requests.push(request)
      if (requests.length > answers.length) throw noneLeft(request)
      return answerOf(answers[requests.length - 1], request)
    },
  }
}

/** Gives the same answer to every request. */
export function replayAlways(answer: Answer): Replay {
  const requests: HttpRequest[] = []
  return {
    requests,
    transport: async (request) => {
      requests.push(request)
      return answerOf(answer, request)
    },
  }
}

async function answerOf(answer: Answer, request: HttpRequest): Promise<HttpResponse> {
  if (answer instanceof Error) throw answer
  if (answer instanceof Reply) return answer
  if (typeof answer === 'function')
    return answerOf(await (answer as (request: HttpRequest) => unknown)(request), request)
  return isResponse(answer) ? answer : reply(200, answer)
}

/** An answer with a stream for a body. */
function isResponse(answer: unknown): answer is HttpResponse {
  return typeof answer === 'object' && answer !== null && 'body' in answer && 'status' in answer && 'headers' in answer
}

function noneLeft({ method, url }: HttpRequest): TransportError {
  return new TransportError('network', `no answer is left for ${method} ${url}`, { retryable: false })
}
