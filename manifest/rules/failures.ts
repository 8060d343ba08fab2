import { showPath, type Finding } from '../finding.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'
import { failuresOf } from './selector-places.ts'

/** How an API says no, and how much of it there is, is told whole. */
export const failureRules: readonly Rule[] = [
  { sentence: 'A failure that only warns has something to say.', check: checkWarnings },
  { sentence: 'A limit that answers tell of says when there is more.', check: checkLimits },
]

function* checkWarnings(draft: Draft): Generator<Finding> {
  for (const [path, { then, message }] of failuresOf(draft)) {
    if (then !== 'warn' || message !== undefined) continue
    yield {
      path: [...path, 'then'],
      message: `${showPath(path)} warns but has no "message"`,
      mend: 'write "message: …", or "then: empty" when there is nothing to say',
    }
  }
}

function* checkLimits({ manifest: { limits = {} } }: Draft): Generator<Finding> {
  for (const [name, { requests, remaining, reset, format }] of Object.entries(limits)) {
    const path = ['limits', name]
    const lacks = (key: string, other: string): Finding => ({
      path: [...path, key],
      at: 'key',
      message: `${showPath(path)} has "${key}" but lacks "${other}"`,
      mend: 'add it',
    })
    if (reset !== undefined && remaining === undefined) yield lacks('reset', 'remaining')
    if (remaining !== undefined && reset === undefined && requests === undefined) yield lacks('remaining', 'reset')
    if (format !== undefined && reset === undefined) yield lacks('format', 'reset')
  }
}
