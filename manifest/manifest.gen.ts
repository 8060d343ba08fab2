// Generated from manifest.schema.json. Do not edit.

/** A text that may have holes: `{{ config.subdomain | lower }}`. */
export type Text = string
export type AuthEntry = 'unavailable' | Scheme
export type Send = SendBasic | SendBearer | SendNamed | SendNone
/** One selector, or several of which the first that finds something counts. */
export type Selectors = Selector | Selector[]
/** Where a value is in an answer: `errorInfo.code`, `data.0.id`, `items.*.id`, `@header.x-request-id`, `$`. */
export type Selector = string
export type StatusMatch = number | string
/** What a failure means to a caller. */
export type ErrorCode =
  | 'bad_request'
  | 'credentials_rejected'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'unavailable'
  | 'sync_token_invalid'
  | 'cursor_invalid'
  | 'failed'
/** How the API says no, tried in order before the rules by status. */
export type Failures = Failure[]
/** A span of time, such as `500ms`, `30s`, `1m`. */
export type Duration = string
/** How the wait is written; default `seconds`, or a date when it is no number. */
export type WaitFormat = 'seconds' | 'milliseconds' | 'epoch' | 'epoch_ms' | 'iso' | 'http_date'
export type Pagination = CursorPagination | NoPagination
/** A place in a request: `query.page`, `headers.X-Version`, `body.filter.name`. */
export type Location = string
/** The templates this builds on, the later over the earlier; what is written here goes over all of them. */
export type Use = string | string[]
/** What it does, in a sentence a model can choose by. */
export type ActionDescription = string
export type ActionDocs = string
/** Method and path: `GET /tickets/{id}`. */
export type RequestLine = string
/**
 * What the call does to the API's data; decides retries and confirmation. Default: GET and HEAD read, DELETE destroys, others write.
 */
export type Effect = 'read' | 'write' | 'destroy'
/** Whether sending it twice is the same as once. Default: true for reads, PUT and DELETE. */
export type Idempotent = boolean
/** The permission a credential needs, or several, all of them. */
export type Needs = string | string[]
/** The name of a pagination. */
export type PaginationUse = string
/** The name of a limit. */
export type LimitUse = string
export type Examples = {
  title?: string
  params: {
    [k: string]: unknown
  }
}[]
/** What to use instead. */
export type Deprecated = string
export type Sync = SyncToken | SyncFull | SyncNone

