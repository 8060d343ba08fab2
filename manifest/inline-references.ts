import { defined } from './defined.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'

/**
 * Makes a schema self-contained: a reference to something small is replaced by it, any other points into the schema's
 * own `$defs`.
 */
export function inlineReferences(schema: ObjectSchema, schemas: Readonly<Record<string, JsonSchema>>): ObjectSchema {
  const needed = new Map<string, JsonSchema>()
  const copy = copyWith(schema, schemas, needed) as ObjectSchema
  return needed.size === 0 ? copy : { ...copy, $defs: Object.fromEntries(needed) }
}

function copyWith(
  value: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
  needed: Map<string, JsonSchema>,
): unknown {
  if (Array.isArray(value)) return value.map((inner) => copyWith(inner, schemas, needed))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...siblings } = value as JsonSchema
  const copy = Object.fromEntries(
    Object.entries(siblings).map(([key, inner]) => [key, copyWith(inner, schemas, needed)]),
  )
  const name = typeof $ref === 'string' ? $ref.replace('#/schemas/', '') : ''
  const target = schemas[name]
  if (target === undefined) return defined({ ...copy, $ref })
  if (isSmall(target)) return { ...target, ...copy }
  if (!needed.has(name)) {
    needed.set(name, {})
    needed.set(name, copyWith(target, schemas, needed) as JsonSchema)
  }
  return { ...copy, $ref: `#/$defs/${name}` }
}

function isSmall(schema: JsonSchema): boolean {
  return Object.values(schema).every(
    (value) => typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item !== 'object')),
  )
}
