import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import type { InputIssue } from '../errors.ts'
import type { ValidationError } from './validators.ts'

/** Says what a validator found in sentences a person or a model can act on, without repeating the values given. */
export function explainValidation(
  schema: ObjectSchema,
  input: unknown,
  errors: readonly ValidationError[],
): readonly InputIssue[] {
  const context: Context = { schema, input }
  const issues = withoutBranches(errors).map((error) => ({ path: pathOf(error), message: sentence(error, context) }))
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()]
}

interface Context {
  readonly schema: ObjectSchema
  readonly input: unknown
}

/** A failed `oneOf` or `anyOf` says it once; what each of its branches would have wanted is noise. */
function withoutBranches(errors: readonly ValidationError[]): readonly ValidationError[] {
  const unions = errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .map(({ schemaPath }) => `${schemaPath}/`)
  return errors.filter(
    ({ schemaPath, keyword }) => keyword !== 'if' && !unions.some((union) => schemaPath.startsWith(union)),
  )
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
      return `${name} must be ${listed(error.params['type'])}, not ${typeName(at(context.input, pointer(error.instancePath)))}`
    case 'enum':
      return oneOfValues(error, name, context)
    case 'oneOf':
    case 'anyOf':
      return alternatives(error, name, context)
    default:
      return `${name === '' ? 'params' : name} ${error.message ?? 'is not valid'}`
  }
}

function unknownParameter(error: ValidationError, name: string, { schema }: Context): string {
  const last = name.split('.').at(-1) ?? ''
  const known = (at(schema, keywordPointer(error).slice(0, -1)) ?? {}) as JsonSchema
  const names = Object.keys(known['properties'] ?? {})
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

function alternatives(error: ValidationError, name: string, { schema }: Context): string {
  const { keyword, params } = error
  const branches = at(schema, keywordPointer(error))
  const sets = Array.isArray(branches) ? branches.map((branch: JsonSchema) => branch['required']) : []
  const subject = name === '' ? 'give' : `${name} needs`
  const amount = keyword === 'anyOf' ? 'at least one of' : 'exactly one of'
  if (sets.length > 0 && sets.every(Array.isArray))
    return `${subject} ${amount} ${sets.map((set) => (set as string[]).join(' and ')).join(', ')}`
  const tooMany = Array.isArray(params['passingSchemas'])
  return `${name === '' ? 'params' : name} ${tooMany ? 'fits more than one' : 'fits none'} of the forms allowed`
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    return (inner as Readonly<Record<string, unknown>>)[key]
  }, value)
}

function pointer(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** Where a keyword is in the schema; such a path is written as the fragment of a URL. */
function keywordPointer({ schemaPath }: ValidationError): readonly string[] {
  return pointer(decodeURIComponent(schemaPath))
}

function listed(types: unknown): string {
  return [types].flat().map(String).join(' or ')
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
