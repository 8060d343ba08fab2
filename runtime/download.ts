import { selectFirst } from '../manifest/selector.ts'
import type { Answer } from './answer.ts'
import { ResponseError } from './errors.ts'
import { exchange, type ExchangeSettings } from './exchange.ts'
import { exchangeOf, type Call } from './execute.ts'
import { fileBytes, type FileBounds } from './file-bytes.ts'
import { planRequest } from './request/plan-request.ts'
import type { HttpRequest } from './transport/transport.ts'

/** What is known of a file before it is read. */
export interface FileMeta {
  readonly name: string | null
  readonly media_type: string | null
  /** Bytes, where the server says. */
  readonly size: number | null
}

/** A file on its way: its bytes as they come, and what is known of it. */
export interface Download {
  readonly data: AsyncIterable<Uint8Array>
  readonly meta: FileMeta
}

/** Downloads the file an operation answers with, or the one its answer has the address of. */
export async function download(call: Call, settings: ExchangeSettings, maxBytes: number): Promise<Download> {
  const { operation, input, target } = call
  const { file, at } = operation.response
  const bounds = { maxBytes, signal: settings.signal }
  const request = planRequest(operation, input, target)
  if (file?.type !== 'url')
    return openDownload(await exchange({ ...exchangeOf(call), stream: true }, request, settings), undefined, bounds)
  const answer = await exchange(exchangeOf(call), request, settings)
  const address = selectFirst(answer, at)
  if (typeof address !== 'string')
    throw unexpected(call, answer, 'has no address of a file where the manifest says it is', settings.scrub)
  const url = fileUrl(call, answer, { address, base: request.url, scrub: settings.scrub })
  const own = file.auth === 'same_origin' && target.origins.includes(new URL(url).origin)
  const origins = own ? target.origins : []
  const second: HttpRequest = { method: 'GET', url, headers: {} }
  const name = selectFirst(answer, file.name)
  return openDownload(await exchange({ ...exchangeOf(call), origins, stream: true }, second, settings), name, bounds)
}

interface FileAddress {
  readonly address: string
  readonly base: string
  readonly scrub: (text: string) => string
}

/** Only https, or the connector's own origin: an answer must not lead a client into its owner's network. */
function fileUrl(call: Call, answer: Answer, { address, base, scrub }: FileAddress): string {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  if (url === undefined || (url.protocol !== 'https:' && !call.target.origins.includes(url.origin))) {
    throw unexpected(call, answer, 'has an address of a file that is not https', scrub)
  }
  return url.href
}

/** Opens the file that an answer is. */
export function openDownload({ headers, body }: Answer, name: unknown, bounds: FileBounds): Download {
  const length = Number(headers['content-length'] ?? Number.NaN)
  return {
    data: fileBytes(body, bounds),
    meta: {
      name: typeof name === 'string' ? name : fileName(headers['content-disposition']),
      media_type: headers['content-type'] ?? null,
      size: Number.isNaN(length) || headers['content-encoding'] !== undefined ? null : length,
    },
  }
}

/** The name in a `Content-Disposition` header (RFC 6266), without any folder. */
function fileName(header = ''): string | null {
  const [, encoded] = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(header) ?? []
  const [, quoted, bare] = /filename="((?:[^"\\]|\\.)*)"|filename=([^;]+)/.exec(header) ?? []
  const name = encoded === undefined ? (quoted?.replace(/\\(.)/g, '$1') ?? bare) : decode(encoded)
  return name?.trim().split(/[\\/]/).at(-1) ?? null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unexpected(
  { operation }: Call,
  { status, headers }: Answer,
  what: string,
  scrub: ExchangeSettings['scrub'],
): ResponseError {
  return new ResponseError('response_unexpected', `${operation.id}: the answer ${what}`, {
    status,
    requestId: scrub(headers['x-request-id'] ?? '') || undefined,
  })
}
