import type { PagePagination } from '../../manifest/pagination.ts'
import { selectFirst, type Selector } from '../../manifest/selector.ts'
import { isShort } from './is-short.ts'
import type { PageRead } from './page-read.ts'

/** Counts up the page number until the answer says, or its size shows, that this was the last page. */
export function readPageNumber(pagination: PagePagination, page: PageRead): unknown {
  const { send, start } = pagination
  const current = Number(page.input[send] ?? start)
  return isLast(pagination, page, current - start + 1) ? undefined : current + 1
}

/** Tells whether the page that is the `count`th is the last, by the best of what the answer says. */
function isLast(pagination: PagePagination, page: PageRead, count: number): boolean {
  const pages = numberAt(page, pagination.pages)
  if (pages !== undefined) return count >= pages
  const total = numberAt(page, pagination.total)
  if (total !== undefined) return count * sizeOf(pagination, page) >= total
  return pagination.more.length === 0 && isShort(page, pagination, pagination.total)
}

function numberAt({ answer }: PageRead, selectors: readonly Selector[]): number | undefined {
  const found = selectFirst(answer, selectors)
  return found === undefined || Number.isNaN(Number(found)) ? undefined : Number(found)
}

function sizeOf({ size }: PagePagination, { input, records }: PageRead): number {
  return Number((size === undefined ? undefined : input[size]) ?? records.length)
}
