import { showPath, type Finding } from '../finding.ts'
import { lookUp } from '../look-up.ts'
import type { CursorPagination } from '../manifest.gen.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { parameterAt, showPlace } from './draft-parameters.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** A pagination and the actions that name it fit each other. */
export const paginationRules: readonly Rule[] = [
  { sentence: 'A pagination sends parameters that its actions have.', check: checkSent },
  { sentence: 'A page is as large as the parameter that sets its size allows.', check: checkSize },
]

interface PagedOperation {
  readonly name: string
  readonly pagination: CursorPagination
  readonly operation: DraftOperation
}

function* checkSent(draft: Draft): Generator<Finding> {
  for (const { name, pagination, operation } of pagedOperations(draft)) {
    const { path, parameters, open, origin } = operation
    for (const location of [pagination.send, pagination.size]) {
      if (location === undefined || open || parameterAt(location, parameters) !== undefined) continue
      yield* unknownName({
        path: origin(['pagination']),
        by: ['pagination', name],
        says: `pages ${showPath(path)} by a parameter that it does not have:`,
        name: location,
        names: parameters.map(({ at }) => showPlace(at)),
        otherwise: `declare it under "${location.split('.', 1).join()}"`,
      })
    }
  }
}

function* checkSize(draft: Draft): Generator<Finding> {
  for (const { name, pagination, operation } of pagedOperations(draft)) {
    const { size = '', max } = pagination
    const maximum = maximumAt(size, operation)
    if (max === undefined || maximum === undefined || maximum === max) continue
    const path = ['pagination', name, 'max']
    const allowed = `${showPath(operation.path)} allows a ${size} of up to ${maximum}`
    yield { path, message: `${showPath(path)} is ${max}, but ${allowed}`, mend: 'make the two the same' }
  }
}

function maximumAt(location: string, { parameters, input }: DraftOperation): number | undefined {
  const parameter = parameterAt(location, parameters)
  const maximum = parameter && lookUp(input.properties, parameter.name)?.['maximum']
  return typeof maximum === 'number' ? maximum : undefined
}

function pagedOperations({ manifest, operations }: Draft): readonly PagedOperation[] {
  return operations.flatMap((operation) => {
    const name = operation.action.pagination ?? ''
    const pagination = lookUp(manifest.pagination, name)
    return pagination?.type === 'cursor' ? [{ name, pagination, operation }] : []
  })
}
