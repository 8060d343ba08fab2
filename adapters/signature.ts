import type { Operation } from '../manifest/connector.ts'
import type { JsonSchema } from '../manifest/json-schema.ts'

/** Writes what an operation takes as one line: `candidates.list(limit?: integer, status?: "Lead"|"Active")`. */
export function signatureOf({ id, input }: Operation): string {
  const required = new Set(input.required)
  const definitions = (input['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>
  const parameters = Object.entries(input.properties ?? {}).map(
    ([name, schema]) => `${name}${required.has(name) ? '' : '?'}: ${typeText(schema, definitions, 0)}`,
  )
  return `${id}(${parameters.join(', ')})`
}

const deepest = 3

type Definitions = Readonly<Record<string, JsonSchema>>

function typeText(schema: JsonSchema, definitions: Definitions, depth: number): string {
  const target = targetOf(schema, definitions)
  if (target !== undefined) return depth >= deepest ? 'object' : typeText(target, definitions, depth + 1)
  return (
    valuesText(schema) ??
    formsText(schema, definitions, depth) ??
    structureText(schema, definitions, depth) ??
    plainText(schema)
  )
}

function valuesText(schema: JsonSchema): string | undefined {
  const values = Object.hasOwn(schema, 'const') ? [schema['const']] : schema['enum']
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join('|') : undefined
}

function formsText(schema: JsonSchema, definitions: Definitions, depth: number): string | undefined {
  const forms = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined
  return forms && [...new Set(forms.map((form) => typeText(form, definitions, depth + 1)))].join('|')
}

function structureText(schema: JsonSchema, definitions: Definitions, depth: number): string | undefined {
  const { items, properties } = schema
  if (typeof items === 'object') return `${grouped(typeText(items as JsonSchema, definitions, depth + 1))}[]`
  return properties !== undefined && depth < deepest ? objectText(schema, definitions, depth) : undefined
}

function plainText({ type, format }: JsonSchema): string {
  const types = [type].flat().filter((one) => typeof one === 'string')
  const text = types.length === 0 ? 'any' : types.join('|')
  return typeof format === 'string' ? `${text} ${format}` : text
}

function targetOf(schema: JsonSchema, definitions: Definitions): JsonSchema | undefined {
  const reference = schema['$ref']
  return typeof reference === 'string' ? definitions[reference.replace('#/$defs/', '')] : undefined
}

function grouped(text: string): string {
  return /[|]/.test(text) && !text.startsWith('{') ? `(${text})` : text
}

function objectText({ properties = {}, required }: JsonSchema, definitions: Definitions, depth: number): string {
  const needed = new Set(required as readonly string[] | undefined)
  const fields = Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(
    ([name, inner]) => `${name}${needed.has(name) ? '' : '?'}: ${typeText(inner, definitions, depth + 1)}`,
  )
  return `{${fields.join(', ')}}`
}
