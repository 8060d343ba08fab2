import type { Manifest, Replication } from '../../manifest/manifest.gen.ts'
import type { ImportTools } from './import-parameters.ts'
import { isJinja, templateOfJinja } from './jinja.ts'
import { mapOf, textMapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { tellUncarried } from './notice.ts'

/** Imports what only the hosted side needs to know. */
export function importReplication(
  document: JsonMap,
  parts: Pick<Replication, 'credentials' | 'server'>,
  tools: ImportTools,
): Pick<Manifest, 'replication' | 'replication_config'> {
  const info = mapOf(document['info'])
  const [version, compatible] = [
    textOf(info['x-airbyte-replication-version']),
    textOf(info['x-airbyte-replication-compatibility']),
  ]
  const [streams, schemes] = [
    textsOf(info['x-airbyte-skip-suggested-streams']),
    textsOf(info['x-airbyte-skip-auth-methods']),
  ]
  const noSearch = textOf(info['x-airbyte-skip-context-store'])
  const { config, schema } = configOf(info, tools)
  const replication: Replication = {
    ...(version !== undefined && { version }),
    ...(compatible !== undefined && { compatible }),
    ...(config !== undefined && { config }),
    ...parts,
    ...(streams.length > 0 && { skip_streams: streams }),
    ...(schemes.length > 0 && { skip_schemes: schemes }),
    ...(mapOf(info['x-airbyte-context-store'])['disable_compaction'] === true && { compact: false }),
    ...(noSearch !== undefined && { no_search: noSearch }),
  }
  return {
    ...(schema !== undefined && { replication_config: schema }),
    ...(Object.keys(replication).length > 0 && { replication }),
  }
}

const key = 'x-airbyte-replication-config'

function configOf(
  info: JsonMap,
  { store, tell }: ImportTools,
): {
  readonly config?: NonNullable<Replication['config']>
  readonly schema?: NonNullable<Manifest['replication_config']>
} {
  if (info[key] === undefined) return {}
  const {
    replication_config_key_mapping: mapping,
    replication_config_constants: constants,
    ...schema
  } = mapOf(info[key])
  tellUncarried(schema, ['title', 'description', 'type', 'properties', 'required'], ['info', key], tell)
  const map = Object.fromEntries(Object.entries(textMapOf(mapping)).map(([ours, theirs]) => [theirs, ours]))
  const set = Object.fromEntries(
    Object.entries(mapOf(constants)).map(([name, value]) => [
      name,
      constantOf(value, () =>
        tell(
          ['info', key, 'replication_config_constants', name],
          `is carried over as it is written: a hole cannot say ${String(value)}`,
        ),
      ),
    ]),
  )
  return {
    config: { ...(Object.keys(map).length > 0 && { map }), ...(Object.keys(set).length > 0 && { set }) },
    schema: { ...store.import(schema, ['info', key]), type: 'object' },
  }
}

function constantOf(value: unknown, tell: () => void): unknown {
  if (!isJinja(value)) return value
  const template = templateOfJinja(value, (name) => (name.startsWith('config.') ? name : `replication_config.${name}`))
  if (template === undefined) tell()
  return template ?? value.replaceAll('{{', '{').replaceAll('}}', '}')
}
