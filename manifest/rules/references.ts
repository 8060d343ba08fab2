import type { Finding, Path } from '../finding.ts'
import { lookUp } from '../look-up.ts'
import type { PlainParts } from '../plain-manifest.ts'
import type { Draft } from './draft.ts'
import { findCircles } from './find-circles.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Names lead somewhere. */
export const referenceRules: readonly Rule[] = [
  { sentence: 'Every template that is used exists.', check: checkUses },
  { sentence: 'No template uses itself, not even through others.', check: checkCircles },
  { sentence: 'Every pagination, limit and permission that is named exists.', check: checkNamedParts },
  { sentence: 'Every further server that is named exists.', check: checkServers },
  { sentence: 'Every schema that is named exists.', check: checkSchemaNames },
  { sentence: 'Every relation leads to an entity.', check: checkRelations },
  { sentence: 'Replication reads with an action of its own entity.', check: checkSyncActions },
  { sentence: 'The check calls an action that exists.', check: checkCall },
]

function* checkUses({ parts, names }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    for (const [place, name] of listed([...path, 'use'], written.use)) {
      yield* unknownName({
        path: place,
        by: path,
        says: 'uses the unknown template',
        name,
        names: names.in('templates'),
        otherwise: 'declare it under "templates"',
      })
    }
  }
}

function* checkCircles({ manifest: { templates = {} } }: Draft): Generator<Finding> {
  const uses = (name: string): readonly string[] => [lookUp(templates, name)?.use ?? []].flat()
  for (const circle of findCircles(Object.keys(templates), uses)) {
    const [name = ''] = circle
    yield {
      path: ['templates', name, 'use'],
      message: `the templates ${circle.join(' → ')} use each other in a circle`,
      mend: 'let one of them stand alone',
    }
  }
}

function* checkNamedParts({ parts, names }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    for (const [section, place, name] of namedParts(path, written)) {
      const word = section === 'limits' ? 'limit' : section === 'permissions' ? 'permission' : section
      yield* unknownName({
        path: place,
        by: path,
        says: `names the unknown ${word}`,
        name,
        names: names.in(section),
        otherwise: `declare it under "${section}"`,
      })
    }
  }
}

function namedParts(path: Path, { pagination, limit, permission }: PlainParts): readonly NamedPart[] {
  const [place, used] = typeof pagination === 'object' ? ['use', pagination.use] : [undefined, pagination]
  const paginationPath = [...path, 'pagination', ...(place === undefined ? [] : [place])]
  return [
    ...listed(paginationPath, used).map(([at, name]): NamedPart => ['pagination', at, name]),
    ...listed([...path, 'limit'], limit).map(([at, name]): NamedPart => ['limits', at, name]),
    ...permissionPlaces([...path, 'permission'], permission).map(([at, name]): NamedPart => ['permissions', at, name]),
  ]
}

function permissionPlaces(path: Path, needs: PlainParts['permission']): readonly (readonly [Path, string])[] {
  if (needs === undefined || typeof needs === 'string') return listed(path, needs)
  if (Array.isArray(needs)) return needs.flatMap((need, index) => permissionPlaces([...path, index], need))
  return listed([...path, 'any'], needs.any)
}

type NamedPart = readonly [section: 'pagination' | 'limits' | 'permissions', place: Path, name: string]

function* checkServers({ parts, names }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    if (written.server === undefined) continue
    yield* unknownName({
      path: [...path, 'server'],
      by: path,
      says: 'names the unknown server',
      name: written.server,
      names: names.servers(),
      otherwise: 'declare it under "server.others"',
    })
  }
}

function* checkSchemaNames({ manifest, parts, names }: Draft): Generator<Finding> {
  const entities = Object.entries(manifest.entities).map(
    ([name, { record }]) => [['entities', name], 'record', record] as const,
  )
  const responses = parts.map(
    ({ path, parts: { response } }) => [[...path, 'response'], 'schema', response?.schema] as const,
  )
  for (const [by, key, name] of [...entities, ...responses]) {
    if (typeof name !== 'string') continue
    yield* unknownName({
      path: [...by, key],
      by,
      says: 'names the unknown schema',
      name,
      names: names.in('schemas'),
      otherwise: 'declare it under "schemas"',
    })
  }
}

function* checkRelations({ manifest, names }: Draft): Generator<Finding> {
  for (const [entity, { relations = [] }] of Object.entries(manifest.entities)) {
    for (const [index, { to }] of relations.entries()) {
      const by = ['entities', entity, 'relations', index]
      yield* unknownName({
        path: [...by, 'to'],
        by,
        says: 'leads to the unknown entity',
        name: to,
        names: names.in('entities'),
        otherwise: 'declare it under "entities", or remove the relation',
      })
    }
  }
}

function* checkSyncActions({ manifest, names }: Draft): Generator<Finding> {
  for (const [entity, { sync }] of Object.entries(manifest.entities)) {
    if (sync === undefined || sync.type === 'none') continue
    const by = ['entities', entity, 'sync']
    yield* unknownName({
      path: [...by, 'action'],
      by,
      says: 'reads with the unknown action',
      name: sync.action,
      names: names.actionsOf(entity),
      otherwise: `name an action of "${entity}" that lists its records`,
    })
  }
}

function* checkCall({ manifest: { check }, names }: Draft): Generator<Finding> {
  if (check === undefined) return
  const entities = names.in('entities')
  const calls = entities?.flatMap((entity) => (names.actionsOf(entity) ?? []).map((action) => `${entity}.${action}`))
  const unsure = entities?.some((entity) => names.actionsOf(entity) === undefined) ?? true
  yield* unknownName({
    path: ['check', 'call'],
    by: ['check'],
    says: 'calls the unknown action',
    name: check.call,
    names: unsure ? undefined : calls,
    otherwise: 'name an action that reads, as entity.action',
  })
}

function listed(path: Path, value: string | readonly string[] | undefined): readonly (readonly [Path, string])[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [[path, value]] : value.map((name, index) => [[...path, index], name])
}
