import type { Connector } from '../../manifest/connector.ts'
import { ConnectorError } from '../../manifest/errors.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { InputError } from '../../runtime/errors.ts'

/** Says that nothing of an entity was copied yet, and how it is; or that it cannot be. */
export function notSynced({ name, entities }: Connector, entity: string): ConnectorError {
  const sync = lookUp(entities, entity)?.sync
  if (sync === undefined || sync.type === 'none') {
    const reason = sync?.reason ?? 'the manifest does not say how'
    const message = `${name}: ${entity} cannot be copied, so there is nothing to search: ${reason}`
    return new InputError('operation_unknown', message, [{ path: 'entity', message }])
  }
  const message = `${name}: there is no complete copy of ${entity} yet; store.sync or patchbay sync makes one, on a server its replication`
  return new ConnectorError('not_synced', message)
}

/** Says that a copy is older than the caller allows. */
export function tooOld(id: string, synced_at: string, max_age: number): ConnectorError {
  const message = `${id}: the copy is as of ${synced_at}, older than max_age (${max_age} seconds); sync it, allow more, or use source "auto"`
  return new ConnectorError('copy_too_old', message)
}
