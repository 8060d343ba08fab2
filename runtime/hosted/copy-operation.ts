import type { Connector, Operation } from '../../manifest/connector.ts'
import type { CopyAction } from '../../manifest/copy-actions.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { InputError } from '../errors.ts'

/**
 * Makes the operation by which a server is asked about its copy: no manifest has one.
 *
 * @throws InputError that names the nearest entity.
 */
export function copyOperation({ name, entities }: Connector, entity: string, action: CopyAction): Operation {
  if (!Object.hasOwn(entities, entity)) {
    const hint = didYouMean(entity, Object.keys(entities)) ?? `there are ${Object.keys(entities).join(', ')}`
    const issues = [{ path: 'entity', message: hint }]
    throw new InputError('operation_unknown', `${name}: no entity "${entity}"; ${hint}`, issues)
  }
  return {
    id: `${entity}.${action}`,
    entity,
    action,
    description: '',
    effect: 'read',
    idempotent: true,
    permissions: [],
    method: 'POST',
    path: [],
    parameters: [],
    input: { type: 'object' },
    defaults: {},
    set: [],
    response: { type: 'records', at: [], meta: {} },
    pagination: { type: 'none', reason: 'the server pages by its own cursor' },
    failures: [],
    examples: [],
  }
}
