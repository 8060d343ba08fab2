import { environmentVariable } from '../../manifest/environment-variable.ts'
import type { ObjectSchema } from '../../manifest/json-schema.ts'

/** Says which variables fields are read from and what each is, a line a field: `ASHBY_API_KEY: The Ashby API key.` */
export function describeVariables(
  connector: string,
  { properties = {} }: ObjectSchema,
  fields: readonly string[],
): readonly string[] {
  return fields.map((field) => {
    const { title, description } = properties[field] ?? {}
    const meaning = [description, title].find((text) => typeof text === 'string') ?? field
    return `${environmentVariable(connector, field)}: ${meaning}`
  })
}
