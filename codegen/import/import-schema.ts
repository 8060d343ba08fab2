import type { Path } from '../../manifest/finding.ts'
import { isMap } from '../../manifest/is-map.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { formats, keywords } from '../../manifest/rules/json-schema-vocabulary.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import type { Tell } from './notice.ts'

/** What the schemas of a document lead to. */
export interface SchemaLinks {
  /** Turns a `$ref` into one of ours, or gives what stands there, to be written in its place. */
  readonly follow: (reference: string, path: Path) => { readonly $ref: string } | { readonly inline: JsonSchema }
  readonly tell: Tell
}

/** Turns a schema of OpenAPI 3.0 or 3.1 into one of JSON Schema 2020-12. What has no equivalent is left out and told. */
export function importSchema(schema: unknown, path: Path, links: SchemaLinks): JsonSchema {
  if (schema === false) return { not: {} }
  if (!isMap(schema)) return {}
  const { $ref, ...own } = schema
  if (typeof $ref !== 'string') return importOwn(own, path, links)
  const target = links.follow($ref, path)
  const beside = importOwn(own, path, links)
  return '$ref' in target ? { ...target, ...beside } : { ...target.inline, ...beside }
}

function importOwn(schema: JsonMap, path: Path, links: SchemaLinks): JsonSchema {
  const imported: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    const place = [...path, keyword]
    const rewritten = rewrites[keyword]?.(value, schema)
    if (rewritten !== undefined) Object.assign(imported, rewritten)
    else if (inSingle.includes(keyword)) imported[keyword] = importInner(value, place, links)
    else if (inList.includes(keyword))
      imported[keyword] = listOf(value).map((inner, index) => importSchema(inner, [...place, index], links))
    else if (inMap.includes(keyword)) imported[keyword] = importMap(value, place, links)
    else if (carried(keyword, value, place, links.tell)) imported[keyword] = value
  }
  return settle(imported, schema)
}

const inSingle = [
  'items',
  'additionalProperties',
  'not',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
]
const inList = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const inMap = ['properties', 'patternProperties', 'dependentSchemas']

/** Keywords of OpenAPI that are written otherwise, by what they become; empty when another keyword says it. */
const rewrites: Readonly<Record<string, (value: unknown, schema: JsonMap) => JsonMap | undefined>> = {
  nullable: () => ({}),
  example: (value, { examples }) => (examples === undefined ? { examples: [value] } : {}),
  exclusiveMinimum: (value, { minimum }) =>
    typeof value === 'boolean' ? bound('exclusiveMinimum', value, minimum) : undefined,
  exclusiveMaximum: (value, { maximum }) =>
    typeof value === 'boolean' ? bound('exclusiveMaximum', value, maximum) : undefined,
  minimum: (_, { exclusiveMinimum }) => (exclusiveMinimum === true ? {} : undefined),
  maximum: (_, { exclusiveMaximum }) => (exclusiveMaximum === true ? {} : undefined),
  examples: (value) =>
    isMap(value) ? { examples: Object.values(value).map((one) => mapOf(one)['value'] ?? one) } : undefined,
  airbyte_secret: (value) => (value === true ? { writeOnly: true } : {}),
  required: (value) => (value === false ? {} : undefined),
  description: (value, { 'x-airbyte-ai-hints': hints }) => hintInWords(hints, textOf(value)),
  'x-airbyte-entity-name': () => ({}),
  'x-airbyte-stream-name': () => ({}),
  'x-airbyte-ai-hints': (value, { description }) => (description === undefined ? hintInWords(value, undefined) : {}),
}

function bound(keyword: string, exclusive: boolean, limit: unknown): JsonMap {
  return exclusive && limit !== undefined ? { [keyword]: limit } : {}
}

/** A property has no hints of its own, but its description can say them; those of a whole entity go elsewhere. */
function hintInWords(value: unknown, description: string | undefined): JsonMap {
  const hints = Object.entries(mapOf(value)).filter(([name]) => !entityHints.includes(name))
  const words = hints.flatMap(([, hint]) => textOf(hint) ?? [])
  const text = [description, ...words].filter((part) => part !== undefined).join(' ')
  return text === '' ? {} : { description: text }
}

const entityHints = [
  'summary',
  'when_to_use',
  'when_not_to_use',
  'trigger_phrases',
  'freshness',
  'search_strategy',
  'example_questions',
]

function importInner(value: unknown, path: Path, links: SchemaLinks): unknown {
  return typeof value === 'boolean' ? value : importSchema(value, path, links)
}

function importMap(value: unknown, path: Path, links: SchemaLinks): JsonMap {
  return mapValues(mapOf(value), (inner, name) => importSchema(inner, [...path, name], links))
}

function carried(keyword: string, value: unknown, path: Path, tell: Tell): boolean {
  const reason = refusals.find(({ refuses }) => refuses(keyword, value))?.says(value)
  if (reason !== undefined) tell(path, reason)
  return reason === undefined
}

const refusals: readonly {
  readonly refuses: (keyword: string, value: unknown) => boolean
  readonly says: (value: unknown) => string
}[] = [
  {
    // Some lists of names are beside `properties`, as they should be; of one property alone nothing follows.
    refuses: (keyword, value) => keyword === 'required' && !Array.isArray(value),
    says: () => 'is not carried over: OpenAPI lists what is required beside "properties"',
  },
  { refuses: (keyword) => !keywords.includes(keyword), says: () => 'is not carried over' },
  {
    refuses: (keyword, value) => keyword === 'format' && !formats.includes(String(value)),
    says: (value) => `is not carried over: the format ${JSON.stringify(value)} is not known`,
  },
  {
    refuses: (keyword, value) => keyword === 'pattern' && !isPattern(value),
    says: (value) => `is not carried over: ${JSON.stringify(value)} is not a regular expression of JavaScript`,
  },
  {
    refuses: (keyword, value) => keyword === 'type' && ![value].flat().every((type) => types.includes(String(type))),
    says: (value) => `is not carried over: there is no type ${JSON.stringify(value)}`,
  },
  {
    refuses: (keyword, value) => keyword === 'enum' && listOf(value).length === 0,
    says: () => 'is not carried over: it allows nothing',
  },
]

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u').source !== ''
  } catch {
    return false
  }
}

/** Says what depends on several keywords at once. */
function settle(imported: Readonly<Record<string, unknown>>, given: JsonMap): JsonSchema {
  const { required, properties } = imported
  const complete = {
    ...imported,
    ...(Array.isArray(required) && isMap(properties) && { properties: withDeclared(properties, required) }),
  }
  return given['nullable'] === true ? orNull(complete) : complete
}

/** A property may be required without being described; it is one that may be anything. */
function withDeclared(properties: JsonMap, required: readonly unknown[]): JsonMap {
  const missing = required.map(String).filter((name) => !Object.hasOwn(properties, name))
  return { ...properties, ...Object.fromEntries(missing.map((name) => [name, {}])) }
}

function orNull(schema: JsonMap): JsonSchema {
  const { type } = schema
  if (type === undefined)
    return schema['$ref'] === undefined && schema['allOf'] === undefined
      ? schema
      : { anyOf: [schema, { type: 'null' }] }
  const values = schema['enum'] === undefined ? {} : { enum: [...new Set([...listOf(schema['enum']), null])] }
  return { ...schema, type: [...new Set([type, 'null'].flat())], ...values }
}
