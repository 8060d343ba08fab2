import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import { refineProperties } from './refine-properties.ts'

/** Tells whether a call must give something: a required parameter, or one of several. */
export function requiresParameters(input: ObjectSchema): boolean {
  const { own, choices, others } = refineProperties(input)
  return (
    others.length > 0 || hasRequired(own) || choices.some((branches) => branches.every((branch) => hasRequired(branch)))
  )
}

function hasRequired({ required = [] }: JsonSchema & ObjectSchema): boolean {
  return required.length > 0
}
