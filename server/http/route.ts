import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import type { Identity } from '../access/identity.ts'

/** A route as data: what it takes, who may use it, and what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path below `/api/v1`, with `:name` for what varies; also served below `/v1`. */
  readonly path: string
  /** Whether the path is served as it stands, below no prefix. */
  readonly bare?: boolean
  /** Whether the document leaves it out. */
  readonly hidden?: boolean
  /** Paths it had in the past; they stay. */
  readonly older?: readonly string[]
  readonly access: Access
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The schema of the body; also what callers may leave out of it entirely. */
  readonly body?: ObjectSchema
  readonly query?: ObjectSchema
  /** Names that fields had in the past, by the name they have now. */
  readonly olderNames?: OlderNames
  /** What it answers, by status. */
  readonly answers: Readonly<Record<number, JsonSchema>>
  readonly handle: (call: RouteCall) => Promise<unknown>
}

/** Whose token opens a route: nobody's, an application's, a workspace's, or either. */
export type Access = 'public' | 'application' | 'scoped' | 'any'

/** Names that fields had in the past, by the name they have now. */
export type OlderNames = Readonly<Record<string, readonly string[]>>

/** One request, checked. */
export interface RouteCall<Body = Fields, Query = Fields> {
  readonly identity: Identity
  readonly params: Readonly<Record<string, string>>
  readonly body: Body
  readonly query: Query
  readonly requestId: string
  /** The request's own URL, without path: for links back to this server. */
  readonly origin: string
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal
  readonly token: string
  /** The request as it came, for a protocol of its own. */
  readonly raw: { readonly headers: IncomingHttpHeaders; readonly body: unknown }
}

type Fields = Readonly<Record<string, unknown>>

/** Defines a route whose handler knows the types that its schemas stand for. */
export function defineRoute<Body = Fields, Query = Fields>(
  route: Omit<Route, 'handle'> & { readonly handle: (call: RouteCall<Body, Query>) => Promise<unknown> },
): Route {
  // The request is validated by the schemas beside the handler before it gets here.
  return route as Route
}

/** An answer that is more than a body of JSON with status 200. */
export class HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Readable | object | undefined

  constructor(status: number, body?: HttpAnswer['body'], headers: HttpAnswer['headers'] = {}) {
    this.status = status
    this.body = body
    this.headers = headers
  }
}
