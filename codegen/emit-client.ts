import type { AuthScheme } from '../manifest/auth-scheme.ts'
import type { Connector } from '../manifest/connector.ts'
import { clientField } from './client-field.ts'
import { copyMethodTypes, copyRecord } from './copy-methods.ts'
import { docComment } from './doc-comment.ts'
import { emitEntityClass } from './emit-entity-class.ts'
import { emitImports, emitTypeImport, type Imports, type PackageName } from './imports.ts'
import { optionalDefaults } from './optional-defaults.ts'
import { ownMetaType, recordType } from './result-types.ts'
import type { TypeNames } from './type-names.ts'

/** Emits the client of a connector: a class with a field for each entity, which has a method for each action. */
export function emitClient(connector: Connector, names: TypeNames, imports: Imports): string {
  const entities = Object.values(connector.entities)
  return [
    emitHead(connector, names, imports),
    emitOptions(connector, names),
    emitConnectorClass(connector, names, imports),
    ...entities.map((entity) => emitEntityClass(connector, entity, names)),
  ].join('\n')
}

function emitHead(connector: Connector, names: TypeNames, imports: Imports): string {
  const answers = new Set(Object.values(connector.operations).map(({ response }) => response.type))
  const used: readonly PackageName[] = [
    'AirbyteAuthConfig',
    'CallOptions',
    'ClientOptions',
    'ConnectorClient',
    ...(needsConfig(connector) ? ['HostedOptions' as const] : []),
    ...(answers.has('file') ? ['Download' as const] : []),
    ...(answers.has('records') ? ['Pages' as const] : []),
    ...copyMethodTypes(connector),
  ]
  const { extension } = imports
  const own = emitTypeImport(usedTypes(connector, names), `./types.gen${extension}`)
  return `${emitImports(imports, used)}import { connector } from './connector.gen${extension}'
${own}
export type * from './types.gen${extension}'
export type { AirbyteAuthConfig }
export { connector }
`
}

function usedTypes(connector: Connector, names: TypeNames): readonly string[] {
  const types = Object.values(connector.operations).flatMap((operation) => [
    names.params(operation.id),
    ...(operation.response.schema === undefined ? [] : [recordType(operation, names)]),
    ...(operation.response.type === 'records' ? [ownMetaType(connector, operation, names) ?? []].flat() : []),
  ])
  const settings = [names.authConfig, names.operations, ...(connector.config === undefined ? [] : [names.config])]
  const copied = Object.values(connector.entities).flatMap((entity) => copyRecord(connector, entity, names) ?? [])
  return [...new Set([...settings, ...types, ...copied])].sort()
}

function emitOptions(connector: Connector, names: TypeNames): string {
  const { title, config } = connector
  const hosted = 'AirbyteAuthConfig'
  if (!needsConfig(connector)) {
    const fields = [
      `${authField(connector, `${names.authConfig} | ${hosted}`)}\n`,
      ...(config === undefined ? [] : [`readonly config?: ${names.config}\n`]),
    ]
    const comment = docComment(`What a client of ${title} is made with.`)
    return `${comment}export interface ${names.options} extends ClientOptions {\n${fields.join('')}}\n`
  }
  // In hosted mode the server keeps the config, so there it is not asked for.
  const comment = docComment(`What a client of ${title} is made with; in hosted mode, the server keeps its config.`)
  const own = `{ ${authField(connector, names.authConfig)}; readonly config: ${names.config} }`
  return `${comment}export type ${names.options} = (ClientOptions & ${own}) | HostedOptions\n`
}

function authField(connector: Connector, type: string): string {
  return `readonly authConfig${needsCredentials(connector) ? '' : '?'}: ${type}`
}

function needsCredentials({ auth }: Connector): boolean {
  const offered = auth.filter((scheme): scheme is Extract<AuthScheme, { available: true }> => scheme.available)
  return offered.every(({ credentials }) => (credentials.required ?? []).length > 0)
}

function needsConfig({ config = {} }: Connector): boolean {
  return (optionalDefaults(config).required ?? []).length > 0
}

function emitConnectorClass(connector: Connector, names: TypeNames, { extension }: Imports): string {
  const { title, description, docs } = connector
  const fields = Object.values(connector.entities).map((entity) => {
    const type = names.entity(entity.name)
    return `${docComment(entity.description)}readonly ${clientField(entity.name)}: ${type} = new ${type}(this)\n`
  })
  const optional = !needsCredentials(connector) && !needsConfig(connector)
  const comment = docComment(`Client of ${title}. ${description}`, docs === undefined ? [] : [`@see ${docs}`])
  return `${comment}export class ${names.client} extends ConnectorClient<${names.operations}> {
${fields.join('\n')}
constructor(options: ${names.options}${optional ? ' = {}' : ''}) {
  super(connector, options, async () => (await import('./validate.gen${extension}')).validators)
}
}
`
}
