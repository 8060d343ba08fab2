import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import type { InputIssue } from '../errors.ts'
import { alternativesOf, isOfTypes, typesOf } from './alternatives-of.ts'
import { jsonType } from './json-type.ts'
import { at, pointer } from './pointer.ts'
import { relevantErrors } from './relevant-errors.ts'
import { schemasAt } from './schemas-at.ts'
import type { ValidationError } from './validators.ts'

/** Says what a validator found in sentences a person or a model can act on, without repeating the values given. */
export function explainValidation(
  schema: ObjectSchema,
  input: unknown,
  errors: readonly ValidationError[],
): readonly InputIssue[] {
  const context: Context = { schema, input }
  const issues = relevantErrors(schema, input, errors).map((error) => ({
    path: pathOf(error),
    message: sentence(error, context),
  }))
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()]
}

interface Context {
  readonly schema: ObjectSchema
  readonly input: unknown
}

function pathOf({ instancePath, keyword, params }: ValidationError): string {
  const steps = pointer(instancePath)
  const last =
    keyword === 'required' ? params['missingProperty'] : (params['additionalProperty'] ?? params['unevaluatedProperty'])
  return [...steps, ...(typeof last === 'string' ? [last] : [])].join('.')
}

function sentence(error: ValidationError, context: Context): string {
  const name = pathOf(error)
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownParameter(error, name, context)
    case 'required':
      return `${name} is required`
    case 'type':
      return mustBe(name, error.params['type'], at(context.input, pointer(error.instancePath)))
    case 'enum':
      return oneOfValues(error, name, context)
    case 'oneOf':
    case 'anyOf':
      return alternatives(error, name, context)
    default:
      return `${name === '' ? 'params' : name} ${error.message ?? 'is not valid'}`
  }
}

function unknownParameter({ instancePath }: ValidationError, name: string, { schema }: Context): string {
  const last = name.split('.').at(-1) ?? ''
  const known = schemasAt(schema, pointer(instancePath)).flatMap(({ properties }) => Object.keys(properties ?? {}))
  const names = [...new Set(known)]
  const hint =
    didYouMean(last, names) ??
    (names.length === 0 ? 'it takes none' : names.length <= 12 ? `known are ${names.join(', ')}` : undefined)
  return [`unknown parameter "${name}"`, hint].filter((part) => part !== undefined).join('; ')
}

function oneOfValues({ params, instancePath }: ValidationError, name: string, { input }: Context): string {
  const allowed = params['allowedValues'] as readonly unknown[]
  const given = at(input, pointer(instancePath))
  const hint =
    typeof given === 'string'
      ? didYouMean(
          given,
          allowed.filter((value) => typeof value === 'string'),
        )
      : undefined
  return [`${name} must be one of ${allowed.map((value) => JSON.stringify(value)).join(', ')}`, hint]
    .filter(Boolean)
    .join('; ')
}

function alternatives(error: ValidationError, name: string, { schema, input }: Context): string {
  const forms = alternativesOf(schema, error)
  const sets = forms.map(({ required }) => required)
  const subject = name === '' ? 'give' : `${name} needs`
  const amount = error.keyword === 'anyOf' ? 'at least one of' : 'exactly one of'
  if (sets.length > 0 && sets.every(Array.isArray))
    return `${subject} ${amount} ${sets.map((set) => set.join(' and ')).join(', ')}`
  const value = at(input, pointer(error.instancePath))
  const types = forms.map(typesOf)
  if (types.every((some) => !isOfTypes(value, some))) return mustBe(name, [...new Set(types.flat())], value)
  const tooMany = Array.isArray(error.params['passingSchemas'])
  return `${name === '' ? 'params' : name} ${tooMany ? 'fits more than one' : 'fits none'} of the forms allowed`
}

function mustBe(name: string, types: unknown, value: unknown): string {
  return `${name} must be ${[types].flat().map(String).join(' or ')}, not ${jsonType(value)}`
}
