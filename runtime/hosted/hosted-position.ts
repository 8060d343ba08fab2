import type { Operation } from '../../manifest/connector.ts'
import { ResponseError } from '../errors.ts'
import { withParameter, type Input } from '../input.ts'

/** The parameter that asks the hosted API for another page. */
export const cursorParameter = 'cursor'

/** Where a page stands in its list, and what else was told about it. */
export interface HostedPosition {
  readonly meta: Readonly<Record<string, unknown>> & { readonly has_more: boolean; readonly cursor: string | null }
  /** The input that asks for the next page; absent after the last one. */
  readonly next?: Input
}

/** What the server says of further pages has had these names. */
const moreNames = ['has_next_page', 'hasNextPage', 'has_more', 'hasMore']
const cursorNames = ['end_cursor', 'endCursor', 'next_cursor', 'nextCursor', 'cursor']

/** Reads where a page stands from its meta, under whatever name, and how to ask for the next one. */
export function readHostedPosition(
  operation: Operation,
  input: Input,
  meta: Readonly<Record<string, unknown>>,
): HostedPosition {
  const rest = Object.entries(meta).filter(([name]) => !moreNames.includes(name) && !cursorNames.includes(name))
  const own = Object.fromEntries(rest)
  const more = moreNames.map((name) => meta[name]).find((value) => typeof value === 'boolean')
  const cursor = cursorNames.map((name) => meta[name]).find(isCursor)
  if (more === false || (more === undefined && cursor === undefined)) {
    return { meta: { ...own, has_more: false, cursor: null } }
  }
  const problem = problemOf(cursor, input[cursorParameter])
  if (problem !== undefined) {
    throw new ResponseError('response_unexpected', `${operation.id}: ${problem}`, { status: 200 })
  }
  const next = withParameter(withoutPosition(operation, input), cursorParameter, cursor)
  return { meta: { ...own, has_more: true, cursor: String(cursor) }, next }
}

function isCursor(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}

function problemOf(cursor: string | number | undefined, current: unknown): string | undefined {
  if (cursor === undefined) return 'the answer says there is more but has no cursor for it'
  return String(cursor) === String(current)
    ? 'the server gave the cursor of this page as the cursor of the next one; going on would never end'
    : undefined
}

/** The cursor says where the next page starts; what the caller said of the first one, by number or offset, is over. */
function withoutPosition({ pagination }: Operation, input: Input): Input {
  if (pagination.type === 'none' || pagination.send === cursorParameter) return input
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== pagination.send)) as Input
}
