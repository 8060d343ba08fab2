import type { Connector, Operation } from '../manifest/connector.ts'
import { didYouMean } from '../manifest/nearest.ts'
import { InputError } from './errors.ts'

/**
 * Finds the operation of an entity and an action.
 *
 * @throws InputError that names the nearest one.
 */
export function findOperation({ name, entities, operations }: Connector, entity: string, action: string): Operation {
  const operation = Object.hasOwn(operations, `${entity}.${action}`) ? operations[`${entity}.${action}`] : undefined
  if (operation !== undefined) return operation
  const found = Object.hasOwn(entities, entity) ? entities[entity] : undefined
  const [what, given, known] =
    found === undefined ? ['entity', entity, Object.keys(entities)] : [`action of ${entity}`, action, found.actions]
  const hint = didYouMean(given, known) ?? `there are ${known.join(', ')}`
  throw new InputError('operation_unknown', `${name}: no ${what} "${given}"; ${hint}`, [
    { path: found === undefined ? 'entity' : 'action', message: hint },
  ])
}
