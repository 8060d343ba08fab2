import { showPath, type Finding, type Path } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { neededNames, parameterNames } from './draft-parameters.ts'
import { unknownName } from './unknown-name.ts'

/** Values that are given to an action. */
export interface GivenParams {
  readonly by: Path
  readonly given: Readonly<Record<string, unknown>>
  readonly operation: DraftOperation
  readonly draft: Draft
}

/** Finds names that the action does not take and values that it needs. */
export function* checkGiven({ by, given, operation, draft }: GivenParams): Generator<Finding> {
  for (const name of Object.keys(given)) {
    yield* unknownName({
      path: [...by, name],
      at: 'key',
      by,
      says: `gives ${operation.id} the unknown parameter`,
      name,
      names: parameterNames(operation),
      otherwise: 'remove it, or declare the parameter',
    })
  }
  const names = Object.keys(given)
  const meant = names.map((name) => nearest(name, parameterNames(operation) ?? []) ?? name)
  for (const name of neededNames(operation, draft).filter((needed) => ![...names, ...meant].includes(needed))) {
    const message = `${showPath(by)} does not give ${operation.id} the parameter "${name}", which it requires`
    yield { path: by, at: 'key', message, mend: 'add it' }
  }
}
