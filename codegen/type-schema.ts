import type { JsonSchema } from '../manifest/json-schema.ts'
import { addSentence, commentText } from './doc-comment.ts'
import { refineProperties } from './refine-properties.ts'

/** A schema that says with few keywords what a TypeScript type can say; made by `typeSchema` only. */
export type TypeSchema = Readonly<Record<string, unknown>>

/** What a reference stands for: a type with a name, or a schema to write in its place. */
export type ResolveReference = (
  reference: string,
) => { readonly name: string } | { readonly schema: JsonSchema } | undefined

/**
 * Translates a JSON Schema into the terms of the type emitter. Only known keywords pass, so that nothing of a manifest
 * is injected into the output, read from a file or fetched.
 */
export function typeSchema(schema: unknown, resolve: ResolveReference): TypeSchema {
  if (schema === false) return never
  if (!isSchema(schema)) return unknown
  const described = withInlined(schema, resolve)
  return document(translate(described, resolve), described)
}

const unknown: TypeSchema = { tsType: 'unknown' }
const never: TypeSchema = { tsType: 'never' }

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reference to something that has no type of its own is replaced by it; what stands beside the reference wins. */
function withInlined(schema: JsonSchema, resolve: ResolveReference): JsonSchema {
  const { $ref, ...siblings } = schema
  const target = typeof $ref === 'string' ? resolve($ref) : undefined
  return target !== undefined && 'schema' in target ? { ...target.schema, ...siblings } : schema
}

/** A description beside a reference would make a copy of its target, so the reference moves one level down. */
function document(type: TypeSchema, schema: JsonSchema): TypeSchema {
  const description = commentText(textOf(schema), schema['deprecated'] === true ? ['@deprecated'] : [])
  if (description === '') return type
  return '$ref' in type ? { description, allOf: [type] } : { ...type, description }
}

function textOf({ description, default: fallback }: JsonSchema): string {
  const text = typeof description === 'string' ? description : ''
  const value = fallback === undefined ? '' : JSON.stringify(fallback)
  return value === '' || value.length > 80 ? text : addSentence(text, `Default: ${value}.`)
}

function translate(schema: JsonSchema, resolve: ResolveReference): TypeSchema {
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  if (Array.isArray(values)) return literals(values, schema)
  const parts = [
    ...(typeof schema['$ref'] === 'string' ? [reference(schema['$ref'], resolve)] : []),
    ...typesOf(schema, resolve),
  ]
  return nullable(intersection(parts), schema)
}

function literals(values: readonly unknown[], schema: JsonSchema): TypeSchema {
  return { enum: schema['nullable'] === true && !values.includes(null) ? [...values, null] : values }
}

function nullable(type: TypeSchema, schema: JsonSchema): TypeSchema {
  return schema['nullable'] === true && type !== unknown ? union([type, { type: 'null' }]) : type
}

function reference(text: string, resolve: ResolveReference): TypeSchema {
  const target = resolve(text)
  return target !== undefined && 'name' in target ? { $ref: `#/$defs/${target.name}` } : unknown
}

/** The parts of a type that hold all at once. */
function typesOf(schema: JsonSchema, resolve: ResolveReference): readonly TypeSchema[] {
  const types = [schema['type'] ?? impliedType(schema)].flat()
  const structured = types.filter((type) => type === 'object' || type === 'array')
  if (types.length > 1 && structured.length > 0) {
    return [union(types.map((type) => intersection(typesOf({ ...schema, type }, resolve))))]
  }
  if (types[0] === 'object') return objectTypes(schema, resolve)
  if (types[0] === 'array') return [arrayType(schema, resolve)]
  return types[0] === undefined ? combinations(schema, resolve) : [{ type: types.length > 1 ? types : types[0] }]
}

function impliedType(schema: JsonSchema): 'object' | 'array' | undefined {
  if (['properties', 'patternProperties', 'additionalProperties'].some((keyword) => keyword in schema)) return 'object'
  return ['items', 'prefixItems'].some((keyword) => keyword in schema) ? 'array' : undefined
}

function objectTypes(schema: JsonSchema, resolve: ResolveReference): readonly TypeSchema[] {
  const { own, choices, others } = refineProperties(schema)
  const parts = [
    ...choices.map((branches) => union(branches.map((branch) => objectType(branch, resolve)))),
    ...others.map((other) => typeSchema(other, resolve)),
  ]
  const bare = Object.keys(own['properties'] ?? {}).length === 0 && !isOpen(own)
  return bare && parts.some((part) => part !== unknown) ? parts : [objectType(own, resolve), ...parts]
}

function isOpen(schema: JsonSchema): boolean {
  return 'patternProperties' in schema || (schema['additionalProperties'] ?? false) !== false
}

/** An object that names no properties may have any. */
function objectType(schema: JsonSchema, resolve: ResolveReference): TypeSchema {
  const properties = mapSchemas(schema['properties'], resolve)
  return {
    type: 'object',
    properties,
    required: listOf(schema['required']).filter((name) => typeof name === 'string' && Object.hasOwn(properties, name)),
    additionalProperties: restType(schema, Object.keys(properties).length === 0, resolve),
  }
}

/** What properties may be that have no name; `false` when there may be none. */
function restType(schema: JsonSchema, nameless: boolean, resolve: ResolveReference): TypeSchema | boolean {
  const patterns = Object.values(mapSchemas(schema['patternProperties'], resolve))
  const additional = schema['additionalProperties'] ?? (nameless && patterns.length === 0)
  // TypeScript takes anything for an object type without members.
  if (additional === false && patterns.length === 0) return nameless && never
  return union([...patterns, ...(additional === false ? [] : [typeSchema(additional, resolve)])])
}

function mapSchemas(schemas: unknown, resolve: ResolveReference): Readonly<Record<string, TypeSchema>> {
  return Object.fromEntries(Object.entries(schemas ?? {}).map(([name, inner]) => [name, typeSchema(inner, resolve)]))
}

function arrayType({ prefixItems, items }: JsonSchema, resolve: ResolveReference): TypeSchema {
  if (!Array.isArray(prefixItems)) return { type: 'array', items: typeSchema(items, resolve) }
  return {
    type: 'array',
    items: prefixItems.map((item) => typeSchema(item, resolve)),
    additionalItems: items !== undefined && items !== false && typeSchema(items, resolve),
  }
}

function combinations(schema: JsonSchema, resolve: ResolveReference): readonly TypeSchema[] {
  const all = listOf(schema['allOf']).map((inner) => typeSchema(inner, resolve))
  const any = [schema['anyOf'], schema['oneOf']].map(listOf).filter((branches) => branches.length > 0)
  return [...all, ...any.map((branches) => union(branches.map((branch) => typeSchema(branch, resolve))))]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function intersection(parts: readonly TypeSchema[]): TypeSchema {
  const known = parts.filter((part) => part['tsType'] !== 'unknown')
  const [only = unknown] = known
  return known.length > 1 ? { allOf: known } : only
}

function union(branches: readonly TypeSchema[]): TypeSchema {
  const [only = never] = branches
  if (branches.some((branch) => branch['tsType'] === 'unknown')) return unknown
  return branches.length > 1 ? { anyOf: branches } : only
}
