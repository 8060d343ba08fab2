import type { Wire } from './company/records.ts'
import type { Listing, Row } from './company/table.ts'
import { longCursors, type CursorCodec } from './cursor-codecs.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { invalidInput } from './failure.ts'
import { integer, optional, readInput, type Fields, type Input } from './input.ts'
import { paginate } from './paginate.ts'

/** Describes a list endpoint that pages. */
export interface ListSpec<R extends Row, F extends Fields> {
  readonly scope: string
  readonly fields: F
  listing(call: Call, input: Input<F>): Listing<R>
  accepts?(row: R, input: Input<F>, call: Call): boolean
  render(row: R, input: Input<F>, call: Call): Wire
  /** Says which bounds on the time of creation the endpoint knows. */
  readonly created?: 'after' | 'after and before'
  /** Says whether the last page carries a token for the next sync. */
  readonly synced?: boolean
  readonly cursors?: CursorCodec
}

/** Makes the endpoint that a specification describes. */
export function listEndpoint<R extends Row, const F extends Fields>(spec: ListSpec<R, F>): Endpoint {
  return {
    scope: spec.scope,
    answer(call) {
      const input = readInput(call.body, spec.fields)
      const bounds = readBounds(call, spec.created)
      return paginate(call, {
        listing: spec.listing(call, input),
        accepts: (row) => spec.accepts?.(row, input, call) ?? true,
        render: (row) => spec.render(row, input, call),
        // What is embedded does not change which records there are.
        filters: { ...input, ...bounds, expand: undefined },
        synced: spec.synced ?? true,
        cursors: spec.cursors ?? longCursors,
        ...bounds,
      })
    },
  }
}

interface Bounds {
  readonly createdAfter: number | undefined
  readonly createdBefore: number | undefined
}

function readBounds({ body, clock }: Call, created: ListSpec<Row, Fields>['created']): Bounds {
  if (created === undefined) return { createdAfter: undefined, createdBefore: undefined }
  const { createdAfter } = readInput(body, { createdAfter: optional(integer) })
  // The clock of the company may lag behind the client's, whose present is not the future either.
  const present = Math.max(clock.now(), Date.now())
  if (createdAfter !== undefined && createdAfter > present)
    throw invalidInput('createdAfter: must not be in the future')
  if (created === 'after') return { createdAfter, createdBefore: undefined }
  const { createdBefore } = readInput(body, { createdBefore: optional(integer) })
  const crossed = createdAfter !== undefined && createdBefore !== undefined && createdAfter > createdBefore
  if (crossed) throw invalidInput('createdAfter: must not be later than createdBefore')
  return { createdAfter, createdBefore }
}
