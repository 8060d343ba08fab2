import { compile } from 'json-schema-to-typescript'
import { showLineBreaks } from './emit-literal.ts'

/**
 * Compiles named schemas that refer to each other as `#/$defs/Name` into TypeScript declarations, by name. The schemas
 * must be in the emitter's own terms: it puts `tsType` into its output as it is.
 */
export async function compileDeclarations(
  schemas: Readonly<Record<string, object>>,
): Promise<ReadonlyMap<string, string>> {
  const properties = Object.fromEntries(Object.keys(schemas).map((name) => [name, { $ref: `#/$defs/${name}` }]))
  // A name for nothing but a reference would be passed over in favour of its target's.
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    '$ref' in schema ? { allOf: [schema] } : schema,
  ])
  const $defs: unknown = Object.fromEntries(entries)
  const source = await compileTypes({ title: rootName, type: 'object', properties, $defs }, rootName)
  const heads = [...source.matchAll(declarationHead)]
  const declarations = heads.map(({ index, 1: name = '' }, position) => {
    const text = source.slice(index, heads[position + 1]?.index).trim()
    return [name, text] as const
  })
  const found = new Map(declarations.filter(([name]) => name !== rootName))
  const missing = Object.keys(schemas).filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`no type was made of ${missing.join(', ')}`)
  return found
}

/** Compiles one schema and all it refers to into TypeScript that is not laid out yet. */
export async function compileTypes(schema: object, name: string): Promise<string> {
  const source = await compile(schema, name, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    $refOptions: { resolve: { external: false } },
  })
  return showLineBreaks(source).replace(/\/\*\*\n \* (.{1,110})\n \*\//g, '/** $1 */')
}

/** One schema over all others, so that each of them is compiled once. */
const rootName = '_Root'

/** Only a declaration starts so in the first column: texts have no raw line breaks, comments start with a star. */
const declarationHead = /(?<=^|\n)(?:\/\*\*[^\n]*\n(?: \*[^\n]*\n)*)?export (?:interface|type) ([\w$]+)/g
