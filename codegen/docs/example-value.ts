import type { JsonSchema } from '../../manifest/json-schema.ts'
import { exampleNumber } from './example-number.ts'
import { exampleString } from './example-string.ts'
import { elementOf, propertiesOf, requiredOf, resolveSchema, subschemas, type Definitions } from './schema-shape.ts'

/** Makes up a plausible value that a schema allows; the same schema and name always give the same value. */
export function exampleValue(name: string, schema: JsonSchema, definitions: Definitions = {}): unknown {
  return makeUp(name, schema, { definitions, levels: deepest })
}

/** Makes up an object with what its schema requires, and nothing else. */
export function exampleObject(schema: JsonSchema, definitions: Definitions = {}): Readonly<Record<string, unknown>> {
  return requiredFields(schema, { definitions, levels: deepest })
}

/** Types may hold themselves. */
const deepest = 6

interface Scope {
  readonly definitions: Definitions
  readonly levels: number
}

function makeUp(name: string, written: JsonSchema, scope: Scope): unknown {
  const schema = resolveSchema(written, scope.definitions)
  const given = givenValue(schema)
  if (given !== undefined) return given
  const branch = [...subschemas(schema, 'anyOf'), ...subschemas(schema, 'oneOf')].find((one) => !isNull(one))
  if (branch !== undefined && schema['properties'] === undefined)
    return makeUp(name, { ...schema, ...cut, ...branch }, scope)
  return ofType(name, schema, scope)
}

/** Takes the alternatives out of a schema that one of them is merged into. */
const cut = { anyOf: undefined, oneOf: undefined }

function givenValue(schema: JsonSchema): unknown {
  const { examples, const: constant, enum: values } = schema
  const candidates: readonly unknown[] = [
    ...(Array.isArray(examples) ? (examples as readonly unknown[]) : []),
    constant,
    ...(Array.isArray(values) ? (values as readonly unknown[]) : []),
    schema['default'],
  ]
  return candidates.find((value) => value !== undefined && value !== null)
}

function ofType(name: string, schema: JsonSchema, scope: Scope): unknown {
  switch (typeOf(schema)) {
    case 'object':
      return scope.levels === 0 ? {} : requiredFields(schema, { ...scope, levels: scope.levels - 1 })
    case 'array':
      return exampleList(name, schema, scope)
    case 'integer':
    case 'number':
      return exampleNumber(name, schema)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return exampleString(name, schema)
  }
}

function typeOf(schema: JsonSchema): unknown {
  const { type } = schema
  if (Array.isArray(type)) return type.find((one) => one !== 'null') ?? 'null'
  if (type !== undefined) return type
  if (schema['items'] !== undefined) return 'array'
  return schema['properties'] !== undefined || schema['allOf'] !== undefined ? 'object' : 'string'
}

function isNull({ type }: JsonSchema): boolean {
  return type === 'null'
}

function exampleList(name: string, schema: JsonSchema, scope: Scope): readonly unknown[] {
  const element = elementOf(schema)
  if (element === undefined || scope.levels === 0) return []
  const singular = name.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  const value = makeUp(singular, element, { ...scope, levels: scope.levels - 1 })
  const least = schema['minItems']
  return Array.from({ length: typeof least === 'number' ? Math.max(1, least) : 1 }, () => value)
}

function requiredFields(written: JsonSchema, scope: Scope): Readonly<Record<string, unknown>> {
  const schema = merged(written, scope, [])
  const properties = propertiesOf(schema)
  const names = new Set(requiredOf(schema))
  const least = typeof schema['minProperties'] === 'number' ? schema['minProperties'] : 0
  for (const name of Object.keys(properties)) if (names.size < least) names.add(name)
  const inOrder = Object.keys(properties).filter((name) => names.has(name))
  return Object.fromEntries(inOrder.map((name) => [name, makeUp(name, properties[name] ?? {}, scope)]))
}

/** Makes one object schema of all its parts and the first of its alternatives. */
function merged(written: JsonSchema, scope: Scope, open: readonly unknown[]): JsonSchema {
  if (open.includes(written)) return {}
  const schema = resolveSchema(written, scope.definitions)
  const alternatives = (['anyOf', 'oneOf'] as const).flatMap((keyword) => subschemas(schema, keyword).slice(0, 1))
  const parts = [...subschemas(schema, 'allOf'), ...alternatives].map((part) => merged(part, scope, [...open, written]))
  return [...parts, { ...schema, ...cut, allOf: undefined }].reduce<JsonSchema>(mergeTwo, {})
}

function mergeTwo(one: JsonSchema, other: JsonSchema): JsonSchema {
  return {
    ...one,
    ...other,
    properties: { ...propertiesOf(one), ...propertiesOf(other) },
    required: [...requiredOf(one), ...requiredOf(other)],
  }
}
