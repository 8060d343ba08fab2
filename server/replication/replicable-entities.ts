import type { Connector } from '../../manifest/connector.ts'
import type { EntityGrant } from '../access/policy.ts'

/** Which entities of a connector can be replicated at all, in the order of the manifest. */
export function replicableEntities({ entities }: Pick<Connector, 'entities'>): readonly string[] {
  return Object.values(entities).flatMap(({ name, sync }) => (sync === undefined || sync.type === 'none' ? [] : [name]))
}

/** Which of them are replicated: those that were chosen, as far as the connector was made to read them. */
export function chosenEntities(
  connector: Pick<Connector, 'entities'>,
  grants: readonly EntityGrant[] | null,
  chosen: readonly string[] | null,
): readonly string[] {
  return replicableEntities(connector).filter(
    (name) => (chosen === null || chosen.includes(name)) && isGranted(grants, name),
  )
}

function isGranted(grants: readonly EntityGrant[] | null, name: string): boolean {
  if (grants === null || grants.length === 0) return true
  return grants.some(({ entity, modes }) => entity === name && modes?.includes('read') !== false)
}
