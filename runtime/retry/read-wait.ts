import type { Wait } from '../../manifest/connector.ts'
import { select, type Selectable } from '../../manifest/selector.ts'
import { parseWait } from '../parse-wait.ts'

/** Reads how many milliseconds the API asks to wait; the first place that says so counts. */
export function readWait(places: readonly Wait[], answer: Selectable, now: number = Date.now()): number | undefined {
  for (const { at, format } of places) {
    const wait = parseWait(select(answer, at), format, now)
    if (wait !== undefined) return Math.max(0, wait)
  }
  return undefined
}
