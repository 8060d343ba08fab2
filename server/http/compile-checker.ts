import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { explainValidation } from '../../runtime/input/explain-validation.ts'
import { HttpFailure, type Problem } from './http-failure.ts'

/** Finds what is wrong with a value; the value is what the schema says when the list is empty. */
export type FindProblems = (value: unknown) => readonly Problem[]

const options = { allErrors: true, strict: false, validateSchema: false, ownProperties: true, logger: false } as const
const bodies = addFormats.default(new Ajv2020(options))
/** Everything in a query is text. */
const queries = addFormats.default(new Ajv2020({ ...options, coerceTypes: 'array' }))

/** Compiles what checks bodies by a schema. */
export function compileBodyChecker(schema: ObjectSchema): FindProblems {
  return checker(schema, bodies.compile(schema), 'body')
}

/** Compiles what checks queries by a schema; texts become the numbers and booleans they stand for. */
export function compileQueryChecker(schema: ObjectSchema): FindProblems {
  return checker(schema, queries.compile(schema), 'query')
}

function checker(schema: ObjectSchema, validate: ValidateFunction, place: string): FindProblems {
  return (value) => {
    if (validate(value)) return []
    const issues = explainValidation(schema, value, validate.errors ?? [])
    return issues.map(({ path, message }) => ({
      field: path === '' ? place : path,
      message: message.replace(/^unknown parameter/, 'unknown field').replace(/^params /, `the ${place} `),
      error_code: message.endsWith('is required') ? 'missing' : 'value_error',
    }))
  }
}

/** Says no to a request for everything that is wrong with it. */
export function refuse(problems: readonly Problem[]): HttpFailure {
  const message = problems.map((problem) => problem.message).join('; ')
  return new HttpFailure(422, 'value_error', message, { problems })
}
