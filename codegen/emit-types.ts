import type { AuthScheme } from '../manifest/auth-scheme.ts'
import type { Connector, Operation } from '../manifest/connector.ts'
import type { JsonSchema } from '../manifest/json-schema.ts'
import { copyTypes, declareCopy } from './copy-methods.ts'
import { compileDeclarations } from './compile-declarations.ts'
import { docComment } from './doc-comment.ts'
import { emitKey } from './emit-literal.ts'
import { extendInterfaces } from './extend-interfaces.ts'
import { foreignTypes, withFileTypes, withForeign } from './file-types.ts'
import { emitImports, type Imports, type PackageName } from './imports.ts'
import { optionalDefaults } from './optional-defaults.ts'
import { dataType, declareMeta, metaType } from './result-types.ts'
import { namedSchemas, schemaReferences } from './schema-references.ts'
import type { TypeNames } from './type-names.ts'
import { typeSchema, type ResolveReference, type TypeSchema } from './type-schema.ts'

/** Emits the types of a connector: what it is made with, its records, and what each action takes and gives. */
export async function emitTypes(connector: Connector, names: TypeNames, imports: Imports): Promise<string> {
  const resolve = schemaReferences(connector, names)
  const settings = settingSchemas(connector, names, resolve)
  const records = recordSchemas(connector, names, resolve)
  const params = paramsSchemas(connector, names, resolve)
  const declarations = await compileDeclarations({ ...settings, ...records, ...params, ...foreignTypes })
  const pick = (wanted: readonly string[]): readonly string[] => wanted.flatMap((name) => declarations.get(name) ?? [])
  const results = Object.values(connector.operations).flatMap((operation) => [
    ...pick([names.params(operation.id)]),
    ...declareMeta(connector, operation, names),
  ])
  const body = [
    ...pick(Object.keys(settings)),
    declareOperations(connector, names),
    ...pick(Object.keys(records)),
    ...results,
  ]
  return `${emitImports(imports, importedTypes(connector))}\n${body.join('\n\n')}`
}

function importedTypes({ entities, operations }: Connector): readonly PackageName[] {
  const all = Object.values(operations)
  return [
    ...(all.some(({ response }) => response.type === 'records') ? ['ListMeta' as const] : []),
    ...(all.some(({ response }) => response.type !== 'records' && response.type !== 'file')
      ? ['RecordMeta' as const]
      : []),
    ...copyTypes({ entities, operations }),
    ...(all.some(({ response }) => response.type === 'file') ? ['FileMeta' as const] : []),
    ...(all.some(({ files = [] }) => files.length > 0) ? ['FileValue' as const] : []),
  ]
}

type Schemas = Readonly<Record<string, TypeSchema>>

/** What a client is made with. */
function settingSchemas(connector: Connector, names: TypeNames, resolve: ResolveReference): Schemas {
  const { title, config, replication_config } = connector
  return {
    ...authSchemas(connector, names, resolve),
    ...(config && {
      [names.config]: closed(
        optionalDefaults(config),
        `What a connection to ${title} needs besides credentials.`,
        resolve,
      ),
    }),
    ...(replication_config && {
      [names.replicationConfig]: closed(replication_config, `What a replication of ${title} starts from.`, resolve),
    }),
  }
}

type OfferedScheme = Extract<AuthScheme, { available: true }>

function authSchemas({ title, auth }: Connector, names: TypeNames, resolve: ResolveReference): Schemas {
  const schemes = auth.filter((scheme): scheme is OfferedScheme => scheme.available)
  const [only] = schemes
  const description = `Credentials for ${title}.`
  if (schemes.length <= 1) return { [names.authConfig]: closed(only?.credentials ?? {}, description, resolve) }
  const each = schemes.map(({ name, title: kind, credentials }) => {
    const text = `Credentials for ${title}: ${kind}.`
    return [names.credentials(name), closed(credentials, text, resolve)] as const
  })
  const union = { description, anyOf: each.map(([name]) => ({ $ref: `#/$defs/${name}` })) }
  return { [names.authConfig]: union, ...Object.fromEntries(each) }
}

function recordSchemas(connector: Connector, names: TypeNames, resolve: ResolveReference): Schemas {
  const entries = namedSchemas(connector).map(
    (schema) => [names.schema(schema), typeSchema(connector.schemas[schema], resolve)] as const,
  )
  return extendInterfaces(Object.fromEntries(entries))
}

function paramsSchemas({ operations }: Connector, names: TypeNames, resolve: ResolveReference): Schemas {
  const entries = Object.values(operations).map((operation) => {
    const description = `Parameters of \`${operation.id}\`.`
    return [names.params(operation.id), closed(withFileTypes(operation), description, withForeign(resolve))] as const
  })
  return Object.fromEntries(entries)
}

/** Fields we check ourselves: one that is not named is a mistake. */
function closed(schema: JsonSchema, description: string, resolve: ResolveReference): TypeSchema {
  return typeSchema({ type: 'object', additionalProperties: false, description, ...schema }, resolve)
}

function declareOperations(connector: Connector, names: TypeNames): string {
  const members = Object.keys(connector.entities).map((entity) => {
    const own = Object.values(connector.operations).filter((operation) => operation.entity === entity)
    return `${emitKey(entity)}: {\n${own.map((operation) => declareOperation(connector, operation, names)).join('')}${declareCopy(connector, entity, names)}}\n`
  })
  const comment = docComment('What each action takes and gives, by entity.')
  return `${comment}export interface ${names.operations} {\n${members.join('')}}\n`
}

function declareOperation(connector: Connector, operation: Operation, names: TypeNames): string {
  const types = [
    `params: ${names.params(operation.id)}`,
    `data: ${dataType(operation, names)}`,
    `meta: ${metaType(connector, operation, names)}`,
  ]
  return `${emitKey(operation.action)}: { ${types.join('; ')} }\n`
}
