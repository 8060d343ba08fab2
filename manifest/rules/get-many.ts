import { showPath, type Finding, type Path } from '../finding.ts'
import type { Entity, GetMany } from '../manifest.gen.ts'
import { changesData } from './changes-data.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { neededNames, parameterNames } from './draft-parameters.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** What reads several records at once reads those that are read one by one. */
export const getManyRules: readonly Rule[] = [
  { sentence: 'Several records are read with a list of their own entity.', check: eachGetMany(checkAction) },
  { sentence: 'Keys go into a parameter that is an array.', check: eachGetMany(checkIds) },
  { sentence: 'What is read together can be read one by one, by its key.', check: eachGetMany(checkGet) },
]

interface Joint {
  readonly path: Path
  readonly name: string
  readonly entity: Entity
  readonly getMany: GetMany
  /** The list; absent where it is unknown or cannot be relied on. */
  readonly list: DraftOperation | undefined
  readonly draft: Draft
}

function eachGetMany(check: (joint: Joint) => Iterable<Finding>): Rule['check'] {
  return function* (draft) {
    for (const [name, entity] of Object.entries(draft.manifest.entities)) {
      const { get_many: getMany } = entity
      if (getMany === undefined) continue
      const list = draft.operations.find(({ id }) => id === `${name}.${getMany.action}`)
      yield* check({ path: ['entities', name, 'get_many'], name, entity, getMany, list, draft })
    }
  }
}

function* checkAction({ path, name, getMany, list, draft }: Joint): Generator<Finding> {
  const place = [...path, 'action']
  yield* unknownName({
    path: place,
    by: path,
    says: 'reads with the unknown action',
    name: getMany.action,
    names: draft.names.actionsOf(name),
    otherwise: `name an action of "${name}" that lists its records`,
  })
  if (list === undefined) return
  const reads = `${showPath(path)} reads with ${list.id}`
  if (list.action.response !== undefined && list.action.response.records === undefined) {
    yield { path: place, message: `${reads}, which lists no records`, mend: 'name an action that does' }
  } else if (changesData(list)) {
    const message = `${reads}, which does more than read`
    yield { path: place, message, mend: 'name an action that reads, or mark it "effect: read"' }
  }
}

function* checkIds({ path, getMany: { ids, max }, list }: Joint): Generator<Finding> {
  if (list === undefined) return
  const place = [...path, 'ids']
  yield* unknownName({
    path: place,
    by: path,
    says: `gives ${list.id} its keys in the unknown parameter`,
    name: ids,
    names: parameterNames(list),
    otherwise: 'declare the parameter',
  })
  const { type, maxItems } = list.input.properties?.[ids] ?? {}
  if (type !== undefined && ![type].flat().includes('array')) {
    const message = `${showPath(path)} gives ${list.id} its keys in "${ids}", which is no array`
    yield { path: place, message, mend: 'declare it as one; "encode" says how it is written' }
  } else if (typeof maxItems === 'number' && maxItems < max) {
    const message = `${showPath(path)} reads ${max} at once, but "${ids}" of ${list.id} takes ${maxItems} at most`
    yield { path: [...path, 'max'], message, mend: `write "max: ${maxItems}"` }
  }
}

function* checkGet({ path, name, entity, list, draft }: Joint): Generator<Finding> {
  if ([entity.key ?? []].flat().length !== 1) {
    const message = `${showPath(path)} tells records apart by a key of one field, which "${name}" has not`
    yield { path, message, mend: `write "entities.${name}.key", the field` }
  }
  const get = draft.operations.find(({ id }) => id === `${name}.get`)
  if (get === undefined) {
    if (draft.names.actionsOf(name)?.includes('get') !== false) return
    yield {
      path,
      message: `${showPath(path)} stands for "get", which "${name}" has not`,
      mend: 'declare it, or remove this',
    }
    return
  }
  if (!get.open && neededNames(get, draft).length !== 1) {
    const message = `${showPath(path)} stands for ${get.id}, which takes more or less than a key`
    yield { path, message, mend: 'let it require one parameter, or remove this' }
  }
  if (list !== undefined && schemaText(list) !== schemaText(get)) {
    const message = `${showPath(path)} stands for ${get.id}, whose records are not of the schema of ${list.id}`
    yield { path, message, mend: 'name an action that gives the same, or remove this' }
  }
}

/** A schema of the same words is the same; absent means that of the entity's record. */
function schemaText({ action }: DraftOperation): string | undefined {
  return JSON.stringify(action.response?.schema)
}