/** A connector: one HTTP API, described as entities and the actions on them. */
export interface Manifest {
  /** How the connector is called in code and on the command line: lower case, words joined by hyphens. */
  name: string
  /** The product's own name. */
  title: string
  /** The version of this manifest, quoted: major.minor.patch. */
  version: string
  /** The definition id of the hosted API. */
  id?: string
  /** What the product is, in a sentence. */
  description: string
  /** Where the API's own documentation lives. */
  docs?: string
  config?: ObjectSchema
  server: Server
  /** The ways to authenticate, by name. `unavailable` says out loud that a way does not exist. */
  auth: {
    [k: string]: AuthEntry
  }
  /** The permissions or scopes of the API that actions name. */
  permissions?: {
    /** What the permission allows. */
    [k: string]: string
  }
  check?: Check
  replication_config?: ObjectSchema
  failures?: Failures
  retry?: Retry
  /** The rate limits of the API, by name. The one called `default` holds for every action that names none. */
  limits?: {
    [k: string]: Limit
  }
  /** The ways this API pages, by name. */
  pagination?: {
    [k: string]: Pagination
  }
  /** Values for parameters of any action that the caller left out. Texts may have holes. */
  defaults?: {
    [k: string]: unknown
  }
  /** Parts of actions, reached by `use` only. */
  templates?: {
    [k: string]: ActionParts
  }
  /** The API's objects as JSON Schema, referred to as `#/schemas/Name`. */
  schemas?: {
    [k: string]: JsonSchema
  }
  /** What the API holds. */
  entities: {
    [k: string]: Entity
  }
  questions?: Questions
}
/** A JSON Schema of an object; `type: object` may be left out. */
export interface ObjectSchema {
  type?: 'object'
  required?: string[]
  properties?: {
    [k: string]: JsonSchema
  }
  [k: string]: unknown
}
/** A JSON Schema. */
export interface JsonSchema {
  [k: string]: unknown
}
/** Where requests go and what all of them carry. */
export interface Server {
  url: Text
  /** Headers of every request. */
  headers?: {
    [k: string]: Text
  }
  /** Query parameters of every request. */
  query?: {
    [k: string]: Text
  }
}
/** One way to authenticate. */
export interface Scheme {
  title: string
  description?: string
  /** Where a person finds the credential. */
  help?: string
  credentials: ObjectSchema
  /** How the credentials travel. */
  send: Send | Send[]
}
/** HTTP Basic (RFC 7617). */
export interface SendBasic {
  type: 'basic'
  username: Text
  password: Text
}
/** A bearer token (RFC 6750). */
export interface SendBearer {
  type: 'bearer'
  token: Text
}
/** An API key in a header, a query parameter or a cookie. */
export interface SendNamed {
  type: 'header' | 'query' | 'cookie'
  name: string
  value: Text
}
/** Nothing: the API is open. */
export interface SendNone {
  type: 'none'
}
/** The call that tells whether credentials work. */
export interface Check {
  /** The operation, as `entity.action`. */
  call: string
  params?: {
    [k: string]: unknown
  }
  scopes?: Selectors
  identity?: Selectors
}
export interface Failure {
  when: Condition
  code?: Selectors
  /** The API's code → ours; a `*` stands for any text: `'*_not_found': not_found`. */
  codes?: {
    [k: string]: ErrorCode
  }
  as?: ErrorCode
  message?: Selectors
  /** What to do about it, added to the message: one text, or one for each of our codes. */
  hint?:
    | string
    | {
        [k: string]: string
      }
  request_id?: Selectors
  retry_after?: Selectors
}
/** A test of an answer: `path` or `status` with one comparison, or `all`, `any`, `not` of further tests. */
export interface Condition {
  path?: Selector
  /** A status, a class such as `5xx`, or a list of them. */
  status?: StatusMatch | StatusMatch[]
  /** Equal to this value. */
  equals?: unknown
  /** Anything but this value. */
  not_equals?: unknown
  /** One of these values. */
  in?: unknown[]
  /** Found and not null. */
  exists?: boolean
  /** A text that contains this text, or a list that has this value. */
  contains?: unknown
  starts_with?: string
  /** @minItems 1 */
  all?: Condition[]
  /** @minItems 1 */
  any?: Condition[]
  not?: Condition
}
/** When and how a safe call is repeated. */
export interface Retry {
  /** How often a call is tried in all. */
  attempts?: number
  statuses?: number[]
  initial?: Duration
  longest?: Duration
  /** Where the API says how long to wait. Default: the `Retry-After` header. */
  wait?: {
    at: Selector
    format?: WaitFormat
  }[]
}
/** A rate limit, kept for each credential. */
export interface Limit {
  /** How many requests fit in `per`. */
  requests?: number
  per?: Duration
  /** How many requests may be under way at once. */
  concurrency?: number
}
/** Each answer has a token that asks for the next page. */
export interface CursorPagination {
  type: 'cursor'
  send: Location
  next: Selectors
  more?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
}
/** The API answers everything at once. */
export interface NoPagination {
  type: 'none'
  reason: string
}
/** A part of an action. */
export interface ActionParts {
  use?: Use
  description?: ActionDescription
  docs?: ActionDocs
  request?: RequestLine
  effect?: Effect
  idempotent?: Idempotent
  permission?: Needs
  path?: ObjectSchema
  query?: ObjectSchema
  headers?: ObjectSchema
  cookies?: ObjectSchema
  args?: ObjectSchema
  body?: JsonSchema
  set?: SetValues
  defaults?: DefaultValues
  clash?: Clash
  response?: ResponseShape
  pagination?: PaginationUse
  failures?: Failures
  retry?: Retry
  limit?: LimitUse
  timeout?: Duration
  examples?: Examples
  deprecated?: Deprecated
}
/** Values the caller cannot change, by location. Texts may have holes. */
export interface SetValues {
  [k: string]: unknown
}
/** Values for parameters the caller left out. Texts may have holes. */
export interface DefaultValues {
  [k: string]: unknown
}
/** Settles a name that stands in two sections: parameter → the location it fills. */
export interface Clash {
  [k: string]: Location
}
/** Where the answer has its data: one of `records`, `record`, `nothing`. */
export interface ResponseShape {
  records?: Selectors
  record?: Selectors
  /** The answer has no data. */
  nothing?: true
  /** The schema of a record, when it is not the entity's. */
  schema?: string | JsonSchema
  /** What else is worth telling, by name. */
  meta?: {
    [k: string]: Selectors
  }
}
/** A kind of thing the API holds. */
export interface Entity {
  title?: string
  description: string
  /** The name of a schema, or a schema: what a record looks like. */
  record?: string | JsonSchema
  key?: Selectors
  label?: Selectors
  /** What an agent sees by default. */
  summary?: Selector[]
  /** What is left out unless asked for. */
  heavy?: Selector[]
  relations?: Relation[]
  actions: {
    [k: string]: Action
  }
  sync?: Sync
}
/** A link to another entity. */
export interface Relation {
  /** The other entity. */
  to: string
  by: Selector
  many?: boolean
  description?: string
}
/** Something one can do with an entity. */
export interface Action {
  use?: Use
  description: ActionDescription
  docs?: ActionDocs
  request?: RequestLine
  effect?: Effect
  idempotent?: Idempotent
  permission?: Needs
  path?: ObjectSchema
  query?: ObjectSchema
  headers?: ObjectSchema
  cookies?: ObjectSchema
  args?: ObjectSchema
  body?: JsonSchema
  set?: SetValues
  defaults?: DefaultValues
  clash?: Clash
  response?: ResponseShape
  pagination?: PaginationUse
  failures?: Failures
  retry?: Retry
  limit?: LimitUse
  timeout?: Duration
  examples?: Examples
  deprecated?: Deprecated
}
/** Read once in full; from then on a token asks for what changed. */
export interface SyncToken {
  type: 'sync_token'
  /** The action that reads it. */
  action: string
  /** Parameters of every pass, such as the flag that shows archived records. */
  params?: {
    [k: string]: unknown
  }
  send: Location
  /** The name under `response.meta` that has the token. */
  token: string
  /** Parameters of the first pass; texts may use `replication_config`. */
  first?: {
    [k: string]: unknown
  }
  created?: Selector
}
/** Read in full each time. */
export interface SyncFull {
  type: 'full'
  action: string
  params?: {
    [k: string]: unknown
  }
  created?: Selector
}
/** Not replicated. */
export interface SyncNone {
  type: 'none'
  reason: string
}
/** Questions the connector can answer, and some it cannot. */
export interface Questions {
  direct?: string[]
  unsupported?: string[]
}
