import type { JsonSchema } from '../../manifest/json-schema.ts'

/** Lists the fields of a value that a schema does not declare, each as a path; objects without declared fields are open. */
export function unknownFields(
  value: unknown,
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  path = '',
): readonly string[] {
  const branches = branchesOf(schema, schemas)
  const inside = (inner: unknown, options: readonly unknown[], step: string): readonly string[] =>
    unknownFields(inner, { anyOf: options }, schemas, `${path}/${step}`)
  if (Array.isArray(value)) {
    const items = branches.map((branch) => branch['items']).filter(isSchema)
    return value.flatMap((element: unknown) => inside(element, items, '*'))
  }
  if (!isSchema(value)) return []
  const declared = branches.map((branch) => branch['properties']).filter(isSchema)
  const isOpen = declared.length === 0 || branches.some((branch) => (branch['additionalProperties'] ?? false) !== false)
  return Object.entries(value).flatMap(([key, inner]) => {
    const options = declared.map((properties) => properties[key]).filter(isSchema)
    if (options.length > 0) return inside(inner, options, key)
    return isOpen ? [] : [`${path}/${key}`]
  })
}

/** The schema and all that it is made of: what it refers to, what it adds up, what it allows instead. */
function branchesOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): readonly JsonSchema[] {
  const reference = schema['$ref']
  const target = typeof reference === 'string' ? schemas[reference.replace('#/schemas/', '')] : undefined
  const parts = [target, schema['allOf'], schema['anyOf'], schema['oneOf']].flat()
  return [schema, ...parts.filter(isSchema).flatMap((part) => branchesOf(part, schemas))]
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
