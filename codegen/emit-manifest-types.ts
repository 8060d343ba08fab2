import { compileTypes } from './compile-declarations.ts'

/** Emits the TypeScript types of the manifest grammar. */
export async function emitManifestTypes(grammar: object): Promise<string> {
  const types = await compileTypes(simplify(grammar) as object, 'Manifest')
  return `// Generated from manifest.schema.json. Do not edit.\n\n${types}`
}

/** Says in the emitter's terms what the grammar means, so that each definition becomes one type. */
function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify)
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value as Readonly<Record<string, unknown>>
  // Siblings of a local reference would make a copy of its target for each use.
  if (typeof $ref === 'string' && $ref.startsWith('#')) return { $ref }
  if ('if' in rest) return eitherOf(rest)
  const known = Object.entries(rest).filter(([key]) => key !== '$id' && key !== 'discriminator')
  const copy = Object.fromEntries(known.map(([key, inner]) => [key, simplify(inner)]))
  if (isAnything(copy)) return { ...copy, tsType: 'unknown' }
  return isOpenObject(copy, $ref) ? { ...copy, additionalProperties: true } : copy
}

/** A type says what there may be, not when. */
function eitherOf({ description, then, else: otherwise }: Readonly<Record<string, unknown>>): unknown {
  return { description, anyOf: [then, otherwise].map(simplify) }
}

function isAnything(schema: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(schema).join() === 'description'
}

/** The JSON Schema meta-schema is referred to by its address: it must not be fetched, and any keyword may follow. */
function isOpenObject(schema: Readonly<Record<string, unknown>>, reference: unknown): boolean {
  return reference !== undefined || (schema['type'] === 'object' && !('additionalProperties' in schema))
}
