import { showPath, type Finding, type Path } from '../finding.ts'
import type { SyncParent } from '../manifest.gen.ts'
import type { PlainManifest } from '../plain-manifest.ts'
import { checkSend } from './check-send.ts'
import type { Draft } from './draft.ts'
import { findCircles } from './find-circles.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** What is read record by record of another entity can be. */
export const syncParentRules: readonly Rule[] = [
  { sentence: 'The parent that replication reads by is an entity that is replicated.', check: checkParents },
  { sentence: 'The parent’s key goes into a parameter.', check: checkSends },
  { sentence: 'No entity is its own parent, not even through others.', check: checkParentCircles },
]

interface Child {
  readonly entity: string
  readonly path: Path
  readonly action: string
  readonly parent: SyncParent
}

function childrenOf({ entities }: PlainManifest): readonly Child[] {
  return Object.entries(entities).flatMap(([entity, { sync }]) =>
    sync !== undefined && 'parent' in sync
      ? [{ entity, path: ['entities', entity, 'sync', 'parent'], action: sync.action, parent: sync.parent }]
      : [],
  )
}

function* checkParents(draft: Draft): Generator<Finding> {
  const { manifest, names } = draft
  for (const { path, parent } of childrenOf(manifest)) {
    const place = [...path, 'entity']
    yield* unknownName({
      path: place,
      by: path,
      says: 'reads by the unknown entity',
      name: parent.entity,
      names: names.in('entities'),
      otherwise: 'name an entity of this manifest',
    })
    const found = Object.hasOwn(manifest.entities, parent.entity) ? manifest.entities[parent.entity] : undefined
    if (found === undefined) continue
    if (found.sync === undefined || found.sync.type === 'none') {
      const message = `${showPath(path)} reads by "${parent.entity}", which is not replicated`
      yield { path: place, message, mend: `write how under "entities.${parent.entity}.sync"` }
    }
    if (parent.from === undefined && [found.key ?? []].flat().length !== 1) {
      const message = `${showPath(path)} does not say what identifies "${parent.entity}", whose key is not one field`
      yield { path, message, mend: 'write "from", the field that is sent' }
    }
  }
}

function* checkSends({ manifest, operations }: Draft): Generator<Finding> {
  for (const { entity, path, action, parent } of childrenOf(manifest)) {
    const operation = operations.find(({ id }) => id === `${entity}.${action}`)
    if (operation !== undefined) yield* checkSend({ path, send: parent.send, operation })
  }
}

function* checkParentCircles({ manifest }: Draft): Generator<Finding> {
  const parents = new Map(childrenOf(manifest).map(({ entity, parent }) => [entity, parent.entity]))
  for (const circle of findCircles(parents.keys(), (name) => [parents.get(name) ?? []].flat())) {
    const [entity = ''] = circle
    const path = ['entities', entity, 'sync', 'parent', 'entity']
    yield {
      path,
      message: `${showPath(path)} leads back to itself: ${circle.join(' → ')}`,
      mend: 'read one of them without a parent',
    }
  }
}
