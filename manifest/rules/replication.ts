import { showPath, type Finding, type Path } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { ReplicationMap } from '../manifest.gen.ts'
import { didYouMean } from '../nearest.ts'
import type { Draft } from './draft.ts'
import { findInSchema } from './find-in-schema.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** What the hosted side is told fits the rest. */
export const replicationRules: readonly Rule[] = [
  { sentence: 'What is mapped for the hosted side are fields that exist.', check: checkMaps },
  { sentence: 'What is mapped of credentials belongs to a scheme.', check: checkSchemes },
  { sentence: 'No two entities are one stream.', check: checkStreams },
]

function* checkMaps(draft: Draft): Generator<Finding> {
  const schemas = draft.manifest.schemas ?? {}
  for (const { path, name, schema, where } of mappedSchemas(draft).flatMap(mappedFields)) {
    const miss = findInSchema(schema, name.split('.'), { schemas })
    if (miss === undefined) continue
    const message = `${showPath(path)} names the unknown field ${JSON.stringify(name)}`
    yield { path, message, mend: didYouMean(miss.step, miss.known) ?? `declare it under "${where}"` }
  }
}

interface MappedSchema {
  readonly path: Path
  readonly map: ReplicationMap | undefined
  /** The fields there are; absent when they cannot be known. */
  readonly schema: JsonSchema | undefined
  /** Where they are declared. */
  readonly where: string
}

interface MappedField {
  readonly path: Path
  readonly name: string
  readonly schema: unknown
  readonly where: string
}

function mappedFields({ path, map, schema = {}, where }: MappedSchema): readonly MappedField[] {
  return Object.entries(map?.map ?? {}).map(([theirs, name]) => ({
    path: [...path, 'map', theirs],
    name,
    schema,
    where,
  }))
}

function mappedSchemas({ manifest, names }: Draft): readonly MappedSchema[] {
  const { replication = {}, auth } = manifest
  const setting = (section: 'config' | 'replication_config'): JsonSchema | undefined =>
    manifest[section] ?? (names.in(section)?.length === 0 ? { properties: {} } : undefined)
  const schemes = Object.entries(replication.credentials ?? {}).map(([name, map]) => {
    const scheme = Object.hasOwn(auth, name) ? auth[name] : undefined
    return {
      path: ['replication', 'credentials', name],
      map,
      schema: typeof scheme === 'object' ? scheme.credentials : undefined,
      where: `auth.${name}.credentials`,
    }
  })
  return [
    {
      path: ['replication', 'config'],
      map: replication.config,
      schema: setting('replication_config'),
      where: 'replication_config',
    },
    { path: ['replication', 'server'], map: replication.server, schema: setting('config'), where: 'config' },
    ...schemes,
  ]
}

function* checkSchemes({ manifest: { replication = {}, auth }, names }: Draft): Generator<Finding> {
  for (const name of Object.keys(replication.credentials ?? {})) {
    const path = ['replication', 'credentials', name]
    const offered = names.in('auth')?.filter((scheme) => !Object.hasOwn(auth, scheme) || auth[scheme] !== 'unavailable')
    yield* unknownName({
      path,
      at: 'key',
      by: ['replication', 'credentials'],
      says: 'maps the fields of the unknown scheme',
      name,
      names: offered,
      otherwise: 'name a scheme under "auth" that is available',
    })
  }
}

function* checkStreams({ manifest: { entities } }: Draft): Generator<Finding> {
  const taken = new Map<string, string>()
  for (const [entity, { sync }] of Object.entries(entities)) {
    if (sync === undefined || sync.type === 'none' || sync.stream === null) continue
    const stream = sync.stream ?? entity
    const other = taken.get(stream)
    taken.set(stream, entity)
    if (other === undefined) continue
    const path = ['entities', entity, 'sync']
    yield {
      path: sync.stream === undefined ? path : [...path, 'stream'],
      message: `${showPath(path)} is the stream ${JSON.stringify(stream)}, as is that of "${other}"`,
      mend: 'name another; write "stream: null" where the hosted side has none',
    }
  }
}
