import type { Operation } from '../../manifest/connector.ts'
import type { PagedPagination } from '../../manifest/pagination.ts'
import { defined } from '../../manifest/defined.ts'
import { selectFirst } from '../../manifest/selector.ts'
import type { Answer } from '../answer.ts'
import { ResponseError } from '../errors.ts'
import { withParameter, type Input } from '../input.ts'
import { readCursor } from './read-cursor.ts'
import { readLastId } from './read-last-id.ts'
import { readLink } from './read-link.ts'
import { readOffset } from './read-offset.ts'
import { readPageNumber } from './read-page-number.ts'
import { readValues } from './read-values.ts'
import { truncation } from '../truncation.ts'
import type { PageRead } from './page-read.ts'

/** Where a page stands in its list. */
export interface Position {
  readonly has_more: boolean
  /** Whether the API cuts the list off here. */
  readonly truncated?: true
  readonly warnings?: readonly string[]
  /** The token of the next page, whatever the API calls it; null after the last one. */
  readonly cursor: string | null
  /** The input that asks for the next page; absent after the last one. */
  readonly next?: Input
  /** The most records the API gives over all pages, where only whoever counts them can tell when that is reached. */
  readonly within?: number
}

const end: Position = { has_more: false, cursor: null }

/** Reads where a page stands and how to ask for the next one. */
export function readPosition(
  operation: Operation,
  input: Input,
  answer: Answer,
  records: readonly unknown[],
): Position {
  const { pagination } = operation
  if (pagination.type === 'none') return end
  const position = positionOf(operation, pagination, { input, answer, records })
  return { ...position, ...(!tellsStart(pagination, input) && defined({ within: pagination.within })) }
}

/** Whether a position says how many records came before it. */
function tellsStart(pagination: PagedPagination, input: Input): boolean {
  if (pagination.type === 'offset') return true
  return pagination.type === 'page' && typeof input[pagination.size ?? ''] === 'number'
}

function positionOf({ id }: Operation, pagination: PagedPagination, page: PageRead): Position {
  const { input, answer } = page
  const more = saysMore(pagination, answer)
  if (more === false) return end
  const token = nextToken(pagination, page)
  if (token === undefined && more === undefined) return end
  const problem = problemOf(token, input[pagination.send])
  if (problem !== undefined)
    throw new ResponseError('response_unexpected', `${id}: ${problem}`, { status: answer.status })
  if (isBeyond(pagination, input, Number(token))) return truncation(id, pagination.within ?? 0, answer.warnings)
  return { has_more: true, cursor: String(token), next: nextInput(pagination, input, token) }
}

/** Tells whether the next page starts where the API gives nothing any more. */
function isBeyond(pagination: PagedPagination, input: Input, next: number): boolean {
  const { type, size, within = Infinity } = pagination
  if (type === 'offset') return next >= within
  const asked = size === undefined ? undefined : input[size]
  return type === 'page' && typeof asked === 'number' && (next - pagination.start) * asked >= within
}

/** What the answer itself says: there is more, there is not, or nothing about it. */
function saysMore({ more, done }: PagedPagination, answer: Answer): boolean | undefined {
  const over = selectFirst(answer, done)
  if (over !== undefined) return !isTrue(over)
  const going = selectFirst(answer, more)
  return going === undefined ? undefined : isTrue(going)
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 1
}

/** The token of the next page, as the strategy finds it; absent where there is none. */
function nextToken(pagination: PagedPagination, page: PageRead): unknown {
  switch (pagination.type) {
    case 'cursor':
      return readCursor(pagination, page)
    case 'link':
      return readLink(pagination, page)
    case 'page':
      return readPageNumber(pagination, page)
    case 'offset':
      return readOffset(pagination, page)
    case 'last_id':
      return readLastId(pagination, page)
    case 'values':
      return readValues(pagination, page)
  }
}

function nextInput(pagination: PagedPagination, input: Input, token: unknown): Input {
  const alone = pagination.type === 'cursor' && pagination.alone
  return withParameter(alone ? onlyPaging(pagination, input) : input, pagination.send, token)
}

function onlyPaging({ size }: PagedPagination, input: Input): Input {
  const kept = Object.entries(input).filter(([name]) => name === size)
  return Object.fromEntries(kept) as Input
}

function problemOf(token: unknown, current: unknown): string | undefined {
  if (token === undefined) return 'the answer says there is more but has no token for it'
  if (typeof token !== 'string' && typeof token !== 'number') {
    return 'the answer says there is more but has something else where the token for it should be'
  }
  return String(token) === String(current)
    ? 'the API gave the token of this page as the token of the next one; going on would never end'
    : undefined
}
