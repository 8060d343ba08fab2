import grammar from '../manifest.schema.json' with { type: 'json' }
import type { JsonSchema } from '../json-schema.ts'

/** The grammar of manifests. */
export const grammarSchema: JsonSchema = grammar

/** Reads a schema of the grammar, following a reference to a definition; what stands beside the reference wins. */
export function resolveGrammar(schema: unknown): JsonSchema {
  const { $ref, ...own } = (schema ?? {}) as JsonSchema
  if (typeof $ref !== 'string') return own
  const name = $ref.replace('#/$defs/', '')
  const definitions = grammarSchema['$defs'] as Readonly<Record<string, JsonSchema>>
  return Object.hasOwn(definitions, name) ? { ...resolveGrammar(definitions[name]), ...own } : own
}
