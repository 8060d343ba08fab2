import type { JsonSchema } from './json-schema.ts'

/** The properties of an object schema, whether written in place, referred to or spread over `allOf`. */
export interface FlatObject {
  /** Whether the schema describes an object with known properties. */
  readonly object: boolean
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: ReadonlySet<string>
  /** Keywords over the whole object, such as `oneOf` of sets of required properties. */
  readonly constraints: readonly JsonSchema[]
  /** The schema of further properties, when the author wrote that there may be any. */
  readonly rest: unknown
}

const described = [
  '$ref',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'allOf',
  'title',
  'description',
  'examples',
]

/** Collects the properties of an object schema. */
export function flattenObject(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): FlatObject {
  const branches = branchesOf(schema, schemas, [])
  const constraints = branches.map(constraintOf).filter((constraint) => Object.keys(constraint).length > 0)
  const rest = branches
    .map((branch) => branch['additionalProperties'])
    .find((value) => value !== undefined && value !== false)
  return {
    object:
      branches.some((branch) => branch['properties'] !== undefined || branch['type'] === 'object') ||
      branches.every((branch) => branch['type'] === undefined),
    properties: Object.assign({}, ...branches.map((branch) => branch['properties'] ?? {})) as Readonly<
      Record<string, JsonSchema>
    >,
    required: new Set(branches.flatMap((branch) => (branch['required'] ?? []) as readonly string[])),
    constraints,
    rest,
  }
}

function branchesOf(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  seen: readonly unknown[],
): readonly JsonSchema[] {
  const reference = schema['$ref']
  const target =
    typeof reference === 'string' && !seen.includes(reference)
      ? schemas[reference.replace('#/schemas/', '')]
      : undefined
  const inner = [...(target === undefined ? [] : [target]), ...((schema['allOf'] ?? []) as readonly JsonSchema[])]
  return [...inner.flatMap((branch) => branchesOf(branch, schemas, [...seen, reference])), schema]
}

function constraintOf(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !described.includes(keyword)))
}
