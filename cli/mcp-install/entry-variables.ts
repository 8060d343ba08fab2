import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { chooseCredentials } from '../connector/choose-credentials.ts'
import type { Io } from '../io.ts'

/** Lists the variables that a connector is opened with: those it needs, and the others that are set. */
export function entryVariables(connector: Connector, env: Io['env']): readonly string[] {
  const { name, config } = connector
  const credentials = chooseCredentials(connector, env)?.scheme.credentials
  const fields = [credentials, config].flatMap((schema) => Object.entries(schema?.properties ?? {}))
  const required = new Set([...(credentials?.required ?? []), ...(config?.required ?? [])])
  const isSet = (variable: string): boolean => (env[variable] ?? '') !== ''
  const variables = fields
    .filter(([field, schema]) => required.has(field) && schema['default'] === undefined)
    .map(([field]) => environmentVariable(name, field))
  const optional = [...fields.map(([field]) => environmentVariable(name, field)), environmentVariable(name, 'base_url')]
  return [...new Set([...variables, ...optional.filter(isSet)])]
}
