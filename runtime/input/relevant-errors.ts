import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { alternativesOf, isOfTypes, typesOf } from './alternatives-of.ts'
import { at, pointer } from './pointer.ts'
import type { ValidationError } from './validators.ts'

/**
 * Leaves out what only repeats. A value that fits none of several forms is told so once; where just one of the forms has
 * its type, that one was meant, and what is wrong by it is told instead.
 */
export function relevantErrors(
  schema: ObjectSchema,
  input: unknown,
  errors: readonly ValidationError[],
): readonly ValidationError[] {
  const noise = new Set<ValidationError>(errors.filter(({ keyword }) => keyword === 'if'))
  for (const union of errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')) {
    const parts = errors.slice(0, errors.indexOf(union)).filter((error) => isPart(error, union))
    const meant = isMeant(union, schema, input) && parts.some((error) => !isTypeOf(union, error))
    const left = meant ? [union, ...parts.filter((error) => isTypeOf(union, error))] : parts
    for (const error of left) noise.add(error)
  }
  return errors.filter((error) => !noise.has(error))
}

/** A validator reports what each form would have wanted before it reports the whole. */
function isPart({ schemaPath, instancePath }: ValidationError, union: ValidationError): boolean {
  if (schemaPath.startsWith(`${union.schemaPath}/`)) return true
  const at = union.instancePath
  return at !== '' && (instancePath === at || instancePath.startsWith(`${at}/`))
}

function isMeant(union: ValidationError, schema: ObjectSchema, input: unknown): boolean {
  const value = at(input, pointer(union.instancePath))
  const forms = alternativesOf(schema, union).filter((form) => isOfTypes(value, typesOf(form)))
  return forms.length === 1
}

function isTypeOf({ instancePath }: ValidationError, error: ValidationError): boolean {
  return error.keyword === 'type' && error.instancePath === instancePath
}
