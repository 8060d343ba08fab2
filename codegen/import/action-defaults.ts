import type { JsonSchema } from '../../manifest/json-schema.ts'
import { propertiesOf } from './guess-envelope.ts'
import type { Candidate } from './import-graphql.ts'
import { listOf } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import type { SchemaStore } from './schema-store.ts'

type Defaults = Readonly<Record<string, unknown>>

/** What the body of a read or a create assumes is sent; that of a change is not, because it would overwrite what is there. */
export function bodyDefaults(
  { kind, action }: NamedOperation,
  body: JsonSchema | undefined,
  store: SchemaStore,
): Defaults {
  if (body === undefined || /^(update|delete|patch|replace)/.test(kind ?? action)) return {}
  const schema = store.resolve(body)
  const required = listOf(schema['required'])
  const properties = Object.entries(propertiesOf(schema, (one) => store.resolve(one)))
  return defaultsOf(
    properties.filter(([name]) => !required.includes(name)),
    store,
  )
}

/** What variables assume is sent, because a query may need them all. */
export function variableDefaults(candidates: readonly Candidate[], store: SchemaStore): Defaults {
  const optional = candidates.filter(({ required }) => !required)
  return defaultsOf(
    optional.map(({ name, schema }) => [name, schema]),
    store,
  )
}

/** The default of what is required is sent as it is, without being repeated. */
function defaultsOf(schemas: readonly (readonly [string, JsonSchema])[], store: SchemaStore): Defaults {
  const found = schemas.map(([name, schema]) => [name, store.resolve(schema)['default']] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}
