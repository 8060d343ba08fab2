import { compileCondition } from './condition.ts'
import { compileSync, type SyncSurroundings } from './compile-sync.ts'
import type { Entity, Relation } from './connector.ts'
import type * as written from './manifest.gen.ts'
import { recordName } from './record-name.ts'
import { compileSelectors } from './selector.ts'

/** Compiles what an entity says of itself; its actions become operations elsewhere. */
export function compileEntity(name: string, entity: written.Entity, given: SyncSurroundings): Entity {
  const { description, record, sync, get_many: getMany } = entity
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
    ...(sync !== undefined && { sync: compileSync(name, sync, given) }),
    ...(getMany !== undefined && { getMany }),
  }
}

function titleOf(name: string): string {
  const words = name.replace(/_/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function compileRelation({ where, many = false, ...relation }: written.Relation): Relation {
  return { ...relation, many, ...(where !== undefined && { where: compileCondition(where) }) }
}
