import type { Path } from '../../manifest/finding.ts'
import type { Sync } from '../../manifest/manifest.gen.ts'
import type { ImportedAction } from './import-action.ts'
import type { EntityTools } from './import-entities.ts'
import { listOf, mapOf } from './loose-json.ts'

/** A stream that an entity is replicated as. */
export interface Stream {
  readonly stream: string
  readonly path: Path
  readonly tools: EntityTools
}

/** Imports how an entity is replicated: its list is read in full, if it can be read without knowing anything. */
export function importSync(
  imported: readonly (readonly [string, ImportedAction])[],
  { stream, path, tools }: Stream,
): Sync {
  const lists = imported.filter(([, { action }]) => action.response?.records !== undefined)
  const found = lists.find(([, action]) => needsOf(action, tools).length === 0)
  if (found !== undefined) return { type: 'full', action: found[0], stream }
  const [first] = lists
  const reason =
    first === undefined ? 'No action lists it.' : `Its ${first[0]} needs ${needsOf(first[1], tools).join(', ')}.`
  tools.tell([...path, 'x-airbyte-stream-name'], `is not carried over: ${reason}`)
  return { type: 'none', reason }
}

/** The parameters that a caller cannot leave out. */
function needsOf({ action }: ImportedAction, { store, defaults }: EntityTools): readonly string[] {
  const holes = [...(action.request ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const sections = [action.query, action.headers, action.cookies, action.args, action.variables, action.body].map(
    (schema) => store.resolve(schema),
  )
  const required = sections.flatMap((schema) =>
    listOf(schema['required'])
      .map(String)
      .filter((name) => mapOf(mapOf(schema['properties'])[name])['default'] === undefined),
  )
  const flat = [...holes, ...required].map(
    (name) =>
      Object.entries(action.clash ?? {}).find(([, place]) =>
        [place].flat().some((one) => one.endsWith(`.${name}`)),
      )?.[0] ?? name,
  )
  return flat.filter((name) => !Object.hasOwn(defaults, name) && !Object.hasOwn(action.defaults ?? {}, name))
}
