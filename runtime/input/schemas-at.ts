import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { lookUp } from '../../manifest/look-up.ts'

/** Lists the schemas that describe the value at a path, through references and combinations. */
export function schemasAt(root: ObjectSchema, path: readonly string[]): readonly JsonSchema[] {
  const search: Search = { root, seen: new Set() }
  return path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => inside(schema, step)).flatMap((inner) => together(inner, search)),
    together(root, search),
  )
}

/** The schema itself, or what its reference leads to. */
export function resolveReference(root: ObjectSchema, schema: JsonSchema): JsonSchema {
  const { $ref } = schema
  const target = typeof $ref === 'string' ? lookUp(definitionsOf(root), $ref.replace('#/$defs/', '')) : undefined
  return target === undefined ? schema : { ...target, ...schema }
}

interface Search {
  readonly root: ObjectSchema
  readonly seen: ReadonlySet<JsonSchema>
}

/** A schema with all those that say something about the same value. */
function together(schema: JsonSchema, { root, seen }: Search): readonly JsonSchema[] {
  if (seen.has(schema)) return []
  const { $ref } = schema
  const target = typeof $ref === 'string' ? lookUp(definitionsOf(root), $ref.replace('#/$defs/', '')) : undefined
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] ?? []) as readonly JsonSchema[])
  const next = { root, seen: new Set([...seen, schema]) }
  return [schema, ...[...(target === undefined ? [] : [target]), ...parts].flatMap((part) => together(part, next))]
}

function inside(schema: JsonSchema, step: string): readonly JsonSchema[] {
  const { properties, items, prefixItems, additionalProperties } = schema
  const property = lookUp(properties as Readonly<Record<string, unknown>> | undefined, step)
  const position = lookUp(prefixItems as Readonly<Record<string, unknown>> | undefined, step)
  return [property, position, items, property === undefined ? additionalProperties : undefined].filter(isSchema)
}

function definitionsOf(root: ObjectSchema): Readonly<Record<string, JsonSchema>> {
  return (root['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
