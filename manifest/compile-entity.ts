import type { Entity, Sync } from './connector.ts'
import { parseLocation } from './location.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { recordName } from './record-name.ts'
import { compileSelectors, parseSelector } from './selector.ts'
import { parseTemplateValue } from './template.ts'

/** Compiles what an entity says of itself; its actions become operations elsewhere. */
export function compileEntity(name: string, entity: written.Entity): Entity {
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
    relations: (entity.relations ?? []).map((relation) => ({ ...relation, many: relation.many ?? false })),
    actions: Object.keys(entity.actions),
    ...(sync !== undefined && { sync: compileSync(sync) }),
  }
}

function titleOf(name: string): string {
  const words = name.replace(/_/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function compileSync(sync: written.Sync): Sync {
  if (sync.type === 'none') return sync
  const { action, params = {}, created } = sync
  const common = {
    action,
    params: mapValues(params, parseTemplateValue),
    ...(created !== undefined && { created: parseSelector(created) }),
  }
  if (sync.type === 'full') return { type: sync.type, ...common }
  const send = parseLocation(sync.send).path.join('.')
  return { type: sync.type, ...common, first: mapValues(sync.first ?? {}, parseTemplateValue), send, token: sync.token }
}
