import type { Connector } from '../manifest/connector.ts'
import type { JsonSchema } from '../manifest/json-schema.ts'
import type { TypeNames } from './type-names.ts'
import type { ResolveReference } from './type-schema.ts'

/** Lists the schemas that get a type of their own: all but texts and numbers that are not records. */
export function namedSchemas({ schemas, operations }: Connector): readonly string[] {
  const records = new Set(Object.values(operations).map(({ response }) => response.schema))
  return Object.keys(schemas).filter((name) => records.has(name) || !isPlain(schemas[name] ?? {}))
}

/** Resolves references to a connector's schemas; a plain text or number is written in its place. */
export function schemaReferences(connector: Connector, names: TypeNames): ResolveReference {
  const named = new Set(namedSchemas(connector))
  return (reference) => {
    const [, schema = ''] = /^#\/(?:schemas|\$defs)\/([^/]+)$/.exec(reference) ?? []
    if (!Object.hasOwn(connector.schemas, schema)) return undefined
    return named.has(schema) ? { name: names.schema(schema) } : { schema: connector.schemas[schema] ?? {} }
  }
}

function isPlain(schema: JsonSchema): boolean {
  const types = [schema['type']].flat()
  const shapes = ['enum', 'const', '$ref', 'allOf', 'anyOf', 'oneOf']
  return types.every((type) => plainTypes.has(type)) && !shapes.some((keyword) => keyword in schema)
}

const plainTypes: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean', 'null'])
