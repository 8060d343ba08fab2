import type { Relation } from '../../manifest/manifest.gen.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

const key = 'x-airbyte-entity-relationships'

/** Imports how entities refer to each other, by the entity that holds the other's key. */
export function importRelations(
  document: JsonMap,
  entities: readonly string[],
  tell: Tell,
): Readonly<Record<string, Relation[]>> {
  const relations: Record<string, Relation[]> = {}
  listOf(mapOf(document['info'])[key]).forEach((item, index) => {
    const given = mapOf(item)
    const path = ['info', key, index]
    tellUncarried(given, carried, path, tell)
    const [from, to, by] = [
      textOf(given['source_entity']),
      textOf(given['target_entity']),
      textOf(given['foreign_key']),
    ]
    const unknown = [from, to].find((name) => name === undefined || !entities.includes(name))
    if (from === undefined || to === undefined || by === undefined || unknown !== undefined)
      tell(path, `is not carried over: ${unknown ?? 'one side'} has no operations`)
    else relations[from] = [...(relations[from] ?? []), relationOf(given, to, by)]
  })
  return relations
}

const carried = [
  'source_entity',
  'target_entity',
  'foreign_key',
  'target_key',
  'cardinality',
  'description',
  'parent_record_filter',
]

function relationOf(given: JsonMap, to: string, by: string): Relation {
  const [target, description] = [textOf(given['target_key']), textOf(given['description'])]
  const filters = Object.entries(mapOf(given['parent_record_filter'])).map(([path, values]) => ({
    path,
    in: [...listOf(values)],
  }))
  const [only] = filters
  return {
    to,
    by,
    ...(/_to_many$/.test(String(given['cardinality'])) && { many: true }),
    ...(description !== undefined && { description }),
    ...(target !== undefined && target !== 'id' && { key: target }),
    ...(only !== undefined && { where: filters.length === 1 ? only : { all: filters } }),
  }
}
