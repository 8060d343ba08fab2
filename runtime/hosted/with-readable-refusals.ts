import { defined } from '../../manifest/defined.ts'
import type { Road } from '../road.ts'
import { isErrorCode } from './error-codes.ts'

/** What reading a refusal needs to know. */
export interface RefusalContext {
  /** Names the call; a server may repeat it. */
  readonly id: string
  /** Takes secrets out of a text. */
  readonly scrub: (text: string) => string
}

/**
 * Brings refusals of the hosted API into one form: what went wrong as `message`, the API's code as `code`, what a server
 * of ours means by it as `means`, what is wrong with which field as `details`. The API has had several: `{ message,
 * errors }`, `{ detail }` as a text, `{ detail }` as a list.
 */
export function withReadableRefusals(road: Road, { id, scrub }: RefusalContext): Road {
  return async function sendReadable(request, attempt) {
    const response = await road(request, attempt)
    if (response.status < 400 || typeof response.body !== 'string') return response
    const refusal = readRefusal(response.body, id, response.status)
    return refusal === undefined ? response : { ...response, body: scrub(JSON.stringify(refusal)) }
  }
}

interface Refusal {
  readonly message: string
  readonly code?: string
  readonly means?: string
  readonly details?: readonly unknown[]
  readonly request_id?: string
}

type Fields = Readonly<Record<string, unknown>>

function readRefusal(text: string, id: string, status: number): Refusal | undefined {
  const body = parseObject(text)
  if (body === undefined) return undefined
  const details = [body['errors'], body['detail']].find((list) => Array.isArray(list)) as readonly unknown[] | undefined
  const entries = (details ?? []).filter(isFields)
  const message = messageOf(body, entries, status)
  if (message === '') return undefined
  const codes = codesOf(body, entries)
  return {
    // What comes before it in the error's message need not be there twice.
    message: [id, codes.code].reduce<string>(withoutPrefix, message),
    ...codes,
    ...defined({ details, request_id: firstText(body['request_id']) }),
  }
}

function withoutPrefix(message: string, prefix: string | undefined): string {
  return prefix !== undefined && message.startsWith(`${prefix}: `) ? message.slice(prefix.length + 2) : message
}

function messageOf(body: Fields, entries: readonly Fields[], status: number): string {
  const said = firstText(body['message'], body['detail'], body['error'])
  const lines = entries.filter((entry) => said === undefined || !said.includes(textOf(entry))).map(lineOf)
  // What to do about credentials is said in the client's own words.
  const hint = status === 401 || status === 424 ? undefined : firstText(body['hint'])
  return [said, ...lines, hint].filter((part) => part !== undefined && part !== '').join('; ')
}

/** A server of ours gives its own word for what happened, and the API's code beside it. */
function codesOf(body: Fields, entries: readonly Fields[]): Pick<Refusal, 'code' | 'means'> {
  const given = firstText(...entries.map((entry) => entry['error_code']), body['error_code'])
  const passed = entries.map(({ details }) => (isFields(details) ? details['api_code'] : undefined))
  const means = given !== undefined && isErrorCode(given) ? given : undefined
  return defined({ means, code: firstText(...passed) ?? (means === undefined ? given : undefined) })
}

function parseObject(text: string): Fields | undefined {
  try {
    const body = JSON.parse(text) as unknown
    return isFields(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')
}

function textOf(entry: Fields): string {
  return firstText(entry['userPresentableMessage'], entry['message'], entry['error'], entry['msg']) ?? ''
}

/** One thing wrong, with the field it is wrong with; `body` is no field. */
function lineOf(entry: Fields): string {
  const place = entry['field'] ?? entry['loc']
  const path = (Array.isArray(place) ? place : [place])
    .filter((step) => typeof step === 'string' || typeof step === 'number')
    .map(String)
    .filter((step, index) => index > 0 || !['body', 'query', 'path', 'header', ''].includes(step))
  return [path.join('.'), textOf(entry)].filter((part) => part !== '').join(': ')
}
