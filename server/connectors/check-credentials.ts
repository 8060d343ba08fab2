import type { Connector } from '../../manifest/connector.ts'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { acceptedFields } from '../../runtime/auth/token-fields.ts'
import { checkFields } from '../../runtime/check-fields.ts'
import { compileBodyChecker, refuse, type FindProblems } from '../http/compile-checker.ts'
import { HttpFailure } from '../http/http-failure.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a connector is connected with, told apart by the manifest. */
export interface ConnectionFields {
  readonly credentials: Fields
  readonly config: Fields
  readonly replication_config: Fields
}

/** Tells apart what older clients give in one object: credentials, config and replication settings. */
export function splitFields(connector: Connector, mixed: Fields): ConnectionFields {
  const known = (schema: ObjectSchema | undefined, name: string): boolean =>
    Object.hasOwn(schema?.properties ?? {}, name)
  const pick = (wanted: (name: string) => boolean): Fields =>
    Object.fromEntries(Object.entries(mixed).filter(([name]) => wanted(name)))
  const isConfig = (name: string): boolean => known(connector.config, name)
  const isReplication = (name: string): boolean => known(connector.replication_config, name)
  return {
    config: pick(isConfig),
    replication_config: pick(isReplication),
    credentials: pick((name) => !isConfig(name) && !isReplication(name)),
  }
}

/**
 * Checks that credentials fit one of the ways to authenticate; `option_title` may say which.
 *
 * @returns The credentials without that.
 * @throws HttpFailure with status 400 that lists what was given and what there is.
 */
export function fitCredentials(connector: Connector, given: Fields): Fields {
  const { option_title, ...credentials } = given
  const offered = connector.auth.filter((scheme) => scheme.available)
  const wanted = typeof option_title === 'string' ? offered.filter(({ title }) => same(title, option_title)) : offered
  const candidates = wanted.length > 0 ? wanted : offered
  const misfits = candidates.map((scheme) => checkFields(acceptedFields(scheme), credentials, 'credentials'))
  if (misfits.some((problems) => problems.length === 0)) return credentials
  const keys = Object.keys(credentials)
  const listed = offered.map(
    ({ title, credentials: { required = [], properties = {} } }) =>
      `${title} (${(required.length > 0 ? required : Object.keys(properties)).join(', ')})`,
  )
  const message = `${connector.title}: credentials with ${keys.length === 0 ? 'no fields' : keys.join(', ')} fit no way to authenticate; there ${listed.length === 1 ? 'is' : 'are'} ${listed.join(', ')}`
  const [closest = []] = misfits.toSorted((a, b) => a.length - b.length)
  throw new HttpFailure(400, 'credentials_invalid', message, {
    problems: closest.map(({ path, message: text }) => ({
      field: `credentials.${path}`,
      message: text,
      error_code: 'credentials_invalid',
    })),
  })
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

const checkers = new WeakMap<ObjectSchema, FindProblems>()
const nothing: ObjectSchema = { type: 'object', properties: {}, additionalProperties: false }

/**
 * Checks fields by a schema of the manifest.
 *
 * @throws HttpFailure with status 422 that names each field.
 */
export function assertFields(declared: ObjectSchema | undefined, given: Fields, place: string): void {
  const schema = declared ?? nothing
  const find = checkers.get(schema) ?? compileBodyChecker(schema)
  checkers.set(schema, find)
  const problems = find(given).map((problem) => ({
    ...problem,
    field: problem.field === 'body' ? place : `${place}.${problem.field ?? ''}`,
    message: `${place}: ${problem.message}`,
  }))
  if (problems.length > 0) throw refuse(problems)
}
