import type { CursorPagination } from '../../manifest/pagination.ts'
import { selectFirst } from '../../manifest/selector.ts'
import type { PageRead } from './page-read.ts'

/** Finds the token an answer gives for the next page. */
export function readCursor({ next }: CursorPagination, { answer }: PageRead): unknown {
  const token = selectFirst(answer, next)
  return token === '' ? undefined : token
}
