import type { Finding } from '../finding.ts'
import { changesData } from './changes-data.ts'
import { checkGiven } from './check-given.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { textsIn } from './holes-in.ts'

import type { Rule } from './rule.ts'

/** The check and the action it calls fit each other. */
export const checkCallRules: readonly Rule[] = [
  { sentence: 'The check calls an action that only reads.', check: checkEffect },
  { sentence: 'The check gives its action the parameters it takes.', check: checkParams },
]

function* checkEffect(draft: Draft): Generator<Finding> {
  const operation = calledBy(draft)
  if (operation === undefined || !changesData(operation)) return
  const message = `check calls ${operation.id}, which does more than read`
  yield { path: ['check', 'call'], message, mend: 'name an action that reads, or mark it "effect: read"' }
}

function* checkParams(draft: Draft): Generator<Finding> {
  const operation = calledBy(draft)
  if (operation === undefined) return
  const { params = {} } = draft.manifest.check ?? {}
  yield* checkGiven({ by: ['check', 'params'], given: params, operation, draft })
  for (const { path, text } of textsIn(params, ['check', 'params'])) {
    if (!text.includes('{{')) continue
    yield { path, message: 'check.params has a hole, but is sent as it is', mend: 'write the value itself' }
  }
}

function calledBy({ manifest, operations }: Draft): DraftOperation | undefined {
  return operations.find(({ id }) => id === manifest.check?.call)
}
