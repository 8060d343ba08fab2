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

type Scrub = (text: string) => string

/** Reads records and meta out of a good answer; one without its data is an error, whose words `scrub` rids of secrets. */
export function readContent(operation: Operation, answer: Answer, scrub: Scrub): Content {
  const records = recordsOf(operation, answer)
  if (typeof records === 'string') throw unexpected(`${operation.id}: ${records}`, answer, scrub)
  const { warnings = [], params } = answer
  const meta = readMeta(operation, answer)
  return {
    records: shapeRecords(operation, records, params),
    meta: warnings.length === 0 ? meta : { ...meta, warnings },
  }
}

/** The records, or what is wrong with the answer. */
function recordsOf(operation: Operation, answer: Answer): readonly unknown[] | string {
  const { response } = operation
  // A rule that finds nothing there has the last word, whatever the status.
  if (answer.nothing === true) return []
  if (answer.status >= 300) return redirected(answer)
  if (response.type === 'nothing' || saysNothing(operation, answer)) return []
  const value = selectFirst(answer, response.at)
  const body = `(it is ${describe(answer.body)})`
  if (value === undefined && mayLackRecords(operation, answer)) return []
  if (value === undefined) return `the answer has no data where the manifest says it is ${body}`
  if (response.type === 'record') return [value]
  if (!Array.isArray(value)) return `the answer has something other than a list where its records should be ${body}`
  return value as unknown[]
}

/** An empty answer to a write tells that it worked. A read that came back empty lost its data on the way. */
function saysNothing({ effect }: Operation, { status, body }: Answer): boolean {
  return body === undefined && (status === 204 || effect !== 'read')
}

/** Some APIs leave an empty list out. */
function mayLackRecords({ response }: Operation, { body }: Answer): boolean {
  return response.absent === 'empty' && body !== undefined
}

function redirected({ status, headers }: Answer): string {
  const location = headers['location'] ?? ''
  const target = URL.canParse(location) ? new URL(location).origin : 'somewhere else'
  return `the API redirects to ${target} (status ${status}), where the call does not follow; check baseUrl`
}

function describe(body: unknown): string {
  if (body === undefined) return 'empty'
  if (Array.isArray(body)) return 'a list'
  if (typeof body !== 'object' || body === null) return body === null ? 'null' : `a ${typeof body}`
  const keys = Object.keys(body).slice(0, 8)
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`
}

function unexpected(message: string, { status, headers }: Answer, scrub: Scrub): ResponseError {
  const requestId = headers['x-request-id']
  return new ResponseError('response_unexpected', scrub(message).slice(0, 500), {
    status,
    ...(requestId !== undefined && { requestId: scrub(requestId) }),
  })
}

function readMeta({ response }: Operation, answer: Answer): Readonly<Record<string, unknown>> {
  const found = mapValues(response.meta, (selectors) => selectFirst(answer, selectors))
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
