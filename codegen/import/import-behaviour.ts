import type { Manifest, ObjectSchema, Retry } from '../../manifest/manifest.gen.ts'
import { templateOfJinja } from './jinja.ts'
import { selectorOf } from './json-path.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Imports how the API says no. */
export function importFailures(document: JsonMap, hasGraphQl: boolean, tell: Tell): Pick<Manifest, 'failures'> {
  const path = ['info', 'x-airbyte-response-error-check']
  const check = mapOf(mapOf(document['info'])['x-airbyte-response-error-check'])
  tellUncarried(check, ['field', 'on_value', 'message_field'], path, tell)
  const [field, message] = [selectorIn(check['field']), selectorIn(check['message_field'])]
  const failures = [
    ...(field === undefined
      ? []
      : [{ when: { path: field, equals: check['on_value'] ?? null }, ...(message !== undefined && { message }) }]),
    ...(hasGraphQl ? graphqlFailures : []),
  ]
  return failures.length === 0 ? {} : { failures }
}

/** What GraphQL itself says of errors: with data beside them, the answer is a part of what was asked for. */
const graphqlFailures: NonNullable<Manifest['failures']> = [
  {
    when: {
      all: [
        { path: 'errors.0', exists: true },
        { path: 'data', exists: true },
      ],
    },
    message: 'errors.0.message',
    then: 'warn',
  },
  {
    when: { path: 'errors.0', exists: true },
    code: ['errors.0.extensions.code', 'errors.0.type'],
    message: 'errors.0.message',
  },
]

function selectorIn(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : (selectorOf(text) ?? text)
}

/** Imports how calls are repeated. */
export function importRetry(document: JsonMap, tell: Tell): Pick<Manifest, 'retry'> {
  const path = ['info', 'x-airbyte-retry-config']
  const config = mapOf(mapOf(document['info'])['x-airbyte-retry-config'])
  tellUncarried(
    config,
    [
      'max_attempts',
      'initial_delay_seconds',
      'max_delay_seconds',
      'retry_on_status_codes',
      'retry_after_header',
      'retry_after_format',
    ],
    path,
    tell,
  )
  const { max_attempts: attempts, retry_on_status_codes: codes } = config
  const [initial, longest] = [durationOf(config['initial_delay_seconds']), durationOf(config['max_delay_seconds'])]
  const header = textOf(config['retry_after_header'])
  const format = waitFormats[String(config['retry_after_format'])]
  const statuses = listOf(codes).filter(
    (code): code is number => typeof code === 'number' && code >= 400 && code <= 599,
  )
  const retry: Retry = {
    ...(typeof attempts === 'number' && attempts >= 1 && { attempts: Math.min(20, Math.floor(attempts)) }),
    ...(statuses.length > 0 && { statuses }),
    ...(initial !== undefined && { initial }),
    ...(longest !== undefined && { longest }),
    ...(header !== undefined && {
      wait: [{ at: `@header.${header.toLowerCase()}`, ...(format !== undefined && { format }) }],
    }),
  }
  return Object.keys(retry).length === 0 ? {} : { retry }
}

const waitFormats: Readonly<Record<string, 'seconds' | 'milliseconds' | 'epoch'>> = {
  seconds: 'seconds',
  milliseconds: 'milliseconds',
  unix_timestamp: 'epoch',
}

function durationOf(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' || seconds < 0) return undefined
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1000)}ms`
}

/** Parameters that the settings fill. */
export interface ImportedScoping {
  readonly defaults: Readonly<Record<string, string>>
  readonly config: NonNullable<ObjectSchema['properties']>
}

/** Imports which parameters the settings of a connection fill, as far as any operation has them. */
export function importScoping(document: JsonMap, known: ReadonlySet<string>, tell: Tell): ImportedScoping {
  const path = ['info', 'x-airbyte-scoping']
  const found = listOf(mapOf(document['info'])['x-airbyte-scoping']).flatMap((item, index) => {
    const given = mapOf(item)
    const place = [...path, index]
    tellUncarried(given, ['param', 'config_key', 'value_template', 'description'], place, tell)
    const param = textOf(given['param'])
    const setting = textOf(given['config_key']) ?? param
    if (param === undefined || setting === undefined || !known.has(param)) {
      tell(place, `is not carried over: no operation takes ${param ?? 'it'}`)
      return []
    }
    const template = textOf(given['value_template'])
    const value =
      template === undefined
        ? `{{ config.${setting} }}`
        : templateOfJinja(template, (name) =>
            name === 'value' ? `config.${setting}` : `config.${name.replace(/^config\./, '')}`,
          )
    if (value === undefined)
      tell([...place, 'value_template'], `is not carried over: a hole cannot say ${template ?? ''}`)
    return [{ param, setting, value: value ?? `{{ config.${setting} }}`, description: textOf(given['description']) }]
  })
  return {
    defaults: Object.fromEntries(found.map(({ param, value }) => [param, value])),
    config: Object.fromEntries(
      found.map(({ setting, description }) => [
        setting,
        { type: 'string', description: description ?? `What ${params(found, setting)} is when a call does not say.` },
      ]),
    ),
  }
}

function params(found: readonly { readonly param: string; readonly setting: string }[], setting: string): string {
  return found
    .filter((one) => one.setting === setting)
    .map(({ param }) => param)
    .join(', ')
}
