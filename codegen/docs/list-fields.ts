import type { JsonSchema } from '../../manifest/json-schema.ts'
import {
  elementOf,
  isNamedType,
  propertiesOf,
  referenceName,
  requiredOf,
  resolveSchema,
  subschemas,
  type Definitions,
} from './schema-shape.ts'

/** A property of an object, or of an object inside it: `location.city`, `tags[].title`. */
export interface Field {
  readonly name: string
  readonly schema: JsonSchema
  readonly required: boolean
}

/** How far `listFields` looks into fields. */
export interface FieldDepth {
  readonly definitions: Definitions
  /** How many levels of objects inside objects are told. */
  readonly levels: number
  /** Whether the fields of named types are told too, rather than the type's name alone. */
  readonly named: boolean
  /** The named types being told, so that one that refers to itself is told once. */
  readonly open?: readonly string[]
}

/** Lists the fields of an object schema, those of objects inside it after their own. */
export function listFields(schema: JsonSchema, depth: FieldDepth): readonly Field[] {
  return ownFields(schema, depth).flatMap((field) => [field, ...innerFields(field, depth)])
}

function innerFields({ name, schema }: Field, depth: FieldDepth): readonly Field[] {
  if (depth.levels === 0) return []
  const { inner, suffix } = innermost(schema, depth)
  if (!depth.named && referenceName(inner) !== undefined) return []
  const fields = listFields(inner, { ...depth, levels: depth.levels - 1, open: [] })
  return fields.map((field) => ({ ...field, name: `${name}${suffix}.${field.name}` }))
}

/** The elements of a list, however deep the list goes. */
function innermost(schema: JsonSchema, depth: FieldDepth): { readonly inner: JsonSchema; readonly suffix: string } {
  let inner = schema
  let suffix = ''
  for (let level = 0; level < deepestList; level++) {
    const resolved = resolveSchema(inner, depth.definitions)
    const hides = !depth.named && referenceName(inner) !== undefined && isNamedType(resolved)
    const element = hides ? undefined : elementOf(resolved)
    if (element === undefined) break
    inner = element
    suffix += '[]'
  }
  return { inner, suffix }
}

/** A list of lists of lists is the most that is looked into; a type may be a list of itself. */
const deepestList = 3

function ownFields(schema: JsonSchema, depth: FieldDepth): readonly Field[] {
  const resolved = resolveSchema(schema, depth.definitions)
  const required = new Set(requiredOf(resolved))
  const own = Object.entries(propertiesOf(resolved)).map(([name, property]) => ({
    name,
    schema: property,
    required: required.has(name),
  }))
  const parts = subschemas(resolved, 'allOf').flatMap((part) => branchFields(part, depth))
  const variants = [...subschemas(resolved, 'anyOf'), ...subschemas(resolved, 'oneOf')]
    .flatMap((branch) => branchFields(branch, depth))
    .map((field) => ({ ...field, required: false }))
  return withoutRepeats([...parts.map((field) => strengthen(field, required)), ...own, ...variants])
}

function branchFields(branch: JsonSchema, depth: FieldDepth): readonly Field[] {
  const name = referenceName(branch)
  if (name === undefined) return ownFields(branch, depth)
  const open = depth.open ?? []
  return !depth.named || open.includes(name) ? [] : ownFields(branch, { ...depth, open: [...open, name] })
}

function strengthen(field: Field, required: ReadonlySet<string>): Field {
  return { ...field, required: field.required || required.has(field.name) }
}

function withoutRepeats(fields: readonly Field[]): readonly Field[] {
  const seen = new Set<string>()
  return fields.filter(({ name }) => !seen.has(name) && seen.add(name))
}
