import type { Path } from '../finding.ts'
import type { DraftOperation } from './draft.ts'

/** The name of the pagination an action uses, with changes or as it is. */
export function paginationName({ action: { pagination = '' } }: DraftOperation): string {
  return typeof pagination === 'string' ? pagination : pagination.use
}

/** Finds where a part of an action's pagination is written: in the action, when it changes that, or under its name. */
export function paginationPlace(operation: DraftOperation, key: string): Path {
  const { action, origin } = operation
  const isChanged = typeof action.pagination === 'object' && Object.hasOwn(action.pagination, key)
  return isChanged ? origin(['pagination', key]) : ['pagination', paginationName(operation), key]
}
