import { bytesPerToken, dataText, fitting } from './encode-data.ts'
import type { WholeResult } from './neutral-tool.ts'
import { tableOf } from './shape-records.ts'

/** A part of a result that was too large to show at once. */
export interface Part {
  readonly text: string
  /** Where the next part begins; absent in the last. */
  readonly next?: number
}

/** Shows what fits of a kept result, from a position on; `link` writes how to ask for the next part. */
export function encodePart(whole: WholeResult, from: number, link: (next: number) => string): Part {
  const { content, source, shape, budget } = whole
  const rest = content.slice(from)
  const taken = typeof rest === 'string' ? wholeCharacters(rest, budget) : fitting(rest, { budget, shape })
  const part = rest.slice(0, taken)
  const next = from + taken < content.length ? from + taken : undefined
  const meta = {
    operation: whole.operation,
    from,
    [typeof content === 'string' ? 'characters' : 'count']: part.length,
    of: content.length,
    ...(next !== undefined && { next: link(next) }),
  }
  const data = typeof part === 'string' || !shape ? part : tableOf(part)
  return { text: dataText(meta, data, source), ...(next !== undefined && { next }) }
}

/** How many characters fit; a pair that makes one sign is not parted. */
function wholeCharacters(text: string, budget: number): number {
  const room = Math.max(2, Math.floor(budget * bytesPerToken))
  if (text.length <= room) return text.length
  const last = text.charCodeAt(room - 1)
  return last >= 0xd800 && last <= 0xdbff ? room - 1 : room
}
