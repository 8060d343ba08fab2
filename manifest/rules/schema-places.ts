import type { Path } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { AuthEntry } from '../manifest.gen.ts'
import type { PlainEntity, PlainParts } from '../plain-manifest.ts'
import type { Draft } from './draft.ts'
import { sectionsOf } from './draft.ts'

/** A JSON Schema in a manifest. */
export interface SchemaPlace {
  readonly path: Path
  readonly schema: JsonSchema
}

/** Lists every schema of a manifest as it is written, and all schemas inside it. */
export function allSchemas(draft: Draft): readonly SchemaPlace[] {
  const sections = draft.parts.flatMap(({ path, parts }) => sectionPlaces(path, parts))
  return [...standaloneSchemas(draft), ...sections].flatMap(withSubschemas)
}

/** Lists the schemas that no template can add to. */
export function standaloneSchemas({ manifest, parts }: Draft): readonly SchemaPlace[] {
  return [
    ...place(['config'], manifest.config),
    ...Object.entries(manifest.auth).flatMap(([name, scheme]) => schemePlaces(['auth', name], scheme)),
    ...place(['replication_config'], manifest.replication_config),
    ...Object.entries(manifest.schemas ?? {}).flatMap(([name, schema]) => place(['schemas', name], schema)),
    ...Object.entries(manifest.entities).flatMap(([name, entity]) => entityPlaces(['entities', name], entity)),
    ...parts.flatMap(({ path, parts: { response } }) => place([...path, 'response', 'schema'], response?.schema)),
  ]
}

function schemePlaces(path: Path, scheme: AuthEntry): readonly SchemaPlace[] {
  if (scheme === 'unavailable') return []
  const { credentials, token } = scheme
  const app = token?.type === 'authorization_code' ? token.app : undefined
  return [...place([...path, 'credentials'], credentials), ...place([...path, 'token', 'app'], app)]
}

function entityPlaces(path: Path, { record, search }: PlainEntity): readonly SchemaPlace[] {
  const fields = typeof search === 'object' ? (search.fields ?? {}) : {}
  return [
    ...place([...path, 'record'], record),
    ...Object.entries(fields).flatMap(([name, { schema }]) =>
      place([...path, 'search', 'fields', name, 'schema'], schema),
    ),
  ]
}

function sectionPlaces(path: Path, parts: PlainParts): readonly SchemaPlace[] {
  return Object.entries(sectionsOf(parts)).flatMap(([section, schema]) => place([...path, section], schema))
}

function place(path: Path, schema: JsonSchema | string | undefined): readonly SchemaPlace[] {
  return typeof schema === 'object' ? [{ path, schema }] : []
}

/** A schema and all schemas inside it. */
export function withSubschemas({ path, schema }: SchemaPlace): readonly SchemaPlace[] {
  const inner = [
    ...single.flatMap((keyword) => asSchema([...path, keyword], schema[keyword])),
    ...inList.flatMap((keyword) =>
      entriesOf(schema[keyword]).flatMap(([key, value]) => asSchema([...path, keyword, Number(key)], value)),
    ),
    ...inMap.flatMap((keyword) =>
      entriesOf(schema[keyword]).flatMap(([key, value]) => asSchema([...path, keyword, key], value)),
    ),
  ]
  return [{ path, schema }, ...inner.flatMap(withSubschemas)]
}

const single = [
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]
const inList = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const inMap = ['dependentSchemas', 'patternProperties', 'properties']

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function asSchema(path: Path, value: unknown): readonly SchemaPlace[] {
  return typeof value === 'object' && value !== null ? [{ path, schema: value as JsonSchema }] : []
}
