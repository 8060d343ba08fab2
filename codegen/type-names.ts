import type { Connector, Operation } from '../manifest/connector.ts'
import { pascalCase } from '../manifest/record-name.ts'

/** The names of everything that is generated for a connector; no two are the same. */
export interface TypeNames {
  readonly client: string
  readonly options: string
  readonly authConfig: string
  readonly config: string
  readonly replicationConfig: string
  readonly operations: string
  /** Of a way to authenticate. */
  readonly credentials: NameOf
  /** Of a schema. */
  readonly schema: NameOf
  /** Of an operation's parameters, by its id. */
  readonly params: NameOf
  /** Of what comes with an operation's answer, by its id. */
  readonly meta: NameOf
  /** Of the class with an entity's actions. */
  readonly entity: NameOf
}

type NameOf = (wireName: string) => string

/** Names the types of a connector. What comes later gives way: a name that is taken gets a number. */
export function nameTypes({ name, auth, schemas, operations, entities }: Connector): TypeNames {
  const prefix = pascalCase(name)
  const taken = new Set(foreign)
  const take = (...wanted: readonly string[]): string => takeName(taken, wanted)
  const perOperation = (suffix: string): NameOf =>
    nameOf(Object.values(operations).map((operation) => [operation.id, take(operationName(operation) + suffix)]))
  return {
    client: take(`${prefix}Connector`),
    options: take(`${prefix}Options`),
    authConfig: take(`${prefix}AuthConfig`),
    config: take(`${prefix}Config`),
    replicationConfig: take(`${prefix}ReplicationConfig`),
    operations: take(`${prefix}Operations`),
    schema: nameOf(Object.keys(schemas).map((schema) => [schema, take(schema)])),
    credentials: nameOf(auth.map((scheme) => [scheme.name, take(`${prefix}${pascalCase(scheme.name)}Credentials`)])),
    params: perOperation('Params'),
    meta: perOperation('Meta'),
    entity: nameOf(
      Object.keys(entities).map((entity) => [entity, take(pascalCase(entity), `${pascalCase(entity)}Actions`)]),
    ),
  }
}

function nameOf(entries: readonly (readonly [string, string])[]): NameOf {
  const names = new Map(entries)
  return (wireName) => {
    const found = names.get(wireName)
    if (found === undefined) throw new Error(`nothing of the connector is called ${wireName}`)
    return found
  }
}

function operationName({ entity, action }: Operation): string {
  return `${pascalCase(entity)}${pascalCase(action)}`
}

/** What generated modules import or find in every program. */
const foreign: readonly string[] = [
  ...['AirbyteAuthConfig', 'HostedOptions'],
  ...['CallOptions', 'ClientOptions', 'Connector', 'ConnectorClient', 'Download', 'FileMeta', 'FileValue', 'ListMeta'],
  ...['Pages', 'RecordMeta', 'AsyncIterable', 'Uint8Array'],
  ...['AggregateParams', 'AggregateResult', 'CopyAggregate', 'CopySearch', 'FieldOf', 'Filter', 'Found'],
  ...['SearchMeta', 'SearchParams'],
  ...['Array', 'Object', 'Promise', 'Record'],
]

function takeName(taken: Set<string>, wanted: readonly string[]): string {
  const names = wanted.map(steadyName)
  const last = names.at(-1) ?? ''
  const free = names.find((name) => !taken.has(name)) ?? numbered(last, taken)
  taken.add(free)
  return free
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/** Writes a name as json-schema-to-typescript would: a letter after a digit is a capital. */
function steadyName(name: string): string {
  return name.replace(/\d[a-z]/g, (pair) => pair.toUpperCase())
}
