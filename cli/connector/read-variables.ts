import { environmentVariable } from '../../manifest/environment-variable.ts'
import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import type { Io } from '../io.ts'

/**
 * Reads the fields of a schema from the environment variables named after connector and field. A text becomes what
 * its schema says; one that cannot is left for the runtime to refuse.
 */
export function readVariables(
  connector: string,
  { properties = {} }: ObjectSchema,
  env: Io['env'],
): Readonly<Record<string, unknown>> {
  const found = Object.entries(properties).flatMap(([field, schema]) => {
    const text = env[environmentVariable(connector, field)]
    return text === undefined ? [] : [[field, typed(text, schema)] as const]
  })
  return Object.fromEntries(found)
}

function typed(text: string, { type }: JsonSchema): unknown {
  const types = [type].flat()
  if (types.includes('string') || type === undefined) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
