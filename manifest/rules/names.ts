import { grammarSchema, resolveGrammar } from '../grammar/grammar-schema.ts'
import { isMap } from '../is-map.ts'
import { nearest } from '../nearest.ts'

/** A section of a manifest that is a map. */
export type NamedSection =
  | 'auth'
  | 'config'
  | 'entities'
  | 'limits'
  | 'pagination'
  | 'permissions'
  | 'replication_config'
  | 'schemas'
  | 'tables'
  | 'templates'

/** The names in a manifest, of whatever form the things are. */
export interface Names {
  /** The names in a section; nothing when that cannot be known, because the section is no map or its key is misspelt. */
  readonly in: (section: NamedSection) => readonly string[] | undefined
  /** The names of an entity's actions. */
  readonly actionsOf: (entity: string) => readonly string[] | undefined
  /** The names of the further servers. */
  readonly servers: () => readonly string[] | undefined
}

/** Collects the names from a manifest as it is written. */
export function collectNames(written: unknown): Names {
  const manifestKeys = keysOf(grammarSchema)
  const entityKeys = keysOf(resolveGrammar({ $ref: '#/$defs/Entity' }))
  const serverKeys = keysOf(resolveGrammar({ $ref: '#/$defs/Server' }))
  return {
    in: (section) => namesUnder(written, section, manifestKeys),
    actionsOf: (entity) => namesUnder(own(own(written, 'entities'), entity), 'actions', entityKeys),
    servers: () =>
      isMap(own(written, 'server')) ? namesUnder(own(written, 'server'), 'others', serverKeys) : undefined,
  }
}

function keysOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(schema['properties'] ?? {})
}

function namesUnder(parent: unknown, key: string, known: readonly string[]): readonly string[] | undefined {
  const value = own(parent, key)
  if (value !== undefined) return isMap(value) ? Object.keys(value) : undefined
  const unknown = isMap(parent) ? Object.keys(parent).filter((name) => !known.includes(name)) : []
  return unknown.some((name) => nearest(name, known) === key) ? undefined : []
}

function own(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
