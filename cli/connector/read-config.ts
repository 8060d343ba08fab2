import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { isBlank } from '../../runtime/check-fields.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { describeVariables } from './describe-variables.ts'
import { readVariables } from './read-variables.ts'

/**
 * Reads what a connection needs besides credentials: what was given, and the environment for the rest.
 *
 * @throws UsageError that says which variables to set.
 */
export function readConfig(
  { name, title, config: schema = {} }: Connector,
  given: Readonly<Record<string, unknown>>,
  env: Io['env'],
): Readonly<Record<string, unknown>> {
  const config: Readonly<Record<string, unknown>> = { ...readVariables(name, schema, env), ...given }
  const { properties = {}, required = [] } = schema
  const missing = required.filter((field) => isBlank(config[field]) && properties[field]?.['default'] === undefined)
  if (missing.length === 0) return config
  const variables = missing.map((field) => environmentVariable(name, field))
  throw new UsageError(`${title} cannot be reached yet: set ${variables.join(' and ')}`, {
    code: 'config_invalid',
    advice: [
      ...describeVariables(name, schema, missing),
      `Or give --config '${JSON.stringify(Object.fromEntries(missing.map((field) => [field, '…'])))}'.`,
    ],
  })
}
