import type { Operation } from '../../manifest/connector.ts'
import { InputError, type InputIssue } from '../errors.ts'
import type { Input } from '../input.ts'
import { renderValue, type HoleValues } from '../../manifest/template.ts'
import { explainValidation } from './explain-validation.ts'
import type { ValidateInput } from './validators.ts'

/**
 * Checks what a caller asked for: defaults of the manifest are filled in, `undefined` is left out, nothing is coerced.
 *
 * @throws InputError with every issue found.
 */
export function validateInput(
  operation: Operation,
  params: unknown,
  validate: ValidateInput,
  values: HoleValues,
): Input {
  const given = withoutUndefined(operation, params ?? {})
  const input = { ...renderDefaults(operation, given, values), ...given }
  const issues = [
    ...unfilled(operation, input),
    ...(validate(input) ? [] : explainValidation(operation.input, input, validate.errors ?? [])),
  ]
  if (issues.length > 0) {
    throw new InputError('input_invalid', `${operation.id}: ${issues.map(({ message }) => message).join('; ')}`, issues)
  }
  return input as Input
}

/** What has a default whose holes have no value, such as a setting the connection does not have, is needed after all. */
function unfilled({ filled = [] }: Operation, input: Readonly<Record<string, unknown>>): readonly InputIssue[] {
  const missing = filled.filter((name) => !Object.hasOwn(input, name))
  return missing.map((path) => ({ path, message: `${path} is required` }))
}

function withoutUndefined(operation: Operation, params: unknown): Readonly<Record<string, unknown>> {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    const message = `params must be an object of parameters, not ${Array.isArray(params) ? 'a list' : typeof params}`
    throw new InputError('input_invalid', `${operation.id}: ${message}`, [{ path: '', message }])
  }
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}

function renderDefaults(
  { defaults }: Operation,
  given: Readonly<Record<string, unknown>>,
  values: HoleValues,
): Readonly<Record<string, unknown>> {
  const missing = Object.entries(defaults).filter(([name]) => !Object.hasOwn(given, name))
  const rendered = missing.map(([name, value]) => [name, renderValue(value, { ...values, params: given })] as const)
  return Object.fromEntries(rendered.filter(([, value]) => value !== undefined))
}
