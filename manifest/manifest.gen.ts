// Generated from manifest.schema.json. Do not edit.

/** A text with holes, or several of which the first whose holes can all be filled counts. */
export type Texts = Text | Text[]
/** A text that may have holes: `{{ config.subdomain | lower }}`. */
export type Text = string
/**
 * How a list is written in queries and forms: `a=1&a=2`, `a[]=1&a[]=2`, `a[0]=1&a[1]=2`, `a=1,2`, `a=1 2`, `a=1|2`, `a=[1,2]`. Default `repeat`.
 */
export type ArrayStyle = 'repeat' | 'brackets' | 'indices' | 'comma' | 'space' | 'pipe' | 'json'
/** How an object is written in queries and forms: `a[b]=1`, `a.b=1`, `a={"b":1}`. Default `brackets`. */
export type ObjectStyle = 'brackets' | 'dots' | 'json'
export type AuthEntry = 'unavailable' | Scheme
/** How an access token is got and renewed. */
export type Token = AuthorizationCode | ClientCredentials | PasswordGrant | Session
/** One selector, or several of which the first that finds something counts. */
export type Selectors = Selector | Selector[]
/** Where a value is in an answer: `errorInfo.code`, `data.0.id`, `items.*.id`, `@header.x-request-id`, `$`. */
export type Selector = string
/** A span of time, such as `500ms`, `30s`, `1m`. */
export type Duration = string
/** Method and path: `GET /tickets/{id}`. */
export type RequestLine = string
export type Send = SendBasic | SendBearer | SendNamed | SendNone
/** Whether nobody has seen it work. */
export type Untested = boolean
/** How the API says no, tried in order before the rules by status; a preset may stand for rules. */
export type Failures = PresetName | FailureEntry[]
/** The name of a preset; docs/presets.md lists them. */
export type PresetName = string
/** How the API says no: a preset, a preset with changes, or a rule of its own. */
export type FailureEntry = PresetName | (PresetUse | Failure)
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
/** When and how a safe call is repeated: a preset, a preset with changes, or settings of its own. */
export type RetryEntry = PresetName | (PresetUse | Retry)
/** How the wait is written; default `seconds`, or a date when it is no number. */
export type WaitFormat = 'seconds' | 'milliseconds' | 'epoch' | 'epoch_ms' | 'iso' | 'http_date'
/** A rate limit: a preset, a preset with changes, or one of its own. */
export type LimitEntry = PresetName | (PresetUse | Limit)
/** A way of paging: a preset, a preset with changes, or a way of its own. */
export type PaginationEntry = PresetName | (PresetUse | Pagination)
export type Pagination =
  | CursorPagination
  | LinkPagination
  | PagePagination
  | OffsetPagination
  | LastIdPagination
  | ValuesPagination
  | NoPagination
/** A place in a request: `query.page`, `headers.X-Version`, `body.filter.name`. */
export type Location = string
/**
 * The templates this builds on, the later over the earlier; what is written here goes over all of them. What they require adds up.
 */
export type Use = string | string[]
/** What it does, in a sentence a model can choose by. */
export type ActionDescription = string
export type ActionDocs = string
/** The name of one of the further servers. */
export type ServerUse = string
/**
 * What the call does to the API's data; decides retries and confirmation. Default: GET and HEAD read, DELETE destroys, others write.
 */
export type Effect = 'read' | 'write' | 'destroy'
/** Whether sending it twice is the same as once. Default: true for reads, PUT and DELETE. */
export type Idempotent = boolean
/** The permission a credential needs, or several, all of them; `{ any: […] }` where one of several is enough. */
export type Needs = string | AnyPermission | (string | AnyPermission)[]
/** The key, or the dotted path, under which the body's parameters go: `ticket` sends `{ "ticket": { … } }`. */
export type BodyAt = string
/** The name of a pagination, or one with changes. */
export type PaginationUse =
  | string
  | {
      use: string
      at?: Selector
      [k: string]: unknown
    }
