import type { Wire } from './company/records.ts'
import { firstAfter, type Listing, type Row } from './company/table.ts'
import type { CursorCodec, Place } from './cursor-codecs.ts'
import type { Call } from './endpoint.ts'
import { AshbyFailure, invalidInput } from './failure.ts'
import { integer, nullable, optional, readInput, text, type Input } from './input.ts'
import type { Pass } from './passes.ts'
import type { Owner } from './sync-tokens.ts'

/** Is what a list endpoint has to say for one request. */
export interface PageRequest<R extends Row> {
  readonly listing: Listing<R>
  accepts(row: R): boolean
  render(row: R): Wire
  /** Is what cursors and tokens of this list depend on. */
  readonly filters: unknown
  readonly createdAfter?: number | undefined
  readonly createdBefore?: number | undefined
  readonly synced: boolean
  readonly cursors: CursorCodec
}

const largest = 100
const fields = { cursor: nullable(text), syncToken: nullable(text), limit: optional(integer) }

interface Position {
  readonly pass: Pass
  readonly after: number
}

/** Answers one page of a list, with the cursor of the next page or the token of the next sync. */
export function paginate<R extends Row>(call: Call, request: PageRequest<R>): Wire {
  const asked = readInput(call.body, fields)
  const size = pageSize(asked.limit)
  const codec = request.cursors
  const position = locate(call, request, codec, asked)
  if (call.fault?.type === 'empty_page') return emptyPage(call, position, codec, asked.cursor)
  const { rows, more } = takePage(request, position, size)
  const results = rows.map((row) => request.render(row))
  if (call.fault?.type === 'repeat_cursor') return nextPage(results, asked.cursor)
  const last = more ? rows.at(-1) : undefined
  if (last !== undefined) return nextPage(results, writeCursor(call, codec, { ...position, after: last.sequence }))
  return lastPage(results, request.synced ? call.tokens.issue(position.pass.owner, position.pass.until) : undefined)
}

function locate(
  call: Call,
  request: Pick<PageRequest<Row>, 'filters' | 'synced'>,
  codec: CursorCodec,
  { cursor, syncToken }: Input<typeof fields>,
): Position {
  const owner = { endpoint: call.endpoint, key: call.key.key, filters: JSON.stringify(request.filters) }
  // A token is checked on every page that carries it, but only the first page decides what the pass covers.
  const since = request.synced && syncToken !== undefined ? call.tokens.redeem(owner, syncToken) : undefined
  return cursor === undefined ? begin(call, owner, since) : resume(call, owner, codec.read(cursor))
}

function writeCursor({ passes }: Call, codec: CursorCodec, { pass, after }: Position, variant?: number): string {
  return codec.write({ pass: passes.number(pass), after }, variant)
}

function lastPage(results: readonly Wire[], syncToken: string | undefined): Wire {
  return { results, moreDataAvailable: false, syncToken }
}

function emptyPage(call: Call, position: Position, codec: CursorCodec, cursor: string | undefined): Wire {
  return nextPage([], writeCursor(call, codec, position, variantAfter(cursor)))
}

function pageSize(limit = largest): number {
  if (limit < 1) throw invalidInput('limit: Number must be greater than or equal to 1')
  return Math.min(limit, largest)
}

function nextPage(results: readonly Wire[], nextCursor: string | undefined): Wire {
  return { results, moreDataAvailable: true, nextCursor }
}

/** Counts the variants in a row, so that each empty page has a cursor of its own. */
function variantAfter(cursor = ''): number {
  return cursor.length - cursor.replace(/^a+/u, '').length + 1
}

function begin({ company }: Call, owner: Owner, since: number | undefined): Position {
  return { pass: { owner, since, until: company.changes.last }, after: 0 }
}

function resume({ passes }: Call, owner: Owner, place: Place | undefined): Position {
  const pass = place === undefined ? undefined : passes.find(place.pass, owner)
  if (place === undefined || pass === undefined) throw cursorInvalid()
  return { pass, after: place.after }
}

function cursorInvalid(): AshbyFailure {
  return new AshbyFailure('cursor_invalid', 'The cursor is not valid for this request')
}

function takePage<R extends Row>(
  request: PageRequest<R>,
  { pass, after }: Position,
  limit: number,
): { rows: R[]; more: boolean } {
  const { listing, createdBefore = Number.POSITIVE_INFINITY } = request
  const all = pass.since === undefined ? listing.rows : listing.changedSince(pass.since)
  const rows: R[] = []
  for (let index = startOf(request, all, after); index < all.length; index += 1) {
    const row = all[index]
    if (row === undefined || row.createdAt > createdBefore) break
    if (!request.accepts(row)) continue
    if (rows.length === limit) return { rows, more: true }
    rows.push(row)
  }
  return { rows, more: false }
}

function startOf<R extends Row>({ listing, createdAfter }: PageRequest<R>, all: readonly R[], after: number): number {
  if (after === 0)
    return createdAfter === undefined
      ? 0
      : firstAfter(all, { createdAt: createdAfter, sequence: Number.POSITIVE_INFINITY })
  const last = listing.bySequence(after)
  if (last === undefined) throw cursorInvalid()
  return firstAfter(all, last)
}
