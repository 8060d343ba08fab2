import type { Connector, Entity, Operation } from '../manifest/connector.ts'
import { copiedSchema, isCopied, type CopyAction } from '../manifest/copy-actions.ts'
import type { ObjectSchema } from '../manifest/json-schema.ts'
import { lookUp } from '../manifest/look-up.ts'
import { copyOperation } from '../runtime/replica/copy-operation.ts'

/** An operation of the API's, or a question that the copy answers. */
export interface OfferedOperation extends Operation {
  /** What the copy gives, where it is the copy that answers. */
  readonly copied?: 'records' | 'counts'
}

/** What the copy of an entity's records can be asked; nothing where they are not copied. */
export function copyOperations(connector: Connector, entity: Entity): readonly OfferedOperation[] {
  if (!isCopied(entity)) return []
  const schema = copiedSchema(connector, entity.name)
  const found = offered(connector, entity, {
    action: 'context_store_search',
    description: `Search ${entity.title} in the copy: any filter, any order.`,
    input: searchInput,
    schema,
  })
  if (lookUp(connector.operations, `${entity.name}.aggregate`) !== undefined) return [found]
  const description = `Count ${entity.title} in the copy, all or by the values of fields.`
  return [found, offered(connector, entity, { action: 'aggregate', description, input: countInput, schema: undefined })]
}

interface Question {
  readonly action: CopyAction
  readonly description: string
  readonly input: ObjectSchema
  /** The name of the schema of what it gives. */
  readonly schema: string | undefined
}

/** Whoever may read the list that is copied may ask the copy of it. */
function offered(
  connector: Connector,
  { name, sync }: Entity,
  { action, description, input, schema }: Question,
): OfferedOperation {
  const operation = copyOperation(connector, name, action)
  const list = sync === undefined || sync.type === 'none' ? '' : sync.action
  return {
    ...operation,
    description,
    permissions: lookUp(connector.operations, `${name}.${list}`)?.permissions ?? [],
    input,
    response: { ...operation.response, ...(schema !== undefined && { schema }) },
    copied: action === 'aggregate' ? 'counts' : 'records',
  }
}

const filter = {
  type: 'object',
  description:
    '{ operator: { field: value } }, as {"eq":{"status":"Open"},"gte":{"createdAt":"2026-01-01"}}; operators: eq neq gt gte lt lte in like fuzzy (all words) keyword (any word) contains exists; any: { list: filter }; not: filter; and, or: [filter]. Fields go deeper with dots.',
}

const searchInput: ObjectSchema = {
  type: 'object',
  properties: {
    filter,
    sort: { type: 'array', items: { type: 'object' }, description: '[{"createdAt":"desc"}]' },
    limit: { type: 'integer', minimum: 1, maximum: 1000 },
    cursor: { type: 'string' },
  },
}

const countInput: ObjectSchema = {
  type: 'object',
  properties: {
    filter,
    group_by: { type: 'array', items: { type: 'string' }, maxItems: 2 },
    limit: { type: 'integer', minimum: 1, maximum: 1000 },
  },
}
