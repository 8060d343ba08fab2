import type { Connector, Entity, Operation } from './connector.ts'
import { isMap } from './is-map.ts'
import { lookUp } from './look-up.ts'

/** What can be asked of a copy besides what the API's own actions are asked. */
export type CopyAction = 'context_store_search' | 'aggregate'

/** Tells whether an entity's records can be copied. */
export function isCopied({ sync }: Entity): boolean {
  return sync !== undefined && sync.type !== 'none'
}

/** The name of the schema that the records of a copy have: that of the list which is copied, where it has one of its own. */
export function copiedSchema(
  { entities, operations }: Pick<Connector, 'entities' | 'operations'>,
  name: string,
): string | undefined {
  const { sync, record } = lookUp(entities, name) ?? {}
  if (sync === undefined || sync.type === 'none') return record
  return lookUp(operations, `${name}.${sync.action}`)?.response.schema ?? record
}

/**
 * Tells whether a call is for the copy, and which. An action of the API's own keeps its name; only a `search` with a
 * `filter`, or with a `query` that is an object, is the copy's wherever the API's own has no such parameter.
 */
export function copyActionOf(
  { operations }: Pick<Connector, 'operations'>,
  entity: string,
  action: string,
  params: unknown,
): CopyAction | undefined {
  if (action === 'context_store_search') return action
  if (action !== 'search' && action !== 'aggregate') return undefined
  const own = lookUp(operations, `${entity}.${action}`)
  if (action === 'aggregate') return own === undefined ? action : undefined
  return own === undefined || isForCopy(own, params) ? 'context_store_search' : undefined
}

/** Tells whether an action of the API's own leaves a `filter` to the copy. */
export function leavesFilter({ input }: Pick<Operation, 'input'>): boolean {
  return lookUp(input.properties ?? {}, 'filter') === undefined
}

function isForCopy(own: Operation, params: unknown): boolean {
  if (!isMap(params)) return false
  const leavesQuery = lookUp(own.input.properties ?? {}, 'query') === undefined
  return (leavesFilter(own) && params['filter'] !== undefined) || (leavesQuery && isMap(params['query']))
}
