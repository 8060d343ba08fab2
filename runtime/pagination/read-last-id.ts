import type { LastIdPagination } from '../../manifest/pagination.ts'
import { select } from '../../manifest/selector.ts'
import type { PageRead } from './page-read.ts'

/** Finds the id of the last record, after which the next page starts. */
export function readLastId({ from }: LastIdPagination, { records }: PageRead): unknown {
  if (records.length === 0) return undefined
  return select({ body: records.at(-1) }, from)
}
