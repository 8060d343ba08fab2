import { defined } from '../../manifest/defined.ts'
import type { Path } from '../../manifest/finding.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { lookUp } from '../../manifest/look-up.ts'
import type { Action, Entity, Manifest } from '../../manifest/manifest.gen.ts'
import { recordName } from '../../manifest/record-name.ts'
import { propertiesOf } from './guess-envelope.ts'
import { importAction, type ActionTools, type ImportedAction } from './import-action.ts'
import { importHints } from './import-hints.ts'
import { importRelations } from './import-relations.ts'
import { importSearch } from './import-search.ts'
import { mapOf, textOf, listOf, type JsonMap } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import { importSync } from './import-sync.ts'

/** What entities are imported with. */
export interface EntityTools extends ActionTools {
  readonly defaults: Readonly<Record<string, unknown>>
}

/** Imports the entities of a document with their actions, in the order in which they first appear. */
export function importEntities(operations: readonly NamedOperation[], tools: EntityTools): Manifest['entities'] {
  const names = [...new Set(operations.map(({ entity }) => entity))]
  const own = ownSchemas(names, tools)
  const relations = importRelations(tools.document, names, tools.tell)
  const search = importSearch(tools.document, names, tools)
  return Object.fromEntries(
    names.map((name) => {
      const of = operations.filter(({ entity }) => entity === name)
      return [
        name,
        importEntity(name, of, { own: own.get(name), relations: relations[name], search: search[name] }, tools),
      ]
    }),
  )
}

/** What the document says of an entity, apart from its operations. */
interface AboutEntity {
  readonly own: OwnSchema | undefined
  readonly relations: Entity['relations']
  readonly search: Entity['search']
}

function importEntity(
  name: string,
  operations: readonly NamedOperation[],
  { own, relations, search }: AboutEntity,
  tools: EntityTools,
): Entity {
  const imported = operations.map((operation) => [operation.action, importAction(operation, tools)] as const)
  const record = own?.name ?? recordOf(imported)
  const actions = imported.map(
    ([action, one]) => [action, withSchema(one, { entity: name, action, record }, tools)] as const,
  )
  return {
    description: descriptionOf(name, own, operations, tools),
    ...defined({ record: record && inOwnName(record, recordName(name), tools) }),
    ...keyOf(record, tools),
    ...defined({ relations }),
    actions: Object.fromEntries(actions),
    ...defined({
      sync: own?.stream === undefined ? undefined : importSync(imported, { stream: own.stream, path: own.path, tools }),
      search,
      ai: own && importHints(own.value['x-airbyte-ai-hints'], [...own.path, 'x-airbyte-ai-hints'], tools.tell),
    }),
  }
}

/** The schema that says of itself whose record it is. */
interface OwnSchema {
  readonly name: string
  readonly stream: string | undefined
  readonly value: JsonMap
  readonly path: Path
}

function ownSchemas(
  entities: readonly string[],
  { document, store, tell }: EntityTools,
): ReadonlyMap<string, OwnSchema> {
  const found = new Map<string, OwnSchema>()
  for (const [component, schema] of Object.entries(mapOf(mapOf(document['components'])['schemas']))) {
    const value = mapOf(schema)
    const entity = textOf(value['x-airbyte-entity-name'])
    const path = ['components', 'schemas', component]
    if (entity === undefined) {
      if (value['x-airbyte-stream-name'] !== undefined)
        tell([...path, 'x-airbyte-stream-name'], 'is not carried over: the schema belongs to no entity')
    } else if (!entities.includes(entity))
      tell([...path, 'x-airbyte-entity-name'], `is not carried over: ${entity} has no operations`)
    else if (found.has(entity))
      tell([...path, 'x-airbyte-entity-name'], `is not carried over: ${entity} has another schema already`)
    else {
      const name = store.use(component)
      if (name !== undefined) found.set(entity, { name, stream: textOf(value['x-airbyte-stream-name']), value, path })
    }
  }
  return found
}

/** What its get answers, or else what its list does, or any other action. */
function recordOf(imported: readonly (readonly [string, ImportedAction])[]): string | JsonSchema | undefined {
  const order = ['get', 'list', 'api_search', 'create', 'update']
  const sorted = imported.toSorted(([one], [other]) => rank(order, one) - rank(order, other))
  const record = sorted.find(([, action]) => action.record !== undefined && Object.keys(action.record).length > 0)?.[1]
    .record
  return record === undefined ? undefined : (referenceName(record) ?? record)
}

function rank(order: readonly string[], name: string): number {
  const found = order.indexOf(name)
  return found < 0 ? order.length : found
}

function referenceName(schema: JsonSchema): string | undefined {
  const { $ref } = schema
  return typeof $ref === 'string' ? $ref.replace('#/schemas/', '') : undefined
}

/** A schema in place is called by its entity; where a component has that name, it is left to be written by reference. */
function inOwnName(record: string | JsonSchema, name: string, { store }: EntityTools): string | JsonSchema {
  return typeof record === 'object' && lookUp(store.schemas, name) !== undefined
    ? store.add(`${name}InPlace`, record)
    : record
}

function keyOf(record: string | JsonSchema | undefined, { store }: EntityTools): Pick<Entity, 'key'> {
  const resolve = (schema: JsonSchema | undefined): JsonSchema => store.resolve(schema)
  const schema = typeof record === 'string' ? { $ref: `#/schemas/${record}` } : record
  return Object.hasOwn(propertiesOf(resolve(schema), resolve), 'id') ? { key: 'id' } : {}
}

interface Owner {
  readonly entity: string
  readonly action: string
  readonly record: string | JsonSchema | undefined
}

/** An action whose records are not those of its entity says so, as far as it is known what they are. */
function withSchema({ action, record }: ImportedAction, owner: Owner, tools: EntityTools): Action {
  const { response = {} } = action
  if (response.records === undefined && response.record === undefined) return action
  const own = record === undefined ? undefined : (referenceName(record) ?? record)
  if (JSON.stringify(own) === JSON.stringify(owner.record)) return action
  const schema = inOwnName(own ?? {}, recordName(owner.entity, owner.action), tools)
  return { ...action, response: placeSchema(response, schema) }
}

function placeSchema(
  { records, record, ...rest }: NonNullable<Action['response']>,
  schema: string | JsonSchema,
): NonNullable<Action['response']> {
  return { ...defined({ records, record }), schema, ...rest }
}

function descriptionOf(
  name: string,
  schema: OwnSchema | undefined,
  operations: readonly NamedOperation[],
  { document }: EntityTools,
): string {
  const tags = new Set(operations.filter(({ entity }) => entity === name).flatMap(({ value }) => listOf(value['tags'])))
  const tag =
    tags.size === 1
      ? listOf(document['tags'])
          .map(mapOf)
          .find((one) => tags.has(one['name']))
      : undefined
  const words = name.replaceAll('_', ' ')
  return (
    textOf(schema?.value['description']) ??
    textOf(tag?.['description']) ??
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  )
}
