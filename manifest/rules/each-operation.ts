import type { Finding } from '../finding.ts'
import type { Draft, DraftOperation } from './draft.ts'
import type { Rule } from './rule.ts'

/** Makes a rule of the connector from a rule of each operation. */
export function eachOperation(check: (operation: DraftOperation, draft: Draft) => Iterable<Finding>): Rule['check'] {
  return function* (draft) {
    for (const operation of draft.operations) yield* check(operation, draft)
  }
}
