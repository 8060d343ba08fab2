import { bytesPerToken, dataText, fitting } from './encode-data.ts'
import type { ToolResult, WholeResult } from './neutral-tool.ts'
import { compact, tableOf } from './shape-records.ts'

/** How an answer is shown. */
export interface Encoding {
  /** The operation it answers: `candidates.list`. */
  readonly operation: string
  /** Whose data it is. */
  readonly source: string
  readonly list: boolean
  /** Records of this page that were shown before. */
  readonly skip: number
  /** What was left out of records, in words. */
  readonly shown: string | undefined
  /** What is wrong with the fields asked for, in words. */
  readonly unknownFields?: string | undefined
  readonly shape: boolean
  /** Tokens the text may have, about. */
  readonly budget: number
  /** The cursor of this page. */
  readonly cursor: string | undefined
}

interface Answer {
  readonly data: unknown
  readonly meta: object
}

/** Shows an answer to a model: small, marked as somebody else's words, and with how to go on where it does not fit. */
export function encodeResult({ data, meta }: Answer, encoding: Encoding): ToolResult {
  return encoding.list ? encodeList(data as readonly unknown[], meta, encoding) : encodeRecord(data, meta, encoding)
}

function encodeList(records: readonly unknown[], meta: object, encoding: Encoding): ToolResult {
  const { skip, budget, shape } = encoding
  const shaped = shape ? records.map((record) => compact(record) ?? {}) : records
  const rest = shaped.slice(skip)
  const count = fitting(rest, encoding)
  const cut = count < rest.length
  const all = meta as { readonly has_more?: boolean; readonly cursor?: string | null }
  const next = cut ? continuation(skip + count, encoding.cursor) : (all.cursor ?? undefined)
  const about = {
    ...dropNulls(meta),
    count,
    has_more: cut || all.has_more === true,
    ...(next !== undefined && { next_cursor: next }),
    ...shapingOf(encoding),
    ...(cut && {
      note: `cut at about ${budget} tokens; go on with next_cursor as params.cursor, or ask for fewer fields`,
    }),
  }
  const kept = rest.slice(0, count)
  return resultOf(about, shape ? tableOf(kept) : kept, encoding, cut ? shaped : undefined)
}

/** What else the API told; how to go on is said in names of our own. */
function dropNulls(meta: object): object {
  const ours = ['cursor', 'has_more']
  return Object.fromEntries(
    Object.entries(meta).filter(([name, value]) => !ours.includes(name) && value !== null && value !== undefined),
  )
}

/** Every shaping is told, so that nobody takes what is not shown for what is not there. */
function shapingOf({ shown, shape, unknownFields }: Encoding): object {
  return {
    ...(shown !== undefined && { shown }),
    ...(shape && { empty: 'left out' }),
    ...(unknownFields !== undefined && { unknown_fields: unknownFields }),
  }
}

function encodeRecord(record: unknown, meta: object, encoding: Encoding): ToolResult {
  const data = encoding.shape ? (compact(record) ?? null) : record
  const text = JSON.stringify(data)
  const room = Math.floor(encoding.budget * bytesPerToken)
  if (Buffer.byteLength(text) <= room || !encoding.shape)
    return resultOf({ ...dropNulls(meta), ...shapingOf(encoding) }, data, encoding)
  const note = `longer than about ${encoding.budget} tokens; ask for it in parts by fields. It has ${Object.keys(data as object).join(', ')}`
  return resultOf({ note, cut: true }, text.slice(0, room), encoding, text)
}

function resultOf(meta: object, data: unknown, encoding: Encoding, whole?: WholeResult['content']): ToolResult {
  const { source, operation, shape, budget } = encoding
  return {
    text: dataText(meta, data, source),
    data: { meta, data, source, untrusted: true },
    isError: false,
    ...(whole !== undefined && { wholes: [{ operation, source, content: whole, shape, budget }] }),
  }
}

const prefix = 'part:'

/** A cursor of our own: so many records of the page at that cursor were shown. */
function continuation(skip: number, cursor: string | undefined): string {
  return `${prefix}${skip}:${cursor ?? ''}`
}

/** Reads a cursor that a model gives back: the API's, or one of our own. */
export function continuedFrom(cursor: unknown): { readonly skip: number; readonly cursor?: string } {
  const [, skip, own] = /^part:(\d+):([\s\S]*)$/.exec(typeof cursor === 'string' ? cursor : '') ?? []
  if (skip === undefined) return typeof cursor === 'string' ? { skip: 0, cursor } : { skip: 0 }
  return { skip: Number(skip), ...(own !== undefined && own !== '' && { cursor: own }) }
}
