import type { JsonSchema } from '../../manifest/json-schema.ts'
import { mapOf } from './loose-json.ts'
import { selectorStep } from './json-path.ts'
import { singular, snakeCase } from './names.ts'

/** Follows references of schemas. */
export type Resolve = (schema: JsonSchema | undefined) => JsonSchema

/** Guesses where an answer has its list, at most so many objects deep; `undefined` when it has none that stands out. */
export function guessList(answer: JsonSchema, entity: string, resolve: Resolve, depth = 4): string | undefined {
  const schema = resolve(answer)
  if (isType(schema, 'array')) return '$'
  const properties = propertiesOf(schema, resolve)
  const lists = Object.keys(properties).filter((name) => isType(resolve(properties[name]), 'array'))
  const stands = (name: string): boolean => usualLists.includes(name.toLowerCase()) || names(name, entity)
  const found = lists.length === 1 ? lists[0] : lists.find(stands)
  if (found !== undefined) return selectorStep(found)
  // A thing that holds a thing of its own kind goes on for ever.
  return lists.length > 0 || depth === 0 ? undefined : guessInside(properties, entity, resolve, depth - 1)
}

/** A list may be within the one object that an answer is about. */
function guessInside(
  properties: Readonly<Record<string, JsonSchema>>,
  entity: string,
  resolve: Resolve,
  depth: number,
): string | undefined {
  const [only] = contentOf(properties, resolve)
  const inner = only === undefined ? undefined : guessList(properties[only] ?? {}, entity, resolve, depth)
  return only === undefined || inner === undefined || inner === '$' ? undefined : `${selectorStep(only)}.${inner}`
}

/** Guesses where an answer has its one record: inside an envelope of one thing, or the answer itself. */
export function guessRecord(answer: JsonSchema, entity: string, resolve: Resolve): string {
  const properties = propertiesOf(resolve(answer), resolve)
  const [only, second] = contentOf(properties, resolve)
  if (only === undefined || second !== undefined) return '$'
  const rest = Object.keys(properties).filter((name) => name !== only)
  const wraps = rest.every((name) => aboutAnswers.includes(name.toLowerCase()))
  return wraps && (usualRecords.includes(only.toLowerCase()) || names(only, entity) || rest.length > 0)
    ? selectorStep(only)
    : '$'
}

/** The properties of an object, those of `allOf` among them; what is in `seen` is not looked into again. */
export function propertiesOf(
  schema: JsonSchema,
  resolve: Resolve,
  seen: readonly unknown[] = [],
): Readonly<Record<string, JsonSchema>> {
  const { allOf, properties } = schema
  const parts = seen.includes(allOf) ? [] : ((allOf ?? []) as readonly JsonSchema[]).map(resolve)
  const inherited = parts.map((part) => propertiesOf(part, resolve, [...seen, allOf]))
  return Object.assign({}, ...inherited, mapOf(properties)) as Readonly<Record<string, JsonSchema>>
}

/** Tells whether a schema says that its values are of a type. */
export function isType(schema: JsonSchema, type: string): boolean {
  return (
    [schema['type']].flat().includes(type) ||
    (type === 'array' && schema['type'] === undefined && schema['items'] !== undefined)
  )
}

const usualLists = [
  'data',
  'items',
  'results',
  'records',
  'values',
  'list',
  'entries',
  'nodes',
  'rows',
  'elements',
  'value',
  'objects',
  'content',
]
const usualRecords = ['data', 'result', 'results', 'record', 'item', 'value', 'object', 'response', 'entity']
const aboutAnswers = [
  'success',
  'ok',
  'status',
  'error',
  'errors',
  'message',
  'messages',
  'meta',
  'warnings',
  'warning',
  'code',
  'links',
  'request_id',
  'requestid',
  'response_metadata',
  'errorinfo',
  'included',
  'jsonapi',
]

/** Properties that are objects and may be what the answer is about. */
function contentOf(properties: Readonly<Record<string, JsonSchema>>, resolve: Resolve): readonly string[] {
  return Object.entries(properties)
    .filter(([name, property]) => {
      const schema = resolve(property)
      const holds = isType(schema, 'object') || schema['properties'] !== undefined || schema['allOf'] !== undefined
      return holds && !aboutAnswers.includes(name.toLowerCase())
    })
    .map(([name]) => name)
}

function names(property: string, entity: string): boolean {
  const [one, other] = [snakeCase(property), snakeCase(entity)]
  return one === other || singular(one) === singular(other) || singular(other).endsWith(`_${singular(one)}`)
}
