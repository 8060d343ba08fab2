import type { Operation } from '../../manifest/connector.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { ResponseError } from '../errors.ts'
import { withParameter, type Input } from '../input.ts'
import type { Answer } from '../answer.ts'

/** Where a page stands in its list. */
export interface Position {
  readonly has_more: boolean
  /** The token of the next page, whatever the API calls it; null after the last one. */
  readonly cursor: string | null
  /** The input that asks for the next page; absent after the last one. */
  readonly next?: Input
}

const end: Position = { has_more: false, cursor: null }

/** Reads where a page stands and how to ask for the next one. */
export function readPosition({ id, pagination }: Operation, input: Input, answer: Answer): Position {
  if (pagination.type === 'none') return end
  const token = selectFirst(answer, pagination.next)
  const more = selectFirst(answer, pagination.more)
  if (more === undefined ? isEmpty(token) : !isTrue(more)) return end
  const problem = problemOf(token, input[pagination.send])
  if (problem !== undefined)
    throw new ResponseError('response_unexpected', `${id}: ${problem}`, { status: answer.status })
  return { has_more: true, cursor: String(token), next: withParameter(input, pagination.send, token) }
}

function problemOf(token: unknown, current: unknown): string | undefined {
  if (isEmpty(token)) return 'the answer says there is more but has no token for it'
  if (typeof token !== 'string' && typeof token !== 'number')
    return 'the answer says there is more but has something else where the token for it should be'
  return String(token) === String(current)
    ? 'the API gave the token of this page as the token of the next one; going on would never end'
    : undefined
}

function isEmpty(token: unknown): boolean {
  return token === undefined || token === ''
}

function isTrue(more: unknown): boolean {
  return more === true || more === 'true'
}