/** The name of a limit. */
export type LimitUse = string
/** How many requests it counts as against its limit. */
export type Cost = number
export type Examples = {
  title?: string
  params: {
    [k: string]: unknown
  }
  /** An answer, for tests. */
  data?: unknown
}[]
/** What to use instead. */
export type Deprecated = string
export type Tags = string[]
export type Sync = SyncToken | SyncFull | SyncUpdatedSince | SyncNone

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
  /** Further pages: API reference, rate limits, changelog. */
  links?: {
    type: string
    url: string
    title?: string
  }[]
  config?: ObjectSchema
  /** Tables for `lookup`: name → key → value. */
  tables?: {
    [k: string]: {
      [k: string]: string
    }
  }
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
  replication?: Replication
  failures?: Failures
  retry?: RetryEntry
  /** The rate limits of the API, by name. The one called `default` holds for every action that names none. */
  limits?: {
    [k: string]: LimitEntry
  }
  /** The ways this API pages, by name. */
  pagination?: {
    [k: string]: PaginationEntry
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
  url: Texts
  /** The hosts requests may go to where the host comes from a hole: `*.zendesk.com`. */
  hosts?: string[]
  /** Headers of every request. */
  headers?: {
    [k: string]: Text
  }
  /** Query parameters of every request. */
  query?: {
    [k: string]: Text
  }
  encode?: Encode
  /** Further servers by name, for actions that name one. */
  others?: {
    [k: string]: Texts
  }
}
/** How values are written into a request. */
export interface Encode {
  /** The body's media type; default `json`. */
  body?: 'json' | 'form' | 'multipart' | 'related' | 'text' | 'bytes'
  arrays?: ArrayStyle
  objects?: ObjectStyle
  /**
   * How false and true are written in queries and forms: `['0', '1']`.
   *
   * @minItems 2
   * @maxItems 2
   */
  booleans?: string[]
  /** Exceptions, by parameter. */
  params?: {
    [k: string]: {
      arrays?: ArrayStyle
      objects?: ObjectStyle
    }
  }
}
/** One way to authenticate. */
export interface Scheme {
  title: string
  description?: string
  /** Where a person finds the credential. */
  help?: string
  credentials: ObjectSchema
  token?: Token
  /** How the credentials travel. */
  send: Send | Send[]
  untested?: Untested
}
/** OAuth 2 authorization code (RFC 6749 4.1), with PKCE, and refresh. */
export interface AuthorizationCode {
  type: 'authorization_code'
  /** Where the user consents. */
  authorize?: {
    url: Texts
    params?: {
      [k: string]: Text
    }
    /** Default `S256`. */
    pkce?: 'S256' | 'plain' | 'none'
  }
  url: Texts
  /** How client id and secret travel; default `body`. */
  client?: 'body' | 'basic' | 'none'
  /** How the request is written; default `form`. */
  format?: 'form' | 'json' | 'query'
  /** Further parameters of token requests. */
  params?: {
    [k: string]: Text
  }
  headers?: {
    [k: string]: Text
  }
  scopes?: string[]
  /** What joins scopes; default a space. */
  separator?: string
  client_id?: Text
  client_secret?: Text
  access_token_at?: Selectors
  expires?: Expiry
  keep?: Keep
  access_token?: Text
  refresh_token?: Text
  refresh_token_at?: Selectors
  /** How it is renewed; `none` when it cannot be. */
  refresh?:
    | 'none'
    | {
        url?: Texts
        params?: {
          [k: string]: Text
        }
        /** Whether scopes are sent again. */
        scopes?: boolean
      }
  app?: ObjectSchema
}
/** When a token ends. */
export interface Expiry {
  at?: Selectors
  format?: 'seconds' | 'milliseconds' | 'epoch' | 'epoch_ms' | 'iso'
  after?: Duration
}
/** What else of the reply is kept, as `token.NAME`. */
export interface Keep {
  [k: string]: Selectors
}
/** OAuth 2 client credentials (RFC 6749 4.4). */
export interface ClientCredentials {
  type: 'client_credentials'
  url: Texts
  /** How client id and secret travel; default `body`. */
  client?: 'body' | 'basic' | 'none'
  /** How the request is written; default `form`. */
  format?: 'form' | 'json' | 'query'
  /** Further parameters of token requests. */
  params?: {
    [k: string]: Text
  }
  headers?: {
    [k: string]: Text
  }
  scopes?: string[]
  /** What joins scopes; default a space. */
  separator?: string
  client_id?: Text
  client_secret?: Text
  access_token_at?: Selectors
  expires?: Expiry
  keep?: Keep
}
/** OAuth 2 resource owner password (RFC 6749 4.3). */
export interface PasswordGrant {
  type: 'password'
  url: Texts
  /** How client id and secret travel; default `body`. */
  client?: 'body' | 'basic' | 'none'
  /** How the request is written; default `form`. */
  format?: 'form' | 'json' | 'query'
  /** Further parameters of token requests. */
  params?: {
    [k: string]: Text
  }
  headers?: {
    [k: string]: Text
  }
  scopes?: string[]
  /** What joins scopes; default a space. */
  separator?: string
  client_id?: Text
  client_secret?: Text
  access_token_at?: Selectors
  expires?: Expiry
  keep?: Keep
  username?: Text
  password?: Text
}
/** A login request or several, whose replies give the token. */
export interface Session {
  type: 'session'
  /** @minItems 1 */
  steps: {
    request: RequestLine
    headers?: {
      [k: string]: Text
    }
    query?: {
      [k: string]: Text
    }
    /** Values with holes. */
    body?: {
      [k: string]: unknown
    }
    format?: 'json' | 'form'
    keep: Keep
  }[]
  expires?: Expiry
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
  token?: Text
}
/** A value in a header, a query parameter, a cookie or the body. */
export interface SendNamed {
  type: 'header' | 'query' | 'cookie' | 'body'
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
  /**
   * Where the record, or a header (`@header.NAME`), lists the permissions granted; with `split`, a text of several.
   */
  scopes?:
    | Selectors
    | {
        at: Selectors
        /** What stands between them; spaces around it do not count. */
        split?: string
      }
  identity?: Selectors
}
/** Facts for the hosted side only. */
export interface Replication {
  version?: string
  compatible?: string
  config?: ReplicationMap
  credentials?: {
    [k: string]: ReplicationMap
  }
  server?: ReplicationMap
  skip_streams?: string[]
  skip_schemes?: string[]
  compact?: boolean
  no_search?: string
}
export interface ReplicationMap {
  map?: {
    [k: string]: string
  }
  set?: {
    [k: string]: unknown
  }
}
/** A preset with changes, key by key; `null` removes a key. */
export interface PresetUse {
  preset: PresetName
  [k: string]: unknown
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
  details?: Selectors
  /**
   * `fail` (default); `warn`: the data stands and the message goes to `meta.warnings`; `empty`: there is nothing, which is no error.
   */
  then?: 'fail' | 'warn' | 'empty'
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
  /** Where the API says how long to wait; the first place that says so counts. Default: the `Retry-After` header. */
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
  remaining?: Selector
  reset?: Selector
  format?: WaitFormat
  /**
   * Further budgets that answers tell of, such as one per minute beside one per day.
   *
   * @minItems 1
   */
  windows?: {
    remaining: Selector
    reset?: Selector
    format?: WaitFormat
  }[]
  cost?: Selector
  /** Whose limit it is; default `credential`. */
  scope?: 'credential' | 'connector'
}
/** Each answer has a token that asks for the next page. */
export interface CursorPagination {
  type: 'cursor'
  send: Location
  next: Selectors
  /** Whether the token goes alone, without the other parameters. */
  alone?: boolean
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
}
/** Each answer has the address of the next page, on the same origin. */
export interface LinkPagination {
  type: 'link'
  next: Selectors
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
}
/** Pages have numbers. */
export interface PagePagination {
  type: 'page'
  send: Location
  /** The first page's number; default 1. */
  start?: number
  pages?: Selectors
  total?: Selectors
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
}
/** A page starts after so many records. */
export interface OffsetPagination {
  type: 'offset'
  send: Location
  total?: Selectors
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
}
/** The next page starts after the last record. */
export interface LastIdPagination {
  type: 'last_id'
  send: Location
  from: Selector
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
}
/**
 * The next page is asked for with values of the answer, whatever they are and wherever they go. The parameter `cursor` holds them all.
 */
