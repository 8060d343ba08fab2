import { defined } from '../../manifest/defined.ts'
import type { Manifest, Replication } from '../../manifest/manifest.gen.ts'
import type { ImportTools } from './import-parameters.ts'
import { isJinja, templateOfJinja } from './jinja.ts'
import { mapOf, textMapOf, textOf, textsOf, unlessEmpty, type JsonMap } from './loose-json.ts'
import { tellUncarried } from './notice.ts'

/** Imports what only the hosted side needs to know. */
export function importReplication(
  document: JsonMap,
  parts: Pick<Replication, 'credentials' | 'server'>,
  tools: ImportTools,
): Pick<Manifest, 'replication' | 'replication_config'> {
  const info = mapOf(document['info'])
  const { config, schema } = configOf(info, tools)
  const replication: Replication = {
    ...defined({
      version: textOf(info['x-airbyte-replication-version']),
      compatible: textOf(info['x-airbyte-replication-compatibility']),
      config,
    }),
    ...parts,
    ...defined({
      skip_streams: unlessEmpty(textsOf(info['x-airbyte-skip-suggested-streams'])),
      skip_schemes: unlessEmpty(textsOf(info['x-airbyte-skip-auth-methods'])),
      compact: mapOf(info['x-airbyte-context-store'])['disable_compaction'] === true ? false : undefined,
      no_search: textOf(info['x-airbyte-skip-context-store']),
    }),
  }
  return defined({ replication_config: schema, replication: unlessEmpty(replication) })
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
