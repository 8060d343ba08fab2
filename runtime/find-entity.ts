import type { Connector, Entity } from '../manifest/connector.ts'
import { didYouMean } from '../manifest/nearest.ts'
import { InputError } from './errors.ts'

/**
 * Finds an entity of a connector.
 *
 * @throws InputError that names the nearest one.
 */
export function findEntity({ name, entities }: Pick<Connector, 'name' | 'entities'>, wanted: string): Entity {
  const entity = Object.hasOwn(entities, wanted) ? entities[wanted] : undefined
  if (entity !== undefined) return entity
  const hint = didYouMean(wanted, Object.keys(entities)) ?? `there are ${Object.keys(entities).join(', ')}`
  throw new InputError('operation_unknown', `${name}: no entity "${wanted}"; ${hint}`, [
    { path: 'entity', message: hint },
  ])
}
