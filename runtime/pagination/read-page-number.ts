import type { PagePagination } from '../../manifest/connector.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { isShort } from './is-short.ts'
import type { PageRead } from './page-read.ts'

/** Counts up the page number until the answer says, or its size shows, that this was the last page. */
export function readPageNumber(pagination: PagePagination, page: PageRead): unknown {
  const { send, start, pages, total, more } = pagination
  const current = Number(page.input[send] ?? start)
  const last = Number(selectFirst(page.answer, pages) ?? Number.NaN)
  if (!Number.isNaN(last)) return current - start + 1 < last ? current + 1 : undefined
  if (more.length === 0 && isShort(page, pagination, total)) return undefined
  const all = Number(selectFirst(page.answer, total) ?? Number.NaN)
  const size = Number((pagination.size === undefined ? undefined : page.input[pagination.size]) ?? page.records.length)
  if (!Number.isNaN(all)) return (current - start + 1) * size < all ? current + 1 : undefined
  return page.records.length === 0 ? undefined : current + 1
}
