import { showPath, type Finding } from '../finding.ts'
import { pascalCase, recordName } from '../record-name.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'

/** Names of a manifest are fit to be names in code. */
export const clientNameRules: readonly Rule[] = [
  { sentence: 'No entity takes a name of the client.', check: checkEntities },
  { sentence: 'No action takes a name that every object has.', check: checkActions },
  { sentence: 'Names stay apart when they become names of types.', check: checkTypes },
]

const ofObjects = [...Object.getOwnPropertyNames(Object.prototype), 'then', 'catch', 'finally', 'toJSON', 'prototype']
const ofClients = [...ofObjects, 'check', 'describe', 'execute', 'explain', 'pages', 'request']

function* checkEntities({ manifest }: Draft): Generator<Finding> {
  for (const name of Object.keys(manifest.entities).filter((entity) => ofClients.includes(entity))) {
    const message = `the entity "${name}" takes a name that the client has itself`
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

function* checkTypes({ manifest }: Draft): Generator<Finding> {
  const types = new Map(Object.keys(manifest.schemas ?? {}).map((name) => [name, `the schema ${name}`]))
  const entities = new Map<string, string>()
  for (const [name, { record }] of Object.entries(manifest.entities)) {
    const other =
      entities.get(pascalCase(name)) ?? (typeof record === 'object' ? types.get(recordName(name)) : undefined)
    entities.set(pascalCase(name), `the entity "${name}"`)
    if (other === undefined) continue
    const message = `the entity "${name}" and ${other} become the same name of a type`
    yield { path: ['entities', name], at: 'key', message, mend: 'call one of them otherwise' }
  }
}
