import type { Operation } from '../manifest/connector.ts'
import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import type { ResolveReference, TypeSchema } from './type-schema.ts'

const fileValue = 'FileValue'

/** Types that are referred to and come from the package, so that their declarations are of no use. */
export const foreignTypes: Readonly<Record<string, TypeSchema>> = { [fileValue]: { type: 'object' } }

/** The input of an operation in which what takes a file refers to the package's own type for that. */
export function withFileTypes({ input, files = [] }: Operation): ObjectSchema {
  const properties = files.map((name) => [name, fileType(input.properties?.[name] ?? {})] as const)
  return { ...input, properties: { ...input.properties, ...Object.fromEntries(properties) } }
}

/** Resolves references to types of the package besides others. */
export function withForeign(resolve: ResolveReference): ResolveReference {
  return (reference) => (reference === fileReference ? { name: fileValue } : resolve(reference))
}

const fileReference = `#/package/${fileValue}`

function fileType({ items, description }: JsonSchema): JsonSchema {
  const file = { $ref: fileReference }
  const described = description === undefined ? {} : { description }
  return items === undefined ? { ...file, ...described } : { type: 'array', items: file, ...described }
}
