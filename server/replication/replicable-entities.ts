import type { Connector } from '../../manifest/connector.ts'
import { isCopied } from '../../manifest/copy-actions.ts'
import { refusalByEntities, type EntityGrant } from '../access/policy.ts'

/** Which entities of a connector can be replicated at all, in the order of the manifest. */
export function replicableEntities({ entities }: Pick<Connector, 'entities'>): readonly string[] {
  return Object.values(entities)
    .filter(isCopied)
    .map(({ name }) => name)
}

/** Which of them are replicated: those that were chosen, as far as the connector was made to read them. */
export function chosenEntities(
  connector: Pick<Connector, 'entities'>,
  grants: readonly EntityGrant[] | null,
  chosen: readonly string[] | null,
): readonly string[] {
  return replicableEntities(connector).filter(
    (entity) =>
      (chosen === null || chosen.includes(entity)) &&
      refusalByEntities(grants, { entity, action: 'list', effect: 'read' }) === undefined,
  )
}
