import type { IncomingHttpHeaders } from 'node:http'
import type { AnswerFault } from './fault.ts'

/** Is a request as an API sees it. */
export interface ApiRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: unknown
  readonly fault?: AnswerFault
}

/** Is what an API says to a request. */
export interface ApiAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Is the part of a sandbox that knows the API. */
export interface Api {
  readonly name: string
  answer(request: ApiRequest): ApiAnswer
  refuse(status: number): ApiAnswer
  describe(): Readonly<Record<string, unknown>>
  expireSyncTokens(): void
  reset(): void
}
