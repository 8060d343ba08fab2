import type { Failure } from '../../manifest/connector.ts'
import { selectFirst, type Selector } from '../../manifest/selector.ts'
import type { Answer } from '../answer.ts'
import { excerptOf } from './excerpt-of.ts'

/** What the API tells of its refusal, without secrets. */
export interface Reason {
  /** The API's own code. */
  readonly apiCode: string | undefined
  readonly message: string
  readonly requestId: string | undefined
  /** Seconds, where the rule says. */
  readonly retryAfter: number | undefined
}

/** Reads why the API refused: where the rule says, otherwise where most APIs put it. */
export function readReason(answer: Answer, rule: Failure | undefined, scrub: (text: string) => string): Reason {
  const read = (selectors: readonly Selector[] = []): string | undefined => {
    const found = selectFirst(answer, selectors)
    return found === undefined ? undefined : excerptOf(found, { scrub, length: 500 })
  }
  const { code, message, requestId, retryAfter } = rule ?? noRule
  return {
    apiCode: read(code),
    message: read(message) ?? read(usualPlaces) ?? excerptOf(answer.body, { scrub }),
    requestId: read(requestId) ?? read(usualRequestId),
    retryAfter: secondsOf(read(retryAfter)),
  }
}

const noRule: Pick<Failure, 'code' | 'message' | 'requestId' | 'retryAfter'> = {
  code: [],
  message: [],
  requestId: [],
  retryAfter: [],
}

const usualPlaces: readonly Selector[] = [
  ['message'],
  ['error_description'],
  ['error', 'message'],
  ['error'],
  ['detail'],
  ['title'],
  ['errors', 0, 'message'],
  ['errors', 0],
].map((steps) => ({ steps }))

const usualRequestId: readonly Selector[] = [{ from: 'header', steps: ['x-request-id'] }]

function secondsOf(text: string | undefined): number | undefined {
  const seconds = Number(text)
  return text === undefined || text === '' || !Number.isFinite(seconds) ? undefined : Math.max(0, seconds)
}