export interface ValuesPagination {
  type: 'values'
  /**
   * The values; one that an answer lacks is left as it was, and an answer that has none is the last.
   *
   * @minItems 1
   */
  carry: {
    from: Selectors
    to: Location
  }[]
  until?: Condition
  at?: Selector
  more?: Selectors
  done?: Selectors
  size?: Location
  /** The largest page the API gives. */
  max?: number
  /** The order of creation the API lists in. */
  order?: 'ascending' | 'descending' | 'unstable'
  /** The most records the API gives over all pages; a list that reaches it is marked as one that may lack some. */
  within?: number
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
  server?: ServerUse
  effect?: Effect
  idempotent?: Idempotent
  permission?: Needs
  path?: ObjectSchema
  query?: ObjectSchema
  headers?: ObjectSchema
  cookies?: ObjectSchema
  args?: ObjectSchema
  body?: JsonSchema
  body_at?: BodyAt
  variables?: ObjectSchema
  graphql?: GraphQl
  set?: SetValues
  defaults?: DefaultValues
  clash?: Clash
  encode?: Encode
  response?: ResponseShape
  pagination?: PaginationUse
  failures?: Failures
  retry?: RetryEntry
  limit?: LimitUse
  cost?: Cost
  timeout?: Duration
  examples?: Examples
  deprecated?: Deprecated
  untested?: Untested
  tags?: Tags
  ai?: Hints
}
/** Several permissions of which one is enough. */
export interface AnyPermission {
  /** @minItems 2 */
  any: string[]
}
/** A GraphQL request; what callers give are variables, never parts of the query. */
export interface GraphQl {
  /** The query; `{{ fields }}` in it takes the field list. */
  query: string
  /** The operation's name. */
  operation?: string
  /** The fields asked for by default; adds a parameter `fields`. */
  fields?: string
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
  [k: string]: Location | Location[]
}
/** Where the answer has its data: one of `records`, `record`, `nothing`. */
export interface ResponseShape {
  records?: Selectors
  /** `empty`: an answer without the list of records has none. Without this it is an error. */
  absent?: 'empty'
  record?: Selectors
  /** The answer has no data. */
  nothing?: true
  /** The schema of a record, when it is not the entity's. */
  schema?: string | JsonSchema
  /** What else is worth telling, by name. */
  meta?: {
    [k: string]: Selectors
  }
  /** The answer is a file, or says where one is. */
  file?: {
    type: 'body' | 'url'
    at?: Selectors
    name?: Selectors
    /** Whether credentials go along to the address; default only on the same origin. */
    auth?: 'same_origin' | 'never'
  }
  drop?: Condition
  /** What records gain: name → text with holes of `record`, `params`. */
  add?: {
    [k: string]: Text
  }
  /** What records become: name → text with holes of `record`. */
  fields?: {
    [k: string]: Text
  }
}
/** Hints for agents. */
export interface Hints {
  summary?: string
  when?: string
  not_when?: string
  phrases?: string[]
  questions?: string[]
  freshness?: 'live' | 'static'
  search?: string
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
  get_many?: GetMany
  /** How it is searched, where that is not the usual way. */
  search?:
    | 'none'
    | {
        reason?: string
        name?: string | null
        suggested?: boolean
        fields?: {
          [k: string]: {
            name?: string
            schema?: JsonSchema
          }
        }
      }
  ai?: Hints
}
/** A link to another entity. */
export interface Relation {
  /** The other entity. */
  to: string
  by: Selector
  many?: boolean
  description?: string
  key?: Selector
  where?: Condition
}
/** Something one can do with an entity. */
export interface Action {
  use?: Use
  description: ActionDescription
  docs?: ActionDocs
  request?: RequestLine
  server?: ServerUse
  effect?: Effect
  idempotent?: Idempotent
  permission?: Needs
  path?: ObjectSchema
  query?: ObjectSchema
  headers?: ObjectSchema
  cookies?: ObjectSchema
  args?: ObjectSchema
  body?: JsonSchema
  body_at?: BodyAt
  variables?: ObjectSchema
  graphql?: GraphQl
  set?: SetValues
  defaults?: DefaultValues
  clash?: Clash
  encode?: Encode
  response?: ResponseShape
  pagination?: PaginationUse
  failures?: Failures
  retry?: RetryEntry
  limit?: LimitUse
  cost?: Cost
  timeout?: Duration
  examples?: Examples
  deprecated?: Deprecated
  untested?: Untested
  tags?: Tags
  ai?: Hints
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
  deleted?: Condition
  /** What the hosted side calls the stream. */
  stream?: string | null
}
/** Read in full each time. */
export interface SyncFull {
  type: 'full'
  action: string
  params?: {
    [k: string]: unknown
  }
  created?: Selector
  deleted?: Condition
  parent?: SyncParent
  /** What the hosted side calls the stream. */
  stream?: string | null
}
/** Another entity, for each record of which this one is read. */
export interface SyncParent {
  /** The other entity; it is replicated too. */
  entity: string
  send: Location
  from?: Selector
}
/** Read once in full; from then on what was updated since the latest time that came. */
export interface SyncUpdatedSince {
  type: 'updated_since'
  /** The action that reads it. */
  action: string
  /** Parameters of every pass, such as the flag that shows archived records. */
  params?: {
    [k: string]: unknown
  }
  send: Location
  field: Selector
  /** How the time is written; default `iso`. */
  format?: 'iso' | 'iso_ms' | 'date' | 'epoch' | 'epoch_ms'
  lookback?: Duration
  /** Parameters of a pass through everything; texts may use `replication_config`. */
  first?: {
    [k: string]: unknown
  }
  created?: Selector
  deleted?: Condition
  parent?: SyncParent
  /** What the hosted side calls the stream. */
  stream?: string | null
}
/** Not replicated. */
export interface SyncNone {
  type: 'none'
  reason: string
}
/** How several records are read in one request, which "get" reads one by one. */
export interface GetMany {
  /** The action of this entity that lists the records with given keys; they look as those of "get". */
  action: string
  /** Its parameter that takes the keys, an array. */
  ids: string
  /** The most keys a request may have, as the API's documentation says. */
  max: number
}
/** Questions the connector can answer, and some it cannot. */
export interface Questions {
  direct?: string[]
  unsupported?: string[]
  search?: string[]
}
