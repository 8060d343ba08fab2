import type { Connector } from '../../manifest/connector.ts'
import { copiedSchema } from '../../manifest/copy-actions.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { alternativesOf, branchesOf } from '../../manifest/schema-branches.ts'
import type { FieldPath } from './condition.ts'

/** What is known of a value: its schema, and those it refers to; without a schema it may be anything. */
export interface RecordShape {
  readonly schema: JsonSchema | undefined
  readonly schemas: Readonly<Record<string, JsonSchema>>
}

/** A type of JSON; integers are numbers. */
export type JsonType = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string'

/** Gives what the manifest says of an entity's records. */
export function shapeOf(connector: Connector, entity: string): RecordShape {
  const { schemas } = connector
  const record = copiedSchema(connector, entity)
  return { schema: record === undefined ? undefined : lookUp(schemas, record), schemas }
}

/** Finds the shape at a path, or says why there cannot be anything. */
export function shapeAt(shape: RecordShape, path: FieldPath): RecordShape | string {
  let found = shape
  for (const [index, step] of path.entries()) {
    const next = stepInto(found, step, path.slice(0, index).join('.'))
    if (typeof next === 'string') return next
    found = next
  }
  return found
}

/** The shape of a list's elements. */
export function elementShape(shape: RecordShape): RecordShape {
  return { schema: together(schemasOf(shape).flatMap(({ items }) => schemaIn(items))), schemas: shape.schemas }
}

/** The types a value can have, where that is known. */
export function typesOf(shape: RecordShape): ReadonlySet<JsonType> | undefined {
  return factsOf(shape)?.types
}

/** The values a field can have, where they are enumerated. */
export function valuesOf(shape: RecordShape): readonly unknown[] | undefined {
  const parts = schemasOf(shape)
  const lists = parts.flatMap(({ enum: values }) => (Array.isArray(values) ? [values as readonly unknown[]] : []))
  // With another alternative beside an enumeration, other values are possible.
  const alone = parts.every(({ type, enum: values }) => type === undefined || type === 'null' || Array.isArray(values))
  return lists.length > 0 && alone ? lists.flat() : undefined
}

/** Tells whether a field is a date by its schema. */
export function isDate(shape: RecordShape): boolean {
  return schemasOf(shape).some(({ format }) => format === 'date-time' || format === 'date')
}

type Schemas = RecordShape['schemas']

interface Facts {
  /** All schemas that say something of the same value. */
  readonly parts: readonly JsonSchema[]
  readonly types: ReadonlySet<JsonType> | undefined
}

/** A compiled manifest does not change: what it says of a value is worked out once. */
const known = new WeakMap<Schemas, WeakMap<JsonSchema, Facts>>()

function factsOf({ schema, schemas }: RecordShape): Facts | undefined {
  if (schema === undefined) return undefined
  const facts = known.get(schemas) ?? new WeakMap<JsonSchema, Facts>()
  known.set(schemas, facts)
  const found = facts.get(schema) ?? { parts: spread(schema, schemas, []), types: typesOfSchema(schema, schemas, 0) }
  facts.set(schema, found)
  return found
}

/** Lists a schema with all that says something of the same value. */
export function schemasOf(shape: RecordShape): readonly JsonSchema[] {
  return factsOf(shape)?.parts ?? []
}

function stepInto(shape: RecordShape, step: string, before: string): RecordShape | string {
  const types = typesOf(shape)
  if (types?.has('array') === true) {
    if (/^-?\d+$/.test(step)) return elementShape(shape)
    if (!types.has('object'))
      return `"${before}" is a list; write {"any": {"${before}": {…}}} to ask about its elements`
  }
  if (types !== undefined && !types.has('object')) return `"${before}" is ${typeText(types)}; it has no field "${step}"`
  return property(shape, step, before)
}

function property(shape: RecordShape, step: string, before: string): RecordShape | string {
  const { schemas } = shape
  const parts = schemasOf(shape)
  const found = parts.flatMap((part) => schemaIn(lookUp(propertiesOf(part), step)))
  if (found.length > 0) return { schema: together(found), schemas }
  const names = parts.flatMap((part) => Object.keys(propertiesOf(part) ?? {}))
  if (names.length === 0 || parts.some(isOpen)) return { schema: undefined, schemas }
  const where = before === '' ? 'there is no field' : `"${before}" has no field`
  const hint = didYouMean(step, names) ?? `it is one of ${[...new Set(names)].join(', ')}`
  return `${where} "${step}"; ${hint}`
}

function spread(schema: JsonSchema, schemas: Schemas, seen: readonly JsonSchema[]): readonly JsonSchema[] {
  if (seen.includes(schema)) return []
  return branchesOf(schema, schemas).flatMap((branch) => [
    branch,
    ...alternativesOf(branch).flatMap((alternative) => spread(alternative, schemas, [...seen, schema])),
  ])
}

function typesOfSchema(schema: JsonSchema, schemas: Schemas, depth: number): ReadonlySet<JsonType> | undefined {
  // Deeper than that, alternatives go round in circles.
  if (depth > 8) return undefined
  const sets = branchesOf(schema, schemas).flatMap((branch) => {
    const alternatives = alternativesOf(branch).map((inner) => typesOfSchema(inner, schemas, depth + 1))
    return [ownTypes(branch), unionOf(alternatives)]
  })
  return sets.reduce((left, right) => intersection(left, right), undefined)
}

function ownTypes({ type }: JsonSchema): ReadonlySet<JsonType> | undefined {
  if (type === undefined) return undefined
  return new Set([type].flat().map((name) => (name === 'integer' ? 'number' : (name as JsonType))))
}

function unionOf(sets: readonly (ReadonlySet<JsonType> | undefined)[]): ReadonlySet<JsonType> | undefined {
  const known = sets.filter((set) => set !== undefined)
  return known.length === 0 || known.length < sets.length ? undefined : new Set(known.flatMap((set) => [...set]))
}

function intersection(
  left: ReadonlySet<JsonType> | undefined,
  right: ReadonlySet<JsonType> | undefined,
): ReadonlySet<JsonType> | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return new Set([...left].filter((type) => right.has(type)))
}

function isOpen({ additionalProperties: rest, patternProperties }: JsonSchema): boolean {
  return (rest !== undefined && rest !== false) || patternProperties !== undefined
}

function propertiesOf({ properties }: JsonSchema): Readonly<Record<string, unknown>> | undefined {
  return properties as Readonly<Record<string, unknown>> | undefined
}

function together(schemas: readonly JsonSchema[]): JsonSchema | undefined {
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0]
}

function schemaIn(value: unknown): readonly JsonSchema[] {
  return typeof value === 'object' && value !== null ? [value as JsonSchema] : []
}

const names: Readonly<Record<JsonType, string>> = {
  array: 'a list',
  boolean: 'true or false',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
}

/** Names the types a value can have, for messages. */
export function typeText(types: ReadonlySet<JsonType>): string {
  const said = [...types].filter((type) => type !== 'null' || types.size === 1)
  return said.map((type) => names[type]).join(' or ')
}
