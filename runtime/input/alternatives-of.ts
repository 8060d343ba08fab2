import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { at, pointer } from './pointer.ts'
import { resolveReference, schemasAt } from './schemas-at.ts'
import { jsonType } from './json-type.ts'
import type { ValidationError } from './validators.ts'

/** Lists the alternatives of the `oneOf` or `anyOf` that an error is about, references resolved. */
export function alternativesOf(
  root: ObjectSchema,
  { keyword, instancePath, schemaPath }: ValidationError,
): readonly JsonSchema[] {
  const candidates = schemasAt(root, pointer(instancePath))
    .map((schema) => schema[keyword])
    .filter(Array.isArray)
  // The path tells where to look, except inside of a reference, where it begins anew.
  const named = at(root, pointer(decodeURIComponent(schemaPath)))
  const branches = (candidates.find((candidate) => candidate === named) ?? candidates[0] ?? []) as readonly JsonSchema[]
  return branches.map((branch) => resolveReference(root, branch))
}

/** The JSON types an alternative takes; nothing when it does not say. */
export function typesOf({ type, enum: values, const: only, properties, items }: JsonSchema): readonly string[] {
  if (type !== undefined) return [type].flat().map(String)
  if (Array.isArray(values)) return [...new Set(values.map(jsonType))]
  if (only !== undefined) return [jsonType(only)]
  if (properties !== undefined) return ['object']
  return items === undefined ? [] : ['array']
}

/** Tells whether a value is of one of some types. */
export function isOfTypes(value: unknown, types: readonly string[]): boolean {
  const type = jsonType(value)
  return types.length === 0 || types.includes(type) || (type === 'number' && types.includes('integer'))
}
