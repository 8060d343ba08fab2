import { compileCondition } from './condition.ts'
import type { Entity, Operation, Relation, Sync } from './connector.ts'
import { lookUp } from './look-up.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { parameterAt } from './parameter-at.ts'
import { recordName } from './record-name.ts'
import { compileSelectors, parseSelector } from './selector.ts'
import { parseTemplateValue } from './template.ts'

/** Compiles what an entity says of itself; its actions become operations elsewhere. */
export function compileEntity(name: string, entity: written.Entity, operations: Operations): Entity {
  const { description, record, sync } = entity
  return {
    name,
    title: entity.title ?? titleOf(name),
    description,
    ...(record !== undefined && { record: typeof record === 'string' ? record : recordName(name) }),
    key: compileSelectors(entity.key),
    label: compileSelectors(entity.label),
    summary: entity.summary ?? [],
    heavy: entity.heavy ?? [],
    relations: (entity.relations ?? []).map(compileRelation),
    actions: Object.keys(entity.actions),
    ...(sync !== undefined && { sync: compileSync(name, sync, operations) }),
  }
}

type Operations = Readonly<Record<string, Operation>>

function titleOf(name: string): string {
  const words = name.replace(/_/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function compileRelation({ where, many = false, ...relation }: written.Relation): Relation {
  return { ...relation, many, ...(where !== undefined && { where: compileCondition(where) }) }
}

function compileSync(entity: string, sync: written.Sync, operations: Operations): Sync {
  if (sync.type === 'none') return sync
  const { action, params = {}, created } = sync
  const common = {
    action,
    params: mapValues(params, parseTemplateValue),
    ...(created !== undefined && { created: parseSelector(created) }),
  }
  if (sync.type === 'full') return { type: sync.type, ...common }
  const send = parameterAt(sync.send, lookUp(operations, `${entity}.${action}`)?.parameters ?? [])
  return { type: sync.type, ...common, first: mapValues(sync.first ?? {}, parseTemplateValue), send, token: sync.token }
}
