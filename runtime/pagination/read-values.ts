import { holds } from '../../manifest/condition.ts'
import type { ValuesPagination } from '../../manifest/pagination.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { decodeValues, encodeValues, isCarriedScalar } from '../carried-values.ts'
import type { PageRead } from './page-read.ts'

/** Collects the values an answer gives for the next page; one that it lacks stays as it was, and without any this is the last. */
export function readValues({ send, carry, until }: ValuesPagination, { input, answer }: PageRead): unknown {
  if (until !== undefined && holds(until, answer)) return undefined
  const found = carry.map(({ from }) => selectFirst(answer, from)).map((value) => (value === '' ? undefined : value))
  if (found.every((value) => value === undefined)) return undefined
  const before = typeof input[send] === 'string' ? decodeValues(input[send], carry.length) : undefined
  const values = found.map((value, index) => value ?? before?.[index] ?? null)
  return values.every(isCarriedScalar) ? encodeValues(values) : values
}
