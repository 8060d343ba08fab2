import type { JsonSchema } from './json-schema.ts'
import { lookUp } from './look-up.ts'

type Schemas = Readonly<Record<string, JsonSchema>>

/** Lists a schema and all that holds together with it; references in `seen` are not followed. */
export function branchesOf(schema: JsonSchema, schemas: Schemas, seen: readonly unknown[] = []): readonly JsonSchema[] {
  // What holds already does not hold more when it is said again.
  const followed = new Set(seen)
  const collect = (branch: JsonSchema): readonly JsonSchema[] => {
    const reference = branch['$ref']
    const target = followed.has(reference) ? undefined : targetOf(reference, schemas)
    followed.add(reference)
    const inner = [...(target === undefined ? [] : [target]), ...schemaList(branch['allOf'])]
    return [...inner.flatMap(collect), branch]
  }
  return collect(schema)
}

function targetOf(reference: unknown, schemas: Schemas): JsonSchema | undefined {
  return typeof reference === 'string' ? lookUp(schemas, reference.replace('#/schemas/', '')) : undefined
}

/** Lists the schemas of which a value meets one. */
export function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  return [...schemaList(schema['oneOf']), ...schemaList(schema['anyOf'])]
}

/** Reads a keyword that holds a list of schemas. */
export function schemaList(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? (value as readonly JsonSchema[]) : []
}
