import type { Entity } from '../../manifest/manifest.gen.ts'
import type { ImportTools } from './import-parameters.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried } from './notice.ts'

const key = 'x-airbyte-context-store'

/** Imports what of each entity can be searched. */
export function importSearch(
  document: JsonMap,
  entities: readonly string[],
  tools: ImportTools,
): Readonly<Record<string, NonNullable<Entity['search']>>> {
  const store = mapOf(mapOf(document['info'])[key])
  tellUncarried(store, ['entities', 'disable_compaction'], ['info', key], tools.tell)
  const found = listOf(store['entities']).flatMap((item, index) => {
    const given = mapOf(item)
    const path = ['info', key, 'entities', index]
    const entity = textOf(given['entity'])
    tellUncarried(
      given,
      ['entity', 'suggested', 'x-airbyte-name', 'fields', 'x-airbyte-skip-searchable-fields'],
      path,
      tools.tell,
    )
    if (entity !== undefined && entities.includes(entity)) return [[entity, searchOf(given, path, tools)] as const]
    tools.tell(path, `is not carried over: ${entity ?? 'it'} has no operations`)
    return []
  })
  return Object.fromEntries(found)
}

function searchOf(
  given: JsonMap,
  path: readonly (string | number)[],
  tools: ImportTools,
): NonNullable<Entity['search']> {
  const [name, reason] = [textOf(given['x-airbyte-name']), textOf(given['x-airbyte-skip-searchable-fields'])]
  const fields = listOf(given['fields']).flatMap((item, index) => {
    const field = mapOf(item)
    const called = textOf(field['name'])
    return called === undefined ? [] : [[called, fieldOf(field, [...path, 'fields', index], tools)] as const]
  })
  return {
    ...(reason !== undefined && { reason }),
    ...(name !== undefined && name !== given['entity'] && { name }),
    ...(given['suggested'] === true && { suggested: true }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  }
}

function fieldOf(
  field: JsonMap,
  path: readonly (string | number)[],
  { store }: ImportTools,
): { name?: string; schema?: Record<string, unknown> } {
  const { name: called, 'x-airbyte-name': stored, ...schema } = field
  const name = textOf(stored)
  const imported = store.import(schema, path)
  return {
    ...(name !== undefined && name !== called && { name }),
    ...(Object.keys(imported).length > 0 && { schema: imported }),
  }
}
