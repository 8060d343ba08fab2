import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import { mapValues } from '../manifest/map-values.ts'

/**
 * Says a schema in the part of JSON Schema that a strict mode takes. Limits it has no words for are left out, which the
 * tool checks anyway; `undefined` means that it cannot be said: what may have any key, or tells null from nothing.
 */
export function strictSchema(schema: ObjectSchema): ObjectSchema | undefined {
  try {
    return strict(schema)
  } catch (error) {
    if (error instanceof Inexpressible) return undefined
    throw error
  }
}

class Inexpressible extends Error {}

/** What is kept as it is. */
const plain = ['type', 'description', 'enum', 'const', 'minimum', 'maximum', '$ref']
const formats = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']
/** What only narrows or explains. */
const dropped = [
  ...['default', 'examples', 'title', 'deprecated', 'readOnly', 'writeOnly', '$comment', 'pattern'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minProperties', 'maxProperties'],
]

function strict(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    const kept = strictKeyword(keyword, value)
    return kept === undefined ? [] : [kept]
  })
  const made: JsonSchema = Object.fromEntries(entries)
  if (isObject(made)) refuseOpen(schema)
  else if (!['type', 'anyOf', '$ref', 'const', 'enum'].some((keyword) => keyword in made)) throw new Inexpressible()
  return made
}

function strictKeyword(keyword: string, value: unknown): readonly [string, unknown] | undefined {
  if (plain.includes(keyword)) return [keyword, value]
  if (dropped.includes(keyword)) return undefined
  switch (keyword) {
    case 'format':
      return formats.includes(String(value)) ? [keyword, value] : undefined
    case 'required':
    case 'additionalProperties':
      return [keyword, value]
    case 'items':
      return [keyword, strict(value as JsonSchema)]
    case 'properties':
    case '$defs':
      return [keyword, mapValues(value as Readonly<Record<string, JsonSchema>>, strict)]
    case 'anyOf':
    case 'oneOf':
      return ['anyOf', (value as readonly JsonSchema[]).map(strict)]
    default:
      throw new Inexpressible()
  }
}

function isObject({ type }: JsonSchema): boolean {
  return [type].flat().includes('object')
}

/** Every key must be known, and one left out is said by null, which must not have a meaning of its own. */
function refuseOpen({ type, properties, required = [], additionalProperties }: ObjectSchema): void {
  if (type !== 'object' || properties === undefined) throw new Inexpressible()
  if (additionalProperties !== undefined && additionalProperties !== false) throw new Inexpressible()
  const optional = Object.entries(properties).filter(([name]) => !required.includes(name))
  if (optional.some(([, schema]) => takesNull(schema))) throw new Inexpressible()
}

function takesNull(schema: JsonSchema): boolean {
  const { type } = schema
  const forms = (schema['anyOf'] ?? schema['oneOf'] ?? []) as readonly JsonSchema[]
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  return (
    '$ref' in schema ||
    [type].flat().includes('null') ||
    (Array.isArray(values) && values.includes(null)) ||
    forms.some(takesNull)
  )
}
