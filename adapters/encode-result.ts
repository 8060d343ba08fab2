import { compact, tableOf } from './shape-records.ts'
import type { ToolResult } from './neutral-tool.ts'

/** How an answer is shown. */
export interface Encoding {
  /** Whose data it is. */
  readonly source: string
  readonly list: boolean
  /** Records of this page that were shown before. */
  readonly skip: number
  /** What was left out of records, in words. */
  readonly shown: string | undefined
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
  const { skip, budget, shape, shown } = encoding
  const rest = (shape ? records.map((record) => compact(record) ?? {}) : records).slice(skip)
  const fitting = fit(rest, encoding)
  const cut = fitting < rest.length
  const all = meta as { readonly has_more?: boolean; readonly cursor?: string | null }
  const next = cut ? continuation(skip + fitting, encoding.cursor) : (all.cursor ?? undefined)
  const about = {
    ...dropNulls(meta),
    count: fitting,
    has_more: cut || all.has_more === true,
    ...(next !== undefined && { next_cursor: next }),
    ...(shown !== undefined && { shown }),
    ...(cut && {
      note: `cut at about ${budget} tokens; go on with next_cursor as params.cursor, or ask for fewer fields`,
    }),
  }
  const kept = rest.slice(0, fitting)
  return resultOf(about, shape ? tableOf(kept) : kept, encoding)
}

/** What else the API told; how to go on is said in names of our own. */
function dropNulls(meta: object): object {
  const ours = ['cursor', 'has_more']
  return Object.fromEntries(
    Object.entries(meta).filter(([name, value]) => !ours.includes(name) && value !== null && value !== undefined),
  )
}

/** How many of the records fit; at least one, so that a list always goes on. */
function fit(records: readonly unknown[], { budget, shape }: Encoding): number {
  const room = budget * bytesPerToken
  let used = shape ? Buffer.byteLength(JSON.stringify(tableOf(records).columns)) : 0
  for (const [index, record] of records.entries()) {
    used += Buffer.byteLength(JSON.stringify(shape ? (tableOf([record]).rows[0] ?? []) : record)) + 1
    if (used > room) return Math.max(1, index)
  }
  return records.length
}

/** JSON of ids and names has few bytes a token: measured on shaped candidates. */
const bytesPerToken = 2.05

function encodeRecord(record: unknown, meta: object, encoding: Encoding): ToolResult {
  const data = encoding.shape ? (compact(record) ?? null) : record
  const text = JSON.stringify(data)
  const room = Math.floor(encoding.budget * bytesPerToken)
  if (Buffer.byteLength(text) <= room || !encoding.shape) {
    return resultOf(
      { ...dropNulls(meta), ...(encoding.shown !== undefined && { shown: encoding.shown }) },
      data,
      encoding,
    )
  }
  const note = `longer than about ${encoding.budget} tokens; ask for it in parts by fields. It has ${Object.keys(data as object).join(', ')}`
  return resultOf({ note, cut: true }, text.slice(0, room), encoding)
}

function resultOf(meta: object, data: unknown, { source }: Encoding): ToolResult {
  const text = `${JSON.stringify(meta)}\n<data from="${source}" untrusted="true">\n${JSON.stringify(data).replaceAll('</data', '<\\/data')}\n</data>`
  return { text, data: { meta, data }, isError: false }
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
