import { defined } from './defined.ts'
import { lookUp } from './look-up.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'

/**
 * Makes a schema self-contained: a reference to something small is replaced by it, any other points into the schema's
 * own `$defs`.
 */
export function inlineReferences(schema: ObjectSchema, schemas: Schemas): ObjectSchema {
  const needed = new Map<string, JsonSchema>()
  const copy = copyWith(schema, schemas, needed) as ObjectSchema
  if (needed.size === 0) return copy
  return { ...copy, $defs: { ...(copy['$defs'] as object | undefined), ...Object.fromEntries(needed) } }
}

type Schemas = Readonly<Record<string, JsonSchema>>

function copyWith(value: unknown, schemas: Schemas, needed: Map<string, JsonSchema>): unknown {
  if (Array.isArray(value)) return value.map((inner) => copyWith(inner, schemas, needed))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...siblings } = value as JsonSchema
  const entries = Object.entries(siblings).map(([key, inner]) => [key, copyWith(inner, schemas, needed)] as const)
  return withReference($ref, Object.fromEntries(entries), { schemas, needed })
}

function withReference(
  $ref: unknown,
  copy: JsonSchema,
  { schemas, needed }: { readonly schemas: Schemas; readonly needed: Map<string, JsonSchema> },
): JsonSchema {
  const name = typeof $ref === 'string' ? $ref.replace('#/schemas/', '') : ''
  const target = lookUp(schemas, name)
  if (target === undefined) return defined({ ...copy, $ref })
  if (isSmall(target) && !contradicts(copy, target)) return { ...target, ...copy }
  if (!needed.has(name)) {
    needed.set(name, {})
    needed.set(name, copyWith(target, schemas, needed) as JsonSchema)
  }
  return { ...copy, $ref: `#/$defs/${name}` }
}

/** Has no schema inside it and refers to none. */
function isSmall(schema: JsonSchema): boolean {
  if (schema['$ref'] !== undefined) return false
  return Object.values(schema).every(
    (value) => typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item !== 'object')),
  )
}

/** What stands beside a reference holds as well as its target; it replaces what only explains. */
function contradicts(beside: JsonSchema, target: JsonSchema): boolean {
  const explains = ['title', 'description', 'default', 'examples', 'deprecated']
  return Object.keys(beside).some((keyword) => Object.hasOwn(target, keyword) && !explains.includes(keyword))
}
