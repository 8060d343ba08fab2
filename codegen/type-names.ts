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
  /** By the name of a way to authenticate. */
  readonly credentials: ReadonlyMap<string, string>
  /** By the name of a schema. */
  readonly schemas: ReadonlyMap<string, string>
  /** By an operation's id. */
  readonly params: ReadonlyMap<string, string>
  /** By an operation's id. */
  readonly metas: ReadonlyMap<string, string>
  /** The class with an entity's actions, by entity. */
  readonly entities: ReadonlyMap<string, string>
}

/** Names the types of a connector. What comes later gives way: a name that is taken gets a number. */
export function nameTypes({ name, auth, schemas, operations, entities }: Connector): TypeNames {
  const prefix = pascalCase(name)
  const taken = new Set(foreign)
  const take = (...wanted: readonly string[]): string => takeName(taken, wanted)
  const takeAll = <T>(
    items: readonly T[],
    key: (item: T) => string,
    wanted: (item: T) => readonly string[],
  ): ReadonlyMap<string, string> => new Map(items.map((item) => [key(item), take(...wanted(item))]))
  const self = (text: string): string => text
  const all = Object.values(operations)
  return {
    client: take(`${prefix}Connector`),
    options: take(`${prefix}Options`),
    authConfig: take(`${prefix}AuthConfig`),
    config: take(`${prefix}Config`),
    replicationConfig: take(`${prefix}ReplicationConfig`),
    operations: take(`${prefix}Operations`),
    schemas: takeAll(Object.keys(schemas), self, (schema) => [schema]),
    credentials: takeAll(
      auth,
      (scheme) => scheme.name,
      (scheme) => [`${prefix}${pascalCase(scheme.name)}Credentials`],
    ),
    params: takeAll(all, idOf, (operation) => [`${operationName(operation)}Params`]),
    metas: takeAll(all, idOf, (operation) => [`${operationName(operation)}Meta`]),
    entities: takeAll(Object.keys(entities), self, (entity) => [pascalCase(entity), `${pascalCase(entity)}Actions`]),
  }
}

function idOf({ id }: Operation): string {
  return id
}

function operationName({ entity, action }: Operation): string {
  return `${pascalCase(entity)}${pascalCase(action)}`
}

/** What generated modules import or find in every program. */
const foreign: readonly string[] = [
  ...['CallOptions', 'ClientOptions', 'Connector', 'ConnectorClient', 'ListMeta', 'Pages'],
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
