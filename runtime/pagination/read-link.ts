import type { LinkPagination } from '../../manifest/pagination.ts'
import { selectFirst } from '../../manifest/selector.ts'
import type { PageRead } from './page-read.ts'

/** Finds the address an answer gives for the next page, in its body or in its `Link` header (RFC 8288). */
export function readLink({ next }: LinkPagination, { answer }: PageRead): unknown {
  const address = selectFirst(answer, next)
  return address === '' ? undefined : address
}
