import type { AuthScheme, Connector } from '../manifest/connector.ts'
import { docComment } from './doc-comment.ts'
import { emitEntityClass } from './emit-entity-class.ts'
import { emitImports, emitTypeImport, type Imports, type PackageName } from './imports.ts'
import { clientMembers, nameMembers } from './member-names.ts'
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
  const operations = Object.values(connector.operations)
  const lists = operations.some(({ response }) => response.type === 'records')
  const used: readonly PackageName[] = [
    'CallOptions',
    'ClientOptions',
    'ConnectorClient',
    ...(lists ? ['Pages' as const] : []),
  ]
  const { extension } = imports
  const own = emitTypeImport(usedTypes(connector, names), `./types.gen${extension}`)
  return `${emitImports(imports, used)}import { connector } from './connector.gen${extension}'
${own}
export type * from './types.gen${extension}'
export { connector }
`
}

function usedTypes(connector: Connector, names: TypeNames): readonly string[] {
  const schemas = new Set(names.schemas.values())
  const types = Object.values(connector.operations).flatMap((operation) => [
    names.params.get(operation.id) ?? [],
    [recordType(operation, names)].filter((type) => schemas.has(type)),
    (operation.response.type === 'records' ? ownMetaType(operation, names) : undefined) ?? [],
  ])
  const settings = [names.authConfig, names.operations, ...(connector.config === undefined ? [] : [names.config])]
  return [...new Set([...settings, ...types.flat()])].sort()
}

function emitOptions(connector: Connector, names: TypeNames): string {
  const { title, config } = connector
  const fields = [
    `readonly authConfig${needsCredentials(connector) ? '' : '?'}: ${names.authConfig}\n`,
    ...(config === undefined ? [] : [`readonly config${needsConfig(connector) ? '' : '?'}: ${names.config}\n`]),
  ]
  const comment = docComment(`What a client of ${title} is made with.`)
  return `${comment}export interface ${names.options} extends ClientOptions {\n${fields.join('')}}\n`
}

function needsCredentials({ auth }: Connector): boolean {
  const offered = auth.filter((scheme): scheme is Extract<AuthScheme, { available: true }> => scheme.available)
  return offered.every(({ credentials }) => (credentials.required ?? []).length > 0)
}

/** A field with a default in the schema need not be given. */
function needsConfig({ config }: Connector): boolean {
  return (config?.required ?? []).some((name) => config?.properties?.[name]?.['default'] === undefined)
}

function emitConnectorClass(connector: Connector, names: TypeNames, { extension }: Imports): string {
  const { title, description, docs } = connector
  const members = nameMembers(Object.keys(connector.entities), clientMembers)
  const fields = Object.values(connector.entities).map((entity) => {
    const type = names.entities.get(entity.name) ?? ''
    return `${docComment(entity.description)}readonly ${members.get(entity.name) ?? ''}: ${type} = new ${type}(this)\n`
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
