import type { Connector, Entity } from '../../manifest/connector.ts'
import { parentOf } from '../../manifest/sync.ts'
import { findEntity } from '../../runtime/find-entity.ts'
import type { ReadSync } from './plan-pass.ts'
import { SyncError } from './sync-error.ts'

/** An entity that is replicated. */
export interface SyncedEntity {
  readonly entity: Entity
  readonly sync: ReadSync
}

/**
 * Chooses what is replicated: what is named, or all there is; what others are read by comes before them, named or not.
 *
 * @throws InputError for an entity that is not there, SyncError for one that cannot be replicated.
 */
export function chooseEntities(connector: Connector, names: readonly string[] | undefined): readonly SyncedEntity[] {
  const chosen = new Map<string, SyncedEntity>()
  const wanted = names?.map((name) => findSynced(connector, name)) ?? allSynced(connector)
  for (const one of wanted) for (const next of [...ancestorsOf(connector, one), one]) chosen.set(next.entity.name, next)
  if (chosen.size > 0) return [...chosen.values()]
  throw new SyncError('sync_unsupported', `${connector.name} has no entity that can be replicated`)
}

/** Lists what an entity is read by, the first of all first. */
function ancestorsOf(connector: Connector, { sync }: SyncedEntity): readonly SyncedEntity[] {
  const parent = parentOf(sync)
  if (parent === undefined) return []
  const found = findSynced(connector, parent.entity)
  return [...ancestorsOf(connector, found), found]
}

function allSynced(connector: Connector): readonly SyncedEntity[] {
  return Object.values(connector.entities).flatMap((entity) => {
    const { sync } = entity
    return sync === undefined || sync.type === 'none' ? [] : [{ entity, sync }]
  })
}

function findSynced(connector: Connector, wanted: string): SyncedEntity {
  const entity = findEntity(connector, wanted)
  const { sync } = entity
  if (sync !== undefined && sync.type !== 'none') return { entity, sync }
  const reason = sync?.reason ?? 'the manifest does not say how'
  throw new SyncError('sync_unsupported', `${connector.name}: ${wanted} cannot be replicated: ${reason}`)
}
