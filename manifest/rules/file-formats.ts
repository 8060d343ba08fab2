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

/** Lists the files that an operation takes; those of one definition count once, however often it is referred to. */
export function fileFormats({ parameters, input }: DraftOperation): readonly FileFormat[] {
  const holding = namesHoldingFiles((input['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>)
  return parameters.flatMap((parameter) => {
    const inside = withSubschemas({ path: [], schema: lookUp(input.properties, parameter.name) ?? {} })
    const found = inside.filter(({ schema }) => isFile(schema) || holding.has(referenceIn(schema) ?? ''))
    return found.map(({ path, schema }) => ({
      parameter,
      isFile: isFile(schema) && (path.length === 0 || path.join('.') === 'items'),
    }))
  })
}

/** The definitions that hold a file, in themselves or in what they refer to. */
function namesHoldingFiles(definitions: Readonly<Record<string, JsonSchema>>): ReadonlySet<string> {
  const contents = Object.entries(definitions).map(([name, schema]) => {
    const inside = withSubschemas({ path: [], schema }).map((found) => found.schema)
    return { name, file: inside.some(isFile), references: new Set(inside.map(referenceIn)) }
  })
  const users = new Map<string | undefined, string[]>()
  for (const { name, references } of contents) {
    for (const reference of references) users.set(reference, [...(users.get(reference) ?? []), name])
  }
  // A set that grows while it is walked visits what is added to it.
  const holding = new Set(contents.filter(({ file }) => file).map(({ name }) => name))
  for (const name of holding) for (const user of users.get(name) ?? []) holding.add(user)
  return holding
}

function isFile({ format }: JsonSchema): boolean {
  return format === 'binary'
}

function referenceIn({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined
}
