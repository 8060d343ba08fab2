import type { TypeSchema } from './type-schema.ts'

type Schemas = Readonly<Record<string, TypeSchema>>

/**
 * Turns "a named object and these properties besides" into an interface that extends the named one, as a person would
 * write it. What cannot be an interface stays an intersection.
 */
export function extendInterfaces(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, extended(schema, schemas) ?? schema]),
  )
}

function extended(schema: TypeSchema, schemas: Schemas): TypeSchema | undefined {
  const { allOf, ...rest } = schema
  if (!Array.isArray(allOf) || allOf.length < 2) return undefined
  const parts = allOf as readonly TypeSchema[]
  const bases = parts.filter((part) => '$ref' in part)
  const own = parts.filter((part) => !('$ref' in part))
  const [body] = own
  if (own.length !== 1 || body === undefined || !isClosedObject(body)) return undefined
  const members = parts.map((part) => membersOf(part, schemas))
  if (members.some((names) => names === undefined)) return undefined
  const all = members.flatMap((names) => names ?? [])
  return new Set(all).size === all.length ? { ...body, ...rest, extends: bases } : undefined
}

/** The names of an object's properties; undefined for what an interface cannot extend. */
function membersOf(schema: TypeSchema, schemas: Schemas): readonly string[] | undefined {
  const { $ref } = schema
  const target = typeof $ref === 'string' ? schemas[$ref.replace('#/$defs/', '')] : schema
  return target !== undefined && isClosedObject(target) ? Object.keys(target['properties'] ?? {}) : undefined
}

function isClosedObject(schema: TypeSchema): boolean {
  return schema['type'] === 'object' && schema['additionalProperties'] === false
}
