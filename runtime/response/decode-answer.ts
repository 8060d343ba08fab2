import { ResponseError } from '../errors.ts'
import type { CollectedResponse } from '../transport/transport.ts'
import { exceedsDepth } from './exceeds-depth.ts'
import { excerptOf } from './excerpt-of.ts'
import type { Answer } from '../answer.ts'

/** How deep an answer may nest; deeper ones would break whoever walks them. */
const maxDepth = 256

/** Reads the body of an answer. A failed one may be anything; a good one must be JSON, or nothing. */
export function decodeAnswer(
  response: CollectedResponse,
  {
    id,
    params,
    scrub,
  }: { readonly id: string; readonly params: Answer['params']; readonly scrub: (text: string) => string },
): Answer {
  const { status, headers } = response
  const body = parse(response.body)
  const requestId = headers['x-request-id']
  if (body instanceof NotJson && status < 300) {
    const type = headers['content-type'] ?? 'no content type'
    const message = `${id}: the answer is not JSON (${type}): ${scrub(excerptOf(response.body))}`
    throw new ResponseError('response_unexpected', message, { status, requestId, cause: body.cause })
  }
  if (exceedsDepth(body, maxDepth)) {
    const message = `${id}: the answer nests deeper than ${maxDepth} levels`
    throw new ResponseError('response_too_large', message, { status, requestId })
  }
  return { status, headers, body: body instanceof NotJson ? response.body : body, params }
}

class NotJson {
  readonly cause: unknown

  constructor(cause: unknown) {
    this.cause = cause
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    return text.trim() === '' ? undefined : new NotJson(error)
  }
}
