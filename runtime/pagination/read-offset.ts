import type { OffsetPagination } from '../../manifest/pagination.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { isShort } from './is-short.ts'
import type { PageRead } from './page-read.ts'

/** Moves the offset by the records received until the total, or the size of the page, shows that this was the last one. */
export function readOffset(pagination: OffsetPagination, page: PageRead): unknown {
  const { send, total, more } = pagination
  if (page.records.length === 0 || (more.length === 0 && isShort(page, pagination, total))) return undefined
  const next = Number(page.input[send] ?? 0) + page.records.length
  const all = Number(selectFirst(page.answer, total) ?? Number.NaN)
  return !Number.isNaN(all) && next >= all ? undefined : next
}
