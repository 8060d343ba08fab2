import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'

/** Tells whether an object schema takes properties from a schema that is not there or cannot be relied on. */
export function refersToUnknown(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>> | undefined,
  seen: Set<string> = new Set<string>(),
): boolean {
  const { $ref, allOf = [] } = schema
  if ((allOf as readonly JsonSchema[]).some((branch) => refersToUnknown(branch, schemas, seen))) return true
  if (typeof $ref !== 'string' || seen.has($ref)) return false
  seen.add($ref)
  const target = lookUp(schemas, $ref.replace('#/schemas/', ''))
  return target === undefined || refersToUnknown(target, schemas, seen)
}
