import type { Operation } from '../../manifest/connector.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { selectFirst } from '../../manifest/selector.ts'
import { ResponseError } from '../errors.ts'
import { shapeRecords } from './shape-records.ts'
import type { Answer } from '../answer.ts'

/** What a good answer holds, before pages and shapes are made of it. */
export interface Content {
  /** The records of a list, or the one record of anything else. */
  readonly records: readonly unknown[]
  /** What the manifest extracts besides. */
  readonly meta: Readonly<Record<string, unknown>>
}

/** Reads records and meta out of a good answer; one without its data is an error. */
export function readContent(operation: Operation, answer: Answer): Content {
  const { warnings = [] } = answer
  const meta = readMeta(operation, answer)
  const records = shapeRecords(operation, readRecords(operation, answer), answer.params)
  return { records, meta: warnings.length === 0 ? meta : { ...meta, warnings } }
}

function readRecords(operation: Operation, answer: Answer): readonly unknown[] {
  const { id, response } = operation
  if (answer.status >= 300) throw redirected(id, answer)
  if (answer.nothing === true || response.type === 'nothing' || saysNothing(operation, answer)) return []
  const value = selectFirst(answer, response.at)
  if (value === undefined) throw unexpected(id, answer, 'has no data where the manifest says it is')
  if (response.type === 'record') return [value]
  if (!Array.isArray(value)) throw unexpected(id, answer, 'has something other than a list where its records should be')
  return value as unknown[]
}

/** An empty answer to a write tells that it worked. A read that came back empty lost its data on the way. */
function saysNothing({ effect }: Operation, { status, body }: Answer): boolean {
  return body === undefined && (status === 204 || effect !== 'read')
}

function redirected(id: string, { status, headers }: Answer): ResponseError {
  const location = headers['location'] ?? ''
  const target = URL.canParse(location) ? new URL(location).origin : 'somewhere else'
  const message = `${id}: the API redirects to ${target} (status ${status}), where the call does not follow; check baseUrl`
  return new ResponseError('response_unexpected', message, { status, requestId: headers['x-request-id'] })
}

function unexpected(id: string, { status, body, headers }: Answer, what: string): ResponseError {
  const message = `${id}: the answer ${what} (it is ${describe(body)})`
  return new ResponseError('response_unexpected', message, { status, requestId: headers['x-request-id'] })
}

function describe(body: unknown): string {
  if (body === undefined) return 'empty'
  if (Array.isArray(body)) return 'a list'
  if (typeof body !== 'object' || body === null) return body === null ? 'null' : `a ${typeof body}`
  const keys = Object.keys(body)
    .slice(0, 8)
    .map((key) => key.slice(0, 40))
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`
}

function readMeta({ response }: Operation, answer: Answer): Readonly<Record<string, unknown>> {
  const found = mapValues(response.meta, (selectors) => selectFirst(answer, selectors))
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
