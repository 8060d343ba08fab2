import type { Connector, Entity, Operation } from '../manifest/connector.ts'
import { copiedSchema, isCopied, leavesFilter } from '../manifest/copy-actions.ts'
import { docComment } from './doc-comment.ts'
import { emitKey } from './emit-literal.ts'
import type { PackageName } from './imports.ts'
import { requiresParameters } from './requires-parameters.ts'
import type { TypeNames } from './type-names.ts'

/** The type of the records that a copy of an entity has; nothing where there is no type, or no copy. */
export function copyRecord(connector: Copies, entity: Entity, names: TypeNames): string | undefined {
  const schema = isCopied(entity) ? copiedSchema(connector, entity.name) : undefined
  return schema === undefined ? undefined : names.schema(schema)
}

type Copies = Pick<Connector, 'entities' | 'operations'>

/** What the declarations of searches take from the package. */
export function copyTypes({ entities, operations }: Copies): readonly PackageName[] {
  const copied = Object.values(entities).filter(isCopied)
  if (copied.length === 0) return []
  const counts = copied.some(({ name }) => !Object.hasOwn(operations, `${name}.aggregate`))
  return ['CopySearch', ...(counts ? (['CopyAggregate'] as const) : [])]
}

/** What the methods that search take from the package. */
export function copyMethodTypes(connector: Connector): readonly PackageName[] {
  const { entities, operations } = connector
  const types = copyTypes(connector)
  if (types.length === 0) return []
  const copied = Object.values(entities).filter(isCopied)
  const shared = copied.some(({ name }) => {
    const own = operations[`${name}.search`]
    return own !== undefined && sharesSearch(connector, own)
  })
  return [
    ...(['FieldOf', 'Found', 'Pages', 'SearchMeta', 'SearchParams'] as const),
    ...(types.includes('CopyAggregate') ? (['AggregateParams', 'AggregateResult'] as const) : []),
    ...(shared ? (['Filter'] as const) : []),
  ]
}

/** Declares, for `execute`, what the copy of an entity can be asked. */
export function declareCopy(connector: Connector, name: string, names: TypeNames): string {
  const { entities, operations } = connector
  const entity = entities[name]
  if (entity === undefined || !isCopied(entity)) return ''
  const record = copyRecord(connector, entity, names) ?? 'unknown'
  const free = (action: string): boolean => !Object.hasOwn(operations, `${name}.${action}`)
  const members = [
    ['context_store_search', `CopySearch<${record}>`],
    ...(free('search') ? [['search', `CopySearch<${record}>`]] : []),
    ...(free('aggregate') ? [['aggregate', `CopyAggregate<${record}>`]] : []),
  ]
  return members.map(([action = '', type = '']) => `${emitKey(action)}: ${type}\n`).join('')
}

/** Emits the methods that ask the copy of an entity; what the API itself has under their names stays. */
export function emitCopyMethods(connector: Connector, entity: Entity, names: TypeNames): readonly string[] {
  const { operations } = connector
  if (!isCopied(entity)) return []
  const { name } = entity
  const record = copyRecord(connector, entity, names) ?? 'unknown'
  const free = (action: string): boolean => !Object.hasOwn(operations, `${name}.${action}`)
  return [
    ...(free('search') ? [emitSearch('search', searchComment, { name, record })] : []),
    emitSearch('context_store_search', free('search') ? sameComment : searchComment, { name, record }),
    ...(free('aggregate') ? [emitAggregate(name, record)] : []),
  ]
}

/** Tells whether a search of the API's own can also be the copy's: a `filter` is what tells them apart. */
export function sharesSearch({ entities }: Connector, operation: Operation): boolean {
  const entity = entities[operation.entity]
  return (
    operation.action === 'search' &&
    operation.response.type === 'records' &&
    entity !== undefined &&
    isCopied(entity) &&
    leavesFilter(operation)
  )
}

/** The method that searches the copy of an entity: the short name, unless the API's own search keeps it for itself. */
export function copySearchMethod(connector: Connector, { name }: Entity): 'search' | 'context_store_search' {
  const own = connector.operations[`${name}.search`]
  return own === undefined || sharesSearch(connector, own) ? 'search' : 'context_store_search'
}

/** Emits a search of the API's own, which with a `filter` searches the copy. */
export function emitSharedSearch(
  connector: Connector,
  operation: Operation,
  { comment, head, names }: { readonly comment: string; readonly head: string; readonly names: TypeNames },
): string {
  const entity = connector.entities[operation.entity]
  const record = (entity && copyRecord(connector, entity, names)) ?? 'unknown'
  const optional = requiresParameters(operation.input) ? '' : '?'
  return `${comment}${head}
${docComment('Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the copy.')}search<F extends FieldOf<${record}> = never>(params: SearchParams<${record}, F> & { readonly filter: Filter<${record}> }, options?: CallOptions): Pages<Found<${record}, F>, SearchMeta>
search(params${optional}: object, options?: CallOptions): Pages<unknown, object> {
return ConnectorClient.untyped(this.#client).pages(${JSON.stringify(operation.entity)}, 'search', { ...params }, options)
}
`
}

const searchComment =
  'Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the client.'
const sameComment = 'The same as `search`, under the name that it has for every entity.'

function emitSearch(
  method: string,
  comment: string,
  { name, record }: { readonly name: string; readonly record: string },
): string {
  return `${docComment(comment)}${method}<F extends FieldOf<${record}> = never>(params?: SearchParams<${record}, F>, options?: CallOptions): Pages<Found<${record}, F>, SearchMeta> {
return this.#client.search<${record}, F>(${JSON.stringify(name)}, params, options)
}
`
}

function emitAggregate(name: string, record: string): string {
  return `${docComment('Counts these records in the copy, all or by the values of fields.')}aggregate(params?: AggregateParams<${record}>, options?: CallOptions): Promise<AggregateResult> {
return this.#client.aggregate<${record}>(${JSON.stringify(name)}, params, options)
}
`
}
