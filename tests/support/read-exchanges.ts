import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

/** A request as it has to go out. */
export interface ExpectedRequest {
  readonly method: string
  /** Path and query of the URL, not escaped and the query in any order; with its origin where that is not the server's. */
  readonly url: string
  /** Besides those of every request of the file; `*` stands for any value. */
  readonly headers?: Readonly<Record<string, string>>
  /** A JSON value, or the fields of a form by their full names. */
  readonly body?: unknown
}

/** An answer as the API documents it. */
export interface RecordedResponse {
  /** Default 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A request and its answer. */
export interface RequestAndResponse {
  readonly request: ExpectedRequest
  readonly response: RecordedResponse
}

/** What a refused call has to fail with; what is left out may be anything. */
export interface ExpectedError {
  readonly code: string
  readonly status?: number
  readonly apiCode?: string
  /** A part of the message. */
  readonly message?: string
  readonly requestId?: string
  readonly retryAfter?: number
  readonly details?: unknown
}

/** A call, what goes over the wire for it, and what comes of it. */
export interface Exchange extends RequestAndResponse {
  readonly operation: string
  /** What is special about it, where an operation has several. */
  readonly title?: string
  readonly params?: Readonly<Record<string, unknown>>
  /** The further pages of a list; then all of them are read, and the data is that of all. */
  readonly pages?: readonly RequestAndResponse[]
  /** The data, where it is not to be found as it is in the answer. */
  readonly data?: unknown
  /** Where the answer has the data, as keys joined by dots; the whole body when left out. */
  readonly data_at?: string
  /** The whole meta of the answer; of a list whose pages are read, that of the last page. */
  readonly meta?: Readonly<Record<string, unknown>>
  readonly error?: ExpectedError
}

/** The exchanges of one connector. */
export interface ExchangeFile {
  /** Made-up credentials. */
  readonly credentials: Readonly<Record<string, unknown>>
  readonly config?: Readonly<Record<string, unknown>>
  /** The origin of the server, where `config` or a token decides on it. */
  readonly origin?: string
  /** Headers of every request, those that carry the credentials included. */
  readonly headers: Readonly<Record<string, string>>
  readonly exchanges: readonly Exchange[]
}

const folder = path.resolve(import.meta.dirname, '../fixtures/exchanges')

/** Reads the exchanges of a connector, from YAML (which may use anchors and merge keys) or JSON; nothing when there are none. */
export async function readExchanges(connector: string): Promise<ExchangeFile | undefined> {
  const file = ['yaml', 'json'].map((ending) => path.join(folder, `${connector}.${ending}`)).find(existsSync)
  if (file === undefined) return undefined
  return parse(await readFile(file, 'utf8'), { merge: true, maxAliasCount: -1 }) as ExchangeFile
}
