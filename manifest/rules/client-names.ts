import type { CopyAction } from '../copy-actions.ts'
import { showPath, type Finding, type Path } from '../finding.ts'
import { recordName } from '../record-name.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'

/** Names of a manifest are fit to be names in code. */
export const clientNameRules: readonly Rule[] = [
  { sentence: 'No entity takes a name that every object has.', check: checkEntities },
  { sentence: 'No action takes a name that every object has.', check: checkActions },
  { sentence: 'No action is called as the search of the copy is.', check: checkSearch },
  { sentence: 'A schema written in place takes no name that is taken.', check: checkInPlace },
]

const ofObjects = [...Object.getOwnPropertyNames(Object.prototype), 'then', 'catch', 'finally', 'toJSON', 'prototype']

function* checkEntities({ manifest }: Draft): Generator<Finding> {
  for (const name of Object.keys(manifest.entities).filter((entity) => ofObjects.includes(entity))) {
    const message = `the entity "${name}" takes a name that every object has`
    yield { path: ['entities', name], at: 'key', message, mend: 'call it otherwise, such as by its plural' }
  }
}

function* checkActions({ manifest }: Draft): Generator<Finding> {
  for (const [entity, { actions }] of Object.entries(manifest.entities)) {
    for (const name of Object.keys(actions).filter((action) => ofObjects.includes(action))) {
      const path = ['entities', entity, 'actions', name]
      yield {
        path,
        at: 'key',
        message: `${showPath(path)} takes a name that every object has`,
        mend: 'call it otherwise',
      }
    }
  }
}

const copySearch: CopyAction = 'context_store_search'

function* checkSearch({ manifest }: Draft): Generator<Finding> {
  for (const [entity, { actions }] of Object.entries(manifest.entities)) {
    if (!Object.hasOwn(actions, copySearch)) continue
    const path = ['entities', entity, 'actions', copySearch]
    const message = `${showPath(path)} could never be called: by that name the copy of the records is searched`
    yield { path, at: 'key', message, mend: 'call it "search"' }
  }
}

function* checkInPlace(draft: Draft): Generator<Finding> {
  const taken = new Map(Object.keys(draft.manifest.schemas ?? {}).map((name) => [name, `the schema ${name}`]))
  for (const { path, name } of schemasInPlace(draft)) {
    const other = taken.get(name)
    taken.set(name, showPath(path))
    if (other === undefined) continue
    const message = `the schema in ${showPath(path)} is called ${name}, as is ${other}`
    yield { path, at: 'key', message, mend: 'give it a name of its own under "schemas"' }
  }
}

interface NamedPlace {
  readonly path: Path
  readonly name: string
}

/** A schema without a name is called by the entity and the action it belongs to. */
function schemasInPlace({ manifest, operations }: Draft): readonly NamedPlace[] {
  const records = Object.entries(manifest.entities).filter(([, { record }]) => typeof record === 'object')
  const responses = operations.filter(({ action }) => typeof action.response?.schema === 'object')
  return [
    ...records.map(([entity]) => ({ path: ['entities', entity], name: recordName(entity) })),
    ...responses.map(({ path, entity, id }) => ({ path, name: recordName(entity, id.slice(entity.length + 1)) })),
  ]
}
