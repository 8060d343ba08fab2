import type { JsonSchema } from './json-schema.ts'
import { lookUp } from './look-up.ts'
import { alternativesOf, branchesOf, schemaList } from './schema-branches.ts'

/** The properties of an object schema, whether written in place, referred to or spread over `allOf` and alternatives. */
export interface FlatObject {
  /** Whether the schema describes an object with known properties. */
  readonly object: boolean
  /** Those of alternatives are among them. */
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: ReadonlySet<string>
  /** Keywords over the whole object, such as `oneOf` of sets of required properties. */
  readonly constraints: readonly JsonSchema[]
  /** Schemas of further properties by a pattern of their names. */
  readonly patterns: Readonly<Record<string, JsonSchema>>
  /** The schema of further properties, when the author wrote that there may be any. */
  readonly rest: unknown
}

type Schemas = Readonly<Record<string, JsonSchema>>

/** Collects the properties of an object schema; references in `seen` are not followed again. */
export function flattenObject(schema: JsonSchema, schemas: Schemas, seen: readonly unknown[] = []): FlatObject {
  const branches = branchesOf(schema, schemas, seen)
  const followed = [...seen, ...branches.map((branch) => branch['$ref'])]
  const alternatives = branches.flatMap(alternativesOf).map((one) => flattenObject(one, schemas, followed))
  const properties = {
    ...joinProperties(alternatives.map((alternative) => alternative.properties)),
    ...merge(branches.map((branch) => branch['properties'])),
  }
  const context = { schemas, seen: followed, all: properties }
  return {
    object: describesObject(branches, alternatives),
    properties,
    required: new Set(branches.flatMap((branch) => (branch['required'] ?? []) as readonly string[])),
    constraints: branches.map((branch) => constraintOf(branch, context)).filter((one) => Object.keys(one).length > 0),
    patterns: merge([
      ...alternatives.map(({ patterns }) => patterns),
      ...branches.map((one) => one['patternProperties']),
    ]),
    rest: [...branches.map(restOf), ...alternatives.map(({ rest }) => rest)].find((value) => value !== undefined),
  }
}

function describesObject(branches: readonly JsonSchema[], alternatives: readonly FlatObject[]): boolean {
  if (branches.some((branch) => branch['properties'] !== undefined || branch['type'] === 'object')) return true
  const otherwise = ['type', 'enum', 'const', 'items', 'prefixItems']
  if (branches.some((branch) => otherwise.some((keyword) => branch[keyword] !== undefined))) return false
  return alternatives.every(({ object }) => object)
}

function joinProperties(alternatives: readonly FlatObject['properties'][]): FlatObject['properties'] {
  const names = [...new Set(alternatives.flatMap((properties) => Object.keys(properties)))]
  const found = (name: string): readonly JsonSchema[] =>
    alternatives.map((properties) => lookUp(properties, name)).filter((schema) => schema !== undefined)
  return Object.fromEntries(names.map((name) => [name, joinSchemas(found(name))]))
}

/** What alternatives describe differently may be as any of them says. */
function joinSchemas(schemas: readonly JsonSchema[]): JsonSchema {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
  return different.length > 1 ? { anyOf: different } : (different[0] ?? {})
}

/** Later ones win; spread, not assigned, so that a name such as `__proto__` stays a name. */
function merge(maps: readonly unknown[]): Schemas {
  return maps.reduce<object>((all, map) => ({ ...all, ...(map as object | undefined) }), {}) as Schemas
}

function restOf({ additionalProperties, unevaluatedProperties }: JsonSchema): unknown {
  return [additionalProperties, unevaluatedProperties].find((value) => value !== undefined && value !== false)
}

/** What is said elsewhere, or says nothing about the whole. */
const described = [
  ...['$ref', 'type', 'properties', 'required', 'allOf', 'title', 'description', 'examples'],
  ...['additionalProperties', 'unevaluatedProperties', 'patternProperties'],
]

interface Context {
  readonly schemas: Schemas
  readonly seen: readonly unknown[]
  /** All properties of the object. */
  readonly all: FlatObject['properties']
}

function constraintOf(schema: JsonSchema, context: Context): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !described.includes(keyword))
  return Object.fromEntries(
    kept.map(([keyword, value]) =>
      keyword === 'oneOf' || keyword === 'anyOf'
        ? [keyword, schemaList(value).map((alternative) => flatAlternative(alternative, context))]
        : [keyword, value],
    ),
  )
}

/**
 * Says of an alternative what is not said of the object. That has further properties from elsewhere, so an alternative
 * that allows none but its own forbids those of the others by name.
 */
function flatAlternative(alternative: JsonSchema, { schemas, seen, all }: Context): JsonSchema {
  const { object, properties, required, constraints } = flattenObject(alternative, schemas, seen)
  if (typeof alternative !== 'object' || !object) return alternative
  const closed = branchesOf(alternative, schemas, seen).some((branch) => branch['additionalProperties'] === false)
  const foreign = closed ? Object.keys(all).filter((name) => !Object.hasOwn(properties, name)) : []
  const special = Object.entries(properties).filter(([name, schema]) => !isSame(schema, all[name]))
  const own = { ...Object.fromEntries(special), ...Object.fromEntries(foreign.map((name) => [name, false])) }
  return {
    ...(Object.keys(own).length > 0 && { properties: own }),
    ...(required.size > 0 && { required: [...required] }),
    ...combineConstraints(constraints),
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Says several things over the same object at once. */
export function combineConstraints(constraints: readonly JsonSchema[]): JsonSchema {
  const [only] = constraints
  if (only === undefined) return {}
  return constraints.length === 1 ? only : { allOf: constraints }
}
