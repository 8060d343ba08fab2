import type { Path } from '../finding.ts'
import type { PlainEntity } from '../plain-manifest.ts'
import type { Draft } from './draft.ts'
import { paginationPlace } from './pagination-place.ts'
import { entityRecord, recordSchemaOf } from './record-schema.ts'
import { pathsIn, places, record, type SelectorPlace } from './selector-places.ts'

/** A selector that reads a record. */
export interface RecordPlace extends SelectorPlace {
  /** What the record looks like. */
  readonly schema: unknown
  /** Whether a name also stands for that name in every item of a list. */
  readonly throughLists: boolean
}

/** Lists the selectors of a manifest that read records. */
export function recordPlaces(draft: Draft): readonly RecordPlace[] {
  const { manifest, operations } = draft
  const own = Object.entries(manifest.entities).flatMap(([name, entity]) => {
    const schema = entityRecord(manifest, name)
    const written = ownPlaces(['entities', name], entity).filter((place) => !isParameter(place, name, draft))
    return written.map((place) => ({ ...place, schema }))
  })
  const others = Object.entries(manifest.entities).flatMap(([name, { relations = [] }]) =>
    relations.flatMap(({ to, key }, index) => {
      const found = places(['entities', name, 'relations', index, 'key'], key, record)
      return found.map((place) => ({ ...place, schema: entityRecord(manifest, to), throughLists: false }))
    }),
  )
  const lastIds = operations.flatMap((operation) => {
    const { pagination } = operation
    if (pagination?.type !== 'last_id') return []
    return places(paginationPlace(operation, 'from'), pagination.from, record).map((place) => ({
      ...place,
      schema: recordSchemaOf(manifest, operation),
      throughLists: false,
    }))
  })
  const parents = Object.entries(manifest.entities).flatMap(([name, { sync }]) => {
    if (sync === undefined || !('parent' in sync)) return []
    const { entity, from } = sync.parent
    const found = places(['entities', name, 'sync', 'parent', 'from'], from, record)
    return found.map((place) => ({ ...place, schema: entityRecord(manifest, entity), throughLists: false }))
  })
  return [...own, ...others, ...parents, ...lastIds]
}

/** A record may lead to another by what it was asked for with, such as the parent in its path. */
function isParameter({ path, text }: SelectorPlace, entity: string, { operations }: Draft): boolean {
  if (path[2] !== 'relations' || path[4] !== 'by') return false
  const own = operations.filter((operation) => operation.entity === entity)
  return own.some(({ parameters }) => parameters.some(({ name }) => name === text))
}

function ownPlaces(path: Path, entity: PlainEntity): readonly Omit<RecordPlace, 'schema'>[] {
  const { key, label, summary, heavy, relations = [], sync, search } = entity
  const exact = [
    ...places([...path, 'key'], key, record),
    ...places([...path, 'label'], label, record),
    ...syncPlaces([...path, 'sync'], sync),
  ]
  const loose = [
    ...places([...path, 'summary'], summary, record),
    ...places([...path, 'heavy'], heavy, record),
    ...relations.flatMap(({ by }, index) => places([...path, 'relations', index, 'by'], by, record)),
    ...relations.flatMap(({ where }, index) =>
      where === undefined ? [] : pathsIn([...path, 'relations', index, 'where'], where, record),
    ),
    ...searchedFields(search).flatMap((name) => places([...path, 'search', 'fields', name], name, record)),
  ]
  return [
    ...exact.map((place) => ({ ...place, throughLists: false })),
    ...loose.map((place) => ({ ...place, throughLists: true })),
  ]
}

function syncPlaces(path: Path, sync: PlainEntity['sync']): readonly SelectorPlace[] {
  if (sync === undefined || sync.type === 'none') return []
  const { created, deleted } = sync
  return [
    ...places([...path, 'created'], created, record),
    ...(sync.type === 'updated_since' ? places([...path, 'field'], sync.field, record) : []),
    ...(deleted === undefined ? [] : pathsIn([...path, 'deleted'], deleted, record)),
  ]
}

/** A field with a schema of its own need not be one of the record. */
function searchedFields(search: PlainEntity['search']): readonly string[] {
  if (typeof search !== 'object') return []
  return Object.entries(search.fields ?? {}).flatMap(([name, { schema }]) => (schema === undefined ? [name] : []))
}
