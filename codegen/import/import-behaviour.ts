import { defined } from '../../manifest/defined.ts'
import type { Failure, Manifest, Retry } from '../../manifest/manifest.gen.ts'
import { selectorOf } from './json-path.ts'
import { listOf, mapOf, textOf, unlessEmpty, type JsonMap } from './loose-json.ts'
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
const graphqlFailures: readonly Failure[] = [
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
  const config = mapOf(mapOf(document['info'])['x-airbyte-retry-config'])
  tellUncarried(config, ofRetries, ['info', 'x-airbyte-retry-config'], tell)
  const { max_attempts: attempts } = config
  const retry: Retry = defined({
    attempts: typeof attempts === 'number' && attempts >= 1 ? Math.min(20, Math.floor(attempts)) : undefined,
    statuses: unlessEmpty(statusesOf(config['retry_on_status_codes'])),
    initial: durationOf(config['initial_delay_seconds']),
    longest: durationOf(config['max_delay_seconds']),
    wait: waitOf(config),
  })
  return defined({ retry: unlessEmpty(retry) })
}

const ofRetries = [
  'max_attempts',
  'initial_delay_seconds',
  'max_delay_seconds',
  'retry_on_status_codes',
  'retry_after_header',
  'retry_after_format',
]

function statusesOf(codes: unknown): number[] {
  return listOf(codes).filter((code): code is number => typeof code === 'number' && code >= 400 && code <= 599)
}

function waitOf(config: JsonMap): Retry['wait'] {
  const header = textOf(config['retry_after_header'])
  const format = waitFormats[String(config['retry_after_format'])]
  return header === undefined ? undefined : [{ at: `@header.${header.toLowerCase()}`, ...defined({ format }) }]
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
