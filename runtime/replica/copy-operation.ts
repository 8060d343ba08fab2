import type { Connector, Operation } from '../../manifest/connector.ts'
import type { CopyAction } from '../../manifest/copy-actions.ts'
import { findEntity } from '../find-entity.ts'

/**
 * Makes the operation by which a copy is asked: no manifest has one.
 *
 * @throws InputError that names the nearest entity.
 */
export function copyOperation(connector: Connector, entity: string, action: CopyAction): Operation {
  findEntity(connector, entity)
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
    pagination: { type: 'none', reason: 'the copy has a cursor of its own' },
    failures: [],
    examples: [],
  }
}
