import type { Connector, Operation } from '../manifest/connector.ts'
import type { JsonSchema } from '../manifest/json-schema.ts'
import { docComment } from './doc-comment.ts'
import { emitKey } from './emit-literal.ts'
import type { TypeNames } from './type-names.ts'

/** The type of one record of an operation. */
export function recordType({ response: { type, schema } }: Operation, names: TypeNames): string {
  if (type === 'nothing') return 'null'
  return schema === undefined ? 'unknown' : names.schema(schema)
}

/** The type of an operation's data as `execute` gives it. */
export function dataType(operation: Operation, names: TypeNames): string {
  if (operation.response.type === 'file') return 'AsyncIterable<Uint8Array>'
  const record = recordType(operation, names)
  return operation.response.type === 'records' ? `${record}[]` : record
}

/** The type of what comes with the data of an operation. */
export function metaType(connector: Connector, operation: Operation, names: TypeNames): string {
  const { type } = operation.response
  if (type === 'file') return 'FileMeta'
  return ownMetaType(connector, operation, names) ?? (type === 'records' ? 'ListMeta' : 'RecordMeta')
}

/** The type of an operation's meta, when it has more than every answer has. */
export function ownMetaType(connector: Connector, operation: Operation, names: TypeNames): string | undefined {
  return metaFields(connector, operation).length > 0 ? names.meta(operation.id) : undefined
}

/** Declares the type of an operation's meta, when it has more than every answer has. */
export function declareMeta(connector: Connector, operation: Operation, names: TypeNames): readonly string[] {
  const fields = metaFields(connector, operation)
  if (fields.length === 0) return []
  const base = operation.response.type === 'records' ? 'ListMeta' : 'RecordMeta'
  const comment = docComment(`What comes with the answer of \`${operation.id}\`.`)
  return [`${comment}export interface ${names.meta(operation.id)} extends ${base} {\n${fields.join('')}}\n`]
}

/** What the manifest extracts besides the position in a list, which every list has, and what the API may warn of. */
function metaFields(connector: Connector, operation: Operation): readonly string[] {
  const { type, meta } = operation.response
  if (type === 'file') return []
  const warns = mayWarn(connector, operation)
  const position = type === 'records' ? ['has_more', 'cursor'] : []
  const given = [...position, 'source', 'synced_at', ...(warns ? ['warnings'] : [])]
  const keys = Object.keys(meta).filter((key) => !given.includes(key))
  return [
    ...keys.map((key) => `readonly ${emitKey(key)}?: ${extractedType(connector, operation, key)}\n`),
    ...(warns ? ['readonly warnings?: readonly string[]\n'] : []),
  ]
}

/** An API warns of what it left out; of a list that it cuts off it does not, so that is told for it. */
function mayWarn({ failures: shared }: Connector, { failures, pagination }: Operation): boolean {
  const isCutOff = pagination.type !== 'none' && pagination.within !== undefined
  return isCutOff || [...failures, ...shared].some(({ then }) => then === 'warn')
}

/** A token that replication sends back is of the type of the parameter that takes it; of the rest nothing is known. */
function extractedType({ entities, operations }: Connector, { entity }: Operation, key: string): string {
  const sync = entities[entity]?.sync
  if (sync?.type !== 'sync_token' || sync.token !== key) return 'unknown'
  return isText(operations[`${entity}.${sync.action}`], sync.send) ? 'string' : 'unknown'
}

function isText(operation: Operation | undefined, parameter: string): boolean {
  const schema: JsonSchema | undefined = operation?.input.properties?.[parameter]
  return schema?.['type'] === 'string'
}
