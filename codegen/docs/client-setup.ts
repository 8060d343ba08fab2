import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import type { OfferedScheme } from './auth-methods.ts'
import { nameTypes } from '../type-names.ts'
import { connectorNames, placeholder } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { exampleObject, exampleValue } from './example-value.ts'
import { propertiesOf, requiredOf } from './schema-shape.ts'
import { expression, valueText } from './value-text.ts'

/** Writes the TypeScript that makes a client with credentials of its own. */
export function openSourceClient(connector: Connector, place: ConnectorPlace, scheme?: OfferedScheme): string {
  const fields = scheme === undefined ? {} : fieldsToGive(scheme.credentials)
  const values = Object.entries(fields).map(
    ([name, schema]) => [name, fromEnvironment(connector, name, schema)] as const,
  )
  return clientSetup(connector, place, { authConfig: Object.fromEntries(values), ...configOption(connector) })
}

/** Writes the TypeScript that makes a client over the hosted API. */
export function hostedClient(connector: Connector, place: ConnectorPlace): string {
  return clientSetup(connector, place, {
    authConfig: {
      external_user_id: placeholder('external_user_id'),
      airbyte_client_id: expression(`process.env.AIRBYTE_CLIENT_ID ?? ''`),
      airbyte_client_secret: expression(`process.env.AIRBYTE_CLIENT_SECRET ?? ''`),
    },
  })
}

/** The credentials of an example, each a placeholder for what only the reader has. */
export function placeholderCredentials({ credentials }: OfferedScheme): Readonly<Record<string, unknown>> {
  const fields = Object.entries(fieldsToGive(credentials))
  return Object.fromEntries(
    fields.map(([name, schema]) => [name, isText(schema) ? placeholder(name) : exampleValue(name, schema)]),
  )
}

/** Writes the commands that put credentials, and what a connection needs besides, where the command line looks. */
export function exportVariables(connector: Connector, scheme?: OfferedScheme): readonly string[] {
  const credentials = Object.keys(scheme === undefined ? {} : fieldsToGive(scheme.credentials))
  return [
    ...credentials.map((name) => [name, placeholder(name)] as const),
    ...Object.entries(exampleConfig(connector) ?? {}).map(
      ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    ),
  ].map(([name, value]) => `export ${environmentVariable(connector.name, name)}='${value.replaceAll("'", `'\\''`)}'`)
}

/** The fields a user must give; where none is required, those that are secret, and else all. */
export function fieldsToGive(schema: ObjectSchema): Readonly<Record<string, JsonSchema>> {
  const fields = Object.entries(propertiesOf(schema))
  const required = fields.filter(([name]) => requiredOf(schema).includes(name))
  const secret = fields.filter(([, { writeOnly }]) => writeOnly === true)
  return Object.fromEntries([required, secret, fields].find((some) => some.length > 0) ?? [])
}

/** What an example connects to, where the connector needs to be told. */
export function exampleConfig({ config }: Connector): Readonly<Record<string, unknown>> | undefined {
  return config === undefined ? undefined : exampleObject(config)
}

function configOption(connector: Connector): object {
  const config = exampleConfig(connector)
  return config === undefined || Object.keys(config).length === 0 ? {} : { config }
}

function clientSetup(connector: Connector, { module }: ConnectorPlace, options: object): string {
  const { client } = nameTypes(connector)
  const start = `const ${connectorNames(connector.name).variable} = new ${client}(`
  return [
    `import { ${client} } from '${module}'`,
    '',
    `${start}${valueText(options, 'typescript', start.length + 1)})`,
  ].join('\n')
}

/** The compiler cannot know that a variable is set; an empty text is refused by the client, in words. */
function fromEnvironment(connector: Connector, name: string, schema: JsonSchema): unknown {
  const variable = `process.env.${environmentVariable(connector.name, name)}`
  if (schema['type'] === 'integer' || schema['type'] === 'number') return expression(`Number(${variable})`)
  return isText(schema) ? expression(`${variable} ?? ''`) : exampleValue(name, schema)
}

function isText({ type, enum: values }: JsonSchema): boolean {
  return values === undefined && (type === undefined || type === 'string')
}
