import type { Parameter } from '../connector.ts'
import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'
import type { DraftOperation } from './draft.ts'
import { withSubschemas } from './schema-places.ts'

/** A place in a parameter that takes a file. */
export interface FileFormat {
  readonly parameter: Parameter
  /** Whether the parameter itself is the file, or a list of files, rather than something inside it. */
  readonly isFile: boolean
}

/** Lists the files that an operation takes. */
export function fileFormats({ parameters, input }: DraftOperation): readonly FileFormat[] {
  const definitions = (input['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>
  return parameters.flatMap((parameter) => {
    const found = schemasIn(lookUp(input.properties, parameter.name) ?? {}, definitions, [])
    const files = found.filter(({ schema }) => schema['format'] === 'binary')
    return files.map(({ path }) => ({ parameter, isFile: path.length === 0 || path.join('.') === 'items' }))
  })
}

interface Found {
  readonly path: readonly (string | number)[]
  readonly schema: JsonSchema
}

/** All schemas inside one, those it refers to among them. */
function schemasIn(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
  open: readonly string[],
): readonly Found[] {
  return withSubschemas({ path: [], schema }).flatMap((found): readonly Found[] => {
    const reference = found.schema['$ref']
    const name = typeof reference === 'string' ? reference.replace('#/$defs/', '') : ''
    const target = open.includes(name) ? undefined : lookUp(definitions, name)
    if (target === undefined) return [found]
    const inner = schemasIn(target, definitions, [...open, name])
    return [found, ...inner.map((one) => ({ ...one, path: [...found.path, '$ref', ...one.path] }))]
  })
}
