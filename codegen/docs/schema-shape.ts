import type { JsonSchema } from '../../manifest/json-schema.ts'

/** Schemas by the name that references end in. */
export type Definitions = Readonly<Record<string, JsonSchema>>

/** The name that a schema refers to: `#/schemas/Candidate` and `#/$defs/Candidate` are `Candidate`. */
export function referenceName({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined
}

/** Follows references to the schema they end at; what stands beside a reference goes over its target. */
export function resolveSchema(schema: JsonSchema, definitions: Definitions, seen: readonly string[] = []): JsonSchema {
  const name = referenceName(schema)
  if (name === undefined || seen.includes(name)) return schema
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (target === undefined) return schema
  const beside = Object.entries(schema).filter(([keyword]) => keyword !== '$ref')
  return { ...resolveSchema(target, definitions, [...seen, name]), ...Object.fromEntries(beside) }
}

/** The schemas under a keyword that holds a list of them. */
export function subschemas(schema: JsonSchema, keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly JsonSchema[] {
  const list = schema[keyword]
  return Array.isArray(list) ? list.filter(isSchema) : []
}

/** The properties an object schema has itself. */
export function propertiesOf({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  if (!isSchema(properties)) return {}
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])),
  )
}

/** The names a schema requires. */
export function requiredOf({ required }: JsonSchema): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : []
}

/** The schema of a list's elements. */
export function elementOf({ items }: JsonSchema): JsonSchema | undefined {
  return isSchema(items) ? items : undefined
}

/** Tells whether a schema has a name of its own in the documentation: objects have, a renamed text or number has not. */
export function isNamedType(schema: JsonSchema): boolean {
  if (schema['properties'] !== undefined) return true
  return (['allOf', 'anyOf', 'oneOf'] as const).some((keyword) =>
    subschemas(schema, keyword).some((branch) => branch['$ref'] !== undefined || isNamedType(branch)),
  )
}

/** Tells schemas apart from the booleans and lists that may stand in their place. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
