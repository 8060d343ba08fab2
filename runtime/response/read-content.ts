import type { Operation } from '../../manifest/connector.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { ResponseError } from '../errors.ts'
import type { Answer } from '../answer.ts'

/** What a good answer holds, before pages and shapes are made of it. */
export interface Content {
  /** The records of a list, or the one record of anything else. */
  readonly records: readonly unknown[]
  /** What the manifest extracts besides. */
  readonly meta: Readonly<Record<string, unknown>>
}

/** Reads records and meta out of a good answer. An empty answer has none; one without its data is an error. */
export function readContent(operation: Operation, answer: Answer): Content {
  return { records: readRecords(operation, answer), meta: readMeta(operation, answer) }
}

function readRecords({ id, response }: Operation, answer: Answer): readonly unknown[] {
  if (response.type === 'nothing' || answer.body === undefined) return []
  const value = selectFirst(answer, response.at)
  if (value === undefined) throw unexpected(id, answer, 'has no data where the manifest says it is')
  if (response.type === 'record') return [value]
  if (!Array.isArray(value)) throw unexpected(id, answer, 'has something other than a list where its records should be')
  return value as unknown[]
}

function unexpected(id: string, { status, body, headers }: Answer, what: string): ResponseError {
  const keys = typeof body === 'object' && body !== null ? ` (it has ${Object.keys(body).slice(0, 8).join(', ')})` : ''
  const message = `${id}: the answer ${what}${keys}`
  return new ResponseError('response_unexpected', message, { status, requestId: headers['x-request-id'] })
}

function readMeta({ response }: Operation, answer: Answer): Readonly<Record<string, unknown>> {
  const found = mapValues(response.meta, (selectors) => selectFirst(answer, selectors))
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
