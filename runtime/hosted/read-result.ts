import type { Connector, Operation } from '../../manifest/connector.ts'
import type { Answer } from '../answer.ts'
import { ConnectorError, ResponseError } from '../errors.ts'

/** What a good answer of the execute route holds. */
export interface Result {
  /** The records of a list, or the one record of anything else. */
  readonly records: readonly unknown[]
  readonly meta: Readonly<Record<string, unknown>>
}

type Scrub = (text: string) => string
type Fields = Readonly<Record<string, unknown>>

/** Reads the `result` and `connector_metadata` of a good answer; `scrub` takes secrets out of what is said of a bad one. */
export function readResult(connector: Connector, operation: Operation, answer: Answer, scrub: Scrub): Result {
  const { body } = answer
  if (answer.status >= 300) throw unexpected(operation, answer, redirected(answer), scrub)
  refusePending(operation, body, scrub)
  if (!isFields(body) || !('result' in body)) {
    throw unexpected(operation, answer, `the answer has no "result" (it is ${describe(body)})`, scrub)
  }
  const { data, meta } = unwrap(connector, operation, body['result'])
  const outer = isFields(body['connector_metadata']) ? body['connector_metadata'] : {}
  const warning = typeof body['warning'] === 'string' ? { warnings: [body['warning']] } : {}
  return { records: recordsOf(operation, answer, data, scrub), meta: { ...outer, ...meta, ...warning } }
}

/** A server may let a write wait for a person's yes; it was not sent then. */
function refusePending({ id }: Operation, body: unknown, scrub: Scrub): void {
  if (!isFields(body) || body['status'] !== 'pending_approval' || 'result' in body) return
  const approval = isFields(body['approval']) ? String(body['approval']['id']) : ''
  const message = `${id} was not sent: it waits for a person's yes. GET /api/v1/patchbay/approvals/${approval} of the server tells what came of it; calling again asks again`
  throw new ConnectorError('pending_approval', scrub(message))
}

/** Some answers have data and meta together where the data alone should be, as those of searches do. */
function unwrap(connector: Connector, operation: Operation, result: unknown): { data: unknown; meta: Fields } {
  const bare = { data: result, meta: {} }
  if (!isFields(result) || !Object.hasOwn(result, 'data') || hasField(connector, operation, 'data')) return bare
  if (Object.keys(result).some((name) => name !== 'data' && name !== 'meta')) return bare
  return { data: result['data'], meta: isFields(result['meta']) ? result['meta'] : {} }
}

/** Whether a record may have a field of that name itself. */
function hasField({ schemas }: Connector, { response }: Operation, name: string): boolean {
  if (response.type !== 'record') return false
  const { properties } = schemas[response.schema ?? ''] ?? {}
  return typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)
}

function recordsOf(operation: Operation, answer: Answer, data: unknown, scrub: Scrub): readonly unknown[] {
  switch (operation.response.type) {
    case 'nothing':
    case 'file':
      return []
    case 'record':
      return data === null || data === undefined ? [] : [data]
    case 'records':
      if (Array.isArray(data)) return data as unknown[]
      throw unexpected(operation, answer, `"result" is ${describe(data)} where a list of records should be`, scrub)
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'null' : 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value !== 'object') return `a ${typeof value}`
  const keys = Object.keys(value).slice(0, 8)
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`
}

function redirected({ status, headers }: Answer): string {
  const location = headers['location'] ?? ''
  const target = URL.canParse(location) ? new URL(location).origin : 'somewhere else'
  return `the server redirects to ${target} (status ${status}), where the call does not follow; check base_url`
}

function unexpected({ id }: Operation, { status, headers }: Answer, what: string, scrub: Scrub): ResponseError {
  const requestId = headers['x-request-id']
  return new ResponseError('response_unexpected', scrub(`${id}: ${what}`).slice(0, 500), {
    status,
    ...(requestId !== undefined && { requestId: scrub(requestId) }),
  })
}
