import { showPath, type Finding } from '../finding.ts'
import type { Limit } from '../manifest.gen.ts'
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
  for (const [name, limit] of Object.entries(limits)) {
    const path = ['limits', name]
    for (const [key, other] of missingCompanions(limit)) {
      const message = `${showPath(path)} has "${key}" but lacks "${other}"`
      yield { path: [...path, key], at: 'key', message, mend: 'add it' }
    }
  }
}

/** How many are left says nothing without when there are more, unless that is known already. */
function missingCompanions({ requests, remaining, reset, format }: Limit): readonly (readonly [string, string])[] {
  return [
    ...(reset !== undefined && remaining === undefined ? [['reset', 'remaining'] as const] : []),
    ...(remaining !== undefined && reset === undefined && requests === undefined
      ? [['remaining', 'reset'] as const]
      : []),
    ...(format !== undefined && reset === undefined ? [['format', 'reset'] as const] : []),
  ]
}
