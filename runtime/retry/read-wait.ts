import type { Wait } from '../../manifest/connector.ts'
import { select, type Selectable } from '../../manifest/selector.ts'
import { parseWait } from '../parse-wait.ts'

/** Reads how many milliseconds the API asks to wait; of several places the longest wait counts. */
export function readWait(places: readonly Wait[], answer: Selectable, now: number = Date.now()): number | undefined {
  const waits = places
    .map(({ at, format }) => parseWait(select(answer, at), format, now))
    .filter((wait) => wait !== undefined)
  return waits.length === 0 ? undefined : Math.max(0, ...waits)
}
