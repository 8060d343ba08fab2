import type { JsonSchema } from '../manifest/json-schema.ts'

/** Copies a schema without what only explains it; what it accepts stays the same. */
export function stripAnnotations(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword))
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, stripKeyword(keyword, value)]))
}

const annotations: ReadonlySet<string> = new Set([
  ...['$comment', 'default', 'deprecated', 'description', 'examples', 'readOnly', 'title', 'writeOnly'],
])

/** Keywords whose values hold schemas by name; of all other keywords with an object the object is a schema or data. */
const maps: ReadonlySet<string> = new Set([
  ...['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'],
])

const schemas: ReadonlySet<string> = new Set([
  ...['additionalProperties', 'allOf', 'anyOf', 'contains', 'else', 'if', 'items', 'not', 'oneOf', 'prefixItems'],
  ...['propertyNames', 'then', 'unevaluatedItems', 'unevaluatedProperties'],
])

function stripKeyword(keyword: string, value: unknown): unknown {
  if (schemas.has(keyword)) return Array.isArray(value) ? value.map(strip) : strip(value)
  if (!maps.has(keyword) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner)]))
}

function strip(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? stripAnnotations(value as JsonSchema)
    : value
}
