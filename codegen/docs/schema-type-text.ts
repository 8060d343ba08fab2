import type { JsonSchema } from '../../manifest/json-schema.ts'
import {
  elementOf,
  isNamedType,
  isSchema,
  propertiesOf,
  referenceName,
  resolveSchema,
  subschemas,
  type Definitions,
} from './schema-shape.ts'

/** The longest union of literals that is written as a type; the values of a longer one belong in the description. */
const longestUnion = 60

/** Writes a schema as a TypeScript reader would say it: `string (uuid)`, `"Open" | "Closed"`, `Candidate[]`, `integer | null`. */
export function schemaTypeText(schema: JsonSchema, definitions: Definitions = {}): string {
  return typeText(schema, { definitions, open: [] })
}

/** What types are looked up in, and the names being looked up, so that a type made of itself ends. */
interface Scope {
  readonly definitions: Definitions
  readonly open: readonly string[]
}

function typeText(schema: JsonSchema, scope: Scope): string {
  const names = alternatives(schema, scope)
  return [...new Set([...names.filter((name) => name !== 'null'), ...names.filter((name) => name === 'null')])].join(
    ' | ',
  )
}

/** The literals a schema allows, when they are too many to be written as its type. */
export function longEnum(schema: JsonSchema): readonly unknown[] {
  const values = enumValues(schema)
  return values !== undefined && literalUnion(values).length > longestUnion ? values : []
}

function alternatives(schema: JsonSchema, scope: Scope): readonly string[] {
  const name = referenceName(schema)
  if (name !== undefined) return referred(name, schema, scope)
  const values = enumValues(schema)
  if (values !== undefined) return literalTypes(values)
  const branches = [...subschemas(schema, 'anyOf'), ...subschemas(schema, 'oneOf')].filter(saysType)
  if (branches.length > 0) return branches.flatMap((branch) => alternatives(branch, scope))
  const parts = subschemas(schema, 'allOf').filter(saysType)
  if (parts.length > 0) return [intersection(schema, parts, scope)]
  return typesOf(schema).map((type) => kindText(type, schema, scope))
}

function referred(name: string, schema: JsonSchema, { definitions, open }: Scope): readonly string[] {
  const target = resolveSchema(schema, definitions)
  const ends = isNamedType(target) || referenceName(target) !== undefined || open.includes(name)
  return ends ? [name] : alternatives(target, { definitions, open: [...open, name] })
}

function enumValues(schema: JsonSchema): readonly unknown[] | undefined {
  if (Array.isArray(schema['enum'])) return schema['enum'] as readonly unknown[]
  return schema['const'] === undefined ? undefined : [schema['const']]
}

function literalTypes(values: readonly unknown[]): readonly string[] {
  if (literalUnion(values).length <= longestUnion) return values.map((value) => JSON.stringify(value))
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}

function literalUnion(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

/** Branches of `anyOf` may only say which properties are required; those are no types. */
function saysType(schema: JsonSchema): boolean {
  return ['$ref', 'type', 'enum', 'const', 'properties', 'items', 'allOf', 'anyOf', 'oneOf'].some(
    (keyword) => schema[keyword] !== undefined,
  )
}

function intersection(schema: JsonSchema, parts: readonly JsonSchema[], scope: Scope): string {
  const own = Object.keys(propertiesOf(schema)).length > 0 ? ['object'] : []
  return [...new Set([...parts.map((part) => typeText(part, scope)), ...own])].join(' & ')
}

function typesOf(schema: JsonSchema): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined) return ['object']
  return schema['items'] === undefined ? ['unknown'] : ['array']
}

function kindText(type: string, schema: JsonSchema, scope: Scope): string {
  if (type === 'array') return `${elementText(schema, scope)}[]`
  if (type === 'object') return objectText(schema, scope)
  const { format } = schema
  return typeof format === 'string' && type !== 'null' ? `${type} (${format})` : type
}

function elementText(schema: JsonSchema, scope: Scope): string {
  const element = elementOf(schema)
  if (element === undefined) return 'unknown'
  const text = typeText(element, scope)
  return / [|&] /.test(text) ? `(${text})` : text
}

function objectText(schema: JsonSchema, scope: Scope): string {
  const values = schema['additionalProperties']
  const isMap = Object.keys(propertiesOf(schema)).length === 0 && isSchema(values) && saysType(values)
  return isMap ? `Record<string, ${typeText(values, scope)}>` : 'object'
}
