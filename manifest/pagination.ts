import type { Condition } from './condition.ts'
import type { Place } from './connector.ts'
import type { Selector } from './selector.ts'

/** How a list goes on. */
export type Pagination = { readonly type: 'none'; readonly reason: string } | PagedPagination

export type PagedPagination =
  CursorPagination | LinkPagination | PagePagination | OffsetPagination | LastIdPagination | ValuesPagination

/** What all ways of paging have. */
interface Paged {
  /** The parameter that asks for another page. */
  readonly send: string
  readonly more: readonly Selector[]
  readonly done: readonly Selector[]
  /** The parameter that sets the page size. */
  readonly size?: string
  readonly max?: number
  readonly order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages. */
  readonly within?: number
}

/** Each answer has a token for the next page. */
export interface CursorPagination extends Paged {
  readonly type: 'cursor'
  readonly next: readonly Selector[]
  /** Whether the token goes without the other parameters. */
  readonly alone: boolean
}

/** Each answer has the address of the next page; `send` is a parameter that exists for it only. */
export interface LinkPagination extends Paged {
  readonly type: 'link'
  readonly next: readonly Selector[]
}

/** Pages have numbers. */
export interface PagePagination extends Paged {
  readonly type: 'page'
  readonly start: number
  readonly pages: readonly Selector[]
  readonly total: readonly Selector[]
}

/** A page starts after so many records. */
export interface OffsetPagination extends Paged {
  readonly type: 'offset'
  readonly total: readonly Selector[]
}

/** The next page starts after the last record. */
export interface LastIdPagination extends Paged {
  readonly type: 'last_id'
  readonly from: Selector
}

/** The next page is asked for with values of the answer; `send` is a parameter that exists for them only. */
export interface ValuesPagination extends Paged {
  readonly type: 'values'
  readonly carry: readonly CarriedValue[]
  /** Holds for the last answer. */
  readonly until?: Condition
}

/** A value of an answer, and where it goes in the next request. */
export interface CarriedValue {
  readonly from: readonly Selector[]
  readonly to: Place
}
