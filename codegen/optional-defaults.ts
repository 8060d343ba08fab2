import type { ObjectSchema } from '../manifest/json-schema.ts'

/** A schema of `config` as a caller sees it: a field with a default need not be given. */
export function optionalDefaults(schema: ObjectSchema): ObjectSchema {
  const { required = [], properties } = schema
  return { ...schema, required: required.filter((name) => properties?.[name]?.['default'] === undefined) }
}
