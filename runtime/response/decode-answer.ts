import type { Answer } from '../answer.ts'
import { ResponseError } from '../errors.ts'
import type { CollectedResponse } from '../transport/transport.ts'
import { exceedsDepth } from './exceeds-depth.ts'
import { excerptOf } from './excerpt-of.ts'

/** What decoding needs to know of the call. */
export interface DecodeOptions {
  /** Names the call in messages. */
  readonly id: string
  readonly params: Answer['params']
  /** Whether a good answer may be something else than JSON. */
  readonly anything: boolean
  readonly scrub: (text: string) => string
}

/** How deep an answer may nest; deeper ones would break whoever walks them. */
const maxDepth = 256

/** Reads the body of an answer. A failed one may be anything; a good one must be JSON or nothing, unless the caller takes anything. */
export function decodeAnswer(response: CollectedResponse, { id, params, anything, scrub }: DecodeOptions): Answer {
  const { status, headers } = response
  const body = parse(response.body)
  const requestId = scrub(headers['x-request-id'] ?? '') || undefined
  if (body === notJson && status < 300 && !anything) {
    const message = `${id}: the answer is ${describe(response)}: ${excerptOf(response.body, { scrub })}`
    throw new ResponseError('response_unexpected', message, { status, requestId })
  }
  if (exceedsDepth(body, maxDepth)) {
    const message = `${id}: the answer nests deeper than ${maxDepth} levels`
    throw new ResponseError('response_too_large', message, { status, requestId })
  }
  return { status, headers, body: body === notJson ? response.body : body, params }
}

const notJson = Symbol('not JSON')

/** The parser's own error is not kept: it repeats a piece of the answer, which may hold half a secret. */
function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text.trim() === '' ? undefined : notJson
  }
}

function describe({ headers, body }: CollectedResponse): string {
  return /^\s*[[{]/.test(body)
    ? 'JSON that is broken or cut short'
    : `not JSON (${headers['content-type'] ?? 'no content type'})`
}
