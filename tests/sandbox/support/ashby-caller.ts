import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox, SandboxOptions } from '../../../sandbox/sandbox.ts'

/** Is a record as it comes over the wire. */
export type Json = Readonly<Record<string, unknown>> & { readonly id: string }

/** Is the answer of an endpoint. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: {
    readonly success: boolean
    readonly results: never
    readonly moreDataAvailable?: boolean
    readonly nextCursor?: string
    readonly syncToken?: string
    readonly errors?: unknown
    readonly errorInfo?: { readonly code: string; readonly message: string; readonly requestId: string }
  }
}

/** Calls the endpoints of one sandbox. */
export interface AshbyCaller {
  readonly sandbox: Sandbox
  call(endpoint: string, body?: unknown, key?: string): Promise<Answer>
  /** Calls and returns the results. */
  results<T = Json>(endpoint: string, body?: unknown, key?: string): Promise<T>
  /** Calls page after page and returns all results with the token of the last page. */
  all(
    endpoint: string,
    body?: object,
    key?: string,
  ): Promise<{ records: Json[]; syncToken: string | undefined; pages: number }>
}

/** Starts a sandbox and returns what calls it. */
export async function startCaller(options: SandboxOptions = {}): Promise<AshbyCaller> {
  const sandbox = await startAshbySandbox(options)
  const call = (endpoint: string, body: unknown = {}, key: string = sandbox.keys.full): Promise<Answer> =>
    post(`${sandbox.url}/${endpoint}`, JSON.stringify(body), {
      'content-type': 'application/json',
      authorization: basic(key),
    })
  const results = async <T = Json>(endpoint: string, body?: unknown, key?: string): Promise<T> => {
    const answer = await call(endpoint, body, key)
    if (!answer.body.success) throw new Error(answer.text)
    return answer.body.results
  }
  const all = async (
    endpoint: string,
    body: object = {},
    key?: string,
  ): Promise<Awaited<ReturnType<AshbyCaller['all']>>> => {
    const records: Json[] = []
    for (let pages = 1, cursor: string | undefined; ; pages += 1) {
      const answer = await call(endpoint, { ...body, cursor }, key)
      if (!answer.body.success) throw new Error(answer.text)
      records.push(...(answer.body.results as Json[]))
      cursor = answer.body.nextCursor
      if (cursor === undefined) return { records, syncToken: answer.body.syncToken, pages }
    }
  }
  return { sandbox, call, results, all }
}

/** Writes the header that carries a key. */
export function basic(key: string): string {
  return `Basic ${Buffer.from(`${key}:`).toString('base64')}`
}

/** Posts a text and reads the answer, JSON or not. */
export async function post(url: string, text: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body: text, redirect: 'manual' })
  const answer = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: isJson ? (JSON.parse(answer) as Answer['body']) : { success: false, results: undefined as never },
  }
}
