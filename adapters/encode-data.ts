import { tableOf } from './shape-records.ts'

/** JSON of ids and names has few bytes a token: measured on shaped candidates. */
export const bytesPerToken = 2.05

/** Writes what a model reads: what is known about the data in a line of JSON, then the data, marked as somebody else's words. */
export function dataText(meta: object, data: unknown, source: string): string {
  const json = JSON.stringify(data).replaceAll('</data', '<\\/data')
  return `${JSON.stringify(meta)}\n<data from="${source}" untrusted="true">\n${json}\n</data>`
}

/** How many of the records fit in so many tokens, about; at least one, so that a list always goes on. */
export function fitting(
  records: readonly unknown[],
  { budget, shape }: { readonly budget: number; readonly shape: boolean },
): number {
  const room = budget * bytesPerToken
  let used = shape ? Buffer.byteLength(JSON.stringify(tableOf(records).columns)) : 0
  for (const [index, record] of records.entries()) {
    used += Buffer.byteLength(JSON.stringify(shape ? (tableOf([record]).rows[0] ?? []) : record)) + 1
    if (used > room) return Math.max(1, index)
  }
  return records.length
}
