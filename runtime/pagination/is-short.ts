import type { PagedPagination } from '../../manifest/pagination.ts'
import { selectFirst, type Selector } from '../../manifest/selector.ts'
import type { PageRead } from './page-read.ts'

/** Tells whether a page has fewer records than were asked for, where the API gives no total that would tell better. */
export function isShort(
  { input, answer, records }: PageRead,
  { size }: PagedPagination,
  total: readonly Selector[],
): boolean {
  if (records.length === 0) return true
  if (selectFirst(answer, total) !== undefined) return false
  const asked = size === undefined ? undefined : input[size]
  return typeof asked === 'number' && records.length < asked
}
