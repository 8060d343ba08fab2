import type { ObjectSchema } from '../../manifest/manifest.gen.ts'
import { templateOfJinja } from './jinja.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Parameters that the settings fill. */
export interface ImportedScoping {
  readonly defaults: Readonly<Record<string, string>>
  readonly config: NonNullable<ObjectSchema['properties']>
}

/** Imports which parameters the settings of a connection fill, as far as any operation has them. */
export function importScoping(document: JsonMap, known: ReadonlySet<string>, tell: Tell): ImportedScoping {
  const found = listOf(mapOf(document['info'])['x-airbyte-scoping']).flatMap((item, index) =>
    readScope(mapOf(item), known, (key, message) => tell(['info', 'x-airbyte-scoping', index, ...key], message)),
  )
  const config = found.map(({ setting, description }) => {
    const filled = found.filter((one) => one.setting === setting).map(({ param }) => param)
    const usual = `What ${filled.join(', ')} is when a call does not say.`
    return [setting, { type: 'string', description: description ?? usual }] as const
  })
  return {
    defaults: Object.fromEntries(found.map(({ param, value }) => [param, value])),
    config: Object.fromEntries(config),
  }
}

interface Scope {
  readonly param: string
  readonly setting: string
  readonly value: string
  readonly description: string | undefined
}

function readScope(
  given: JsonMap,
  known: ReadonlySet<string>,
  tell: (key: readonly string[], message: string) => void,
): readonly Scope[] {
  tellUncarried(given, ['param', 'config_key', 'value_template', 'description'], [], (path, message) =>
    tell(path.map(String), message),
  )
  const param = textOf(given['param'])
  if (param === undefined || !known.has(param)) {
    tell([], `is not carried over: no operation takes ${param ?? 'it'}`)
    return []
  }
  const setting = textOf(given['config_key']) ?? param
  const template = textOf(given['value_template']) ?? '{{ value }}'
  const value = templateOfJinja(
    template,
    (name) => `config.${name === 'value' ? setting : name.replace(/^config\./, '')}`,
  )
  if (value === undefined) tell(['value_template'], `is not carried over: a hole cannot say ${template}`)
  return [{ param, setting, value: value ?? `{{ config.${setting} }}`, description: textOf(given['description']) }]
}
