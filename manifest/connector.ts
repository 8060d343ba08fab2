import type { AuthScheme } from './auth-scheme.ts'
import type { ArrayStyle, ErrorCode, ObjectStyle } from './manifest.gen.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'
import type { Condition } from './condition.ts'
import type { GetMany } from './get-many.ts'
import type { Selector } from './selector.ts'
import type { Sync } from './sync.ts'
import type { Tables, Template, TemplateValue } from './template.ts'
import type { Pagination } from './pagination.ts'

/**
 * A compiled manifest: references resolved, templates and selectors parsed, nothing left to look up. Plain frozen data,
 * so that it can be written into a module at generation time and read back without parsing.
 */
export interface Connector {
  readonly name: string
  readonly title: string
  readonly version: string
  /** The definition id of the hosted API. */
  readonly id?: string
  readonly description: string
  readonly docs?: string
  readonly server: Server
  /** What a connection needs besides credentials; absent when it needs nothing. */
  readonly config?: ObjectSchema
  /** Tables for the function `lookup`. */
  readonly tables: Tables
  /** The ways to authenticate, in the manifest's order. */
  readonly auth: readonly AuthScheme[]
  readonly permissions: Readonly<Record<string, string>>
  readonly check?: Check
  readonly replication_config?: ObjectSchema
  readonly limits: Readonly<Record<string, Limit>>
  /** Rules for the answers that no rule of an operation claims. */
  readonly failures: readonly Failure[]
  readonly retry: RetryPolicy
  readonly entities: Readonly<Record<string, Entity>>
  /** Every action of every entity, by `entity.action`. */
  readonly operations: Readonly<Record<string, Operation>>
  /** Record schemas by name; they refer to each other as `#/schemas/Name`. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
  readonly questions: { readonly direct: readonly string[]; readonly unsupported: readonly string[] }
}

export interface Server {
  /** The first whose holes can all be filled counts. */
  readonly url: readonly Template[]
  /** The hosts requests may go to where the host comes from a hole; empty means any. */
  readonly hosts: readonly string[]
  /** Further servers, by name. */
  readonly others: Readonly<Record<string, readonly Template[]>>
  readonly encode: Encoding
  readonly headers: Readonly<Record<string, Template>>
  readonly query: Readonly<Record<string, Template>>
}

/** How values are written into a request. */
export interface Encoding {
  readonly body: 'json' | 'form' | 'multipart' | 'related' | 'text' | 'bytes'
  readonly arrays: ArrayStyle
  readonly objects: ObjectStyle
  /** How false and true are written in queries and forms. */
  readonly booleans: readonly [no: string, yes: string]
  /** Exceptions, by parameter. */
  readonly params: Readonly<Record<string, { readonly arrays?: ArrayStyle; readonly objects?: ObjectStyle }>>
}

export interface Check {
  /** An operation's id. */
  readonly call: string
  readonly params: Readonly<Record<string, unknown>>
  readonly scopes: readonly Selector[]
  /** What stands between the permissions where they are one text. */
  readonly split?: string
  readonly identity: readonly Selector[]
}

export interface Limit {
  readonly requests?: number
  /** Milliseconds. */
  readonly per?: number
  readonly concurrency?: number
  /** Where answers say how many requests are left, and when there will be more. */
  readonly remaining?: Selector
  readonly reset?: Selector
  readonly format?: Wait['format']
  /** Further budgets that answers tell of. */
  readonly windows?: readonly LimitWindow[]
  /** Where answers say what the call cost. */
  readonly cost?: Selector
  /** Whose limit it is; absent means the credential's. */
  readonly scope?: 'credential' | 'connector'
}

/** A budget that answers tell of. */
export interface LimitWindow {
  readonly remaining: Selector
  readonly reset?: Selector
  readonly format?: Wait['format']
}

export interface Entity {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The name of its record's schema under `schemas`. */
  readonly record?: string
  readonly key: readonly Selector[]
  readonly label: readonly Selector[]
  /** Dotted paths, as written. */
  readonly summary: readonly string[]
  readonly heavy: readonly string[]
  readonly relations: readonly Relation[]
  /** Action names in the manifest's order. */
  readonly actions: readonly string[]
  readonly sync?: Sync
  readonly getMany?: GetMany
}

export interface Relation {
  readonly to: string
  readonly by: string
  readonly many: boolean
  /** The other's field; absent means its key. */
  readonly key?: string
  /** Holds for the records here that lead anywhere. */
  readonly where?: Condition
  readonly description?: string
}

/** One action of one entity, ready to be planned: `candidates.list`. */
export interface Operation {
  readonly id: string
  readonly entity: string
  readonly action: string
  readonly description: string
  readonly docs?: string
  readonly deprecated?: string
  readonly effect: 'read' | 'write' | 'destroy'
  /** Whether sending it twice is the same as once. */
  readonly idempotent: boolean
  /** The permissions a credential needs, all of them. */
  readonly permissions: readonly Permission[]
  readonly method: string
  /** The name of one of the server's others; absent means the server itself. */
  readonly server?: string
  /** Literal texts and parameter names by turns: `['/tickets/', { param: 'id' }]`. */
  readonly path: readonly (string | { readonly param: string })[]
  readonly parameters: readonly Parameter[]
  /** The keys under which the body's parameters go; absent where they are its first level. */
  readonly bodyAt?: readonly string[]
  /** Whether a body goes along: an object its parameters fill, or the one value of the parameter called `body`. */
  readonly body?: 'object' | 'value'
  /** Parameters whose values are files. */
  readonly files?: readonly string[]
  /** How its values are written, where that is not as the server says. */
  readonly encode?: Encoding
  readonly graphql?: GraphQl
  /** Where parameters go that the manifest allows without naming them. */
  readonly rest?: 'body'
  /** One flat, self-contained schema of all parameters; what it refers to is under its own `$defs`. */
  readonly input: ObjectSchema
  /** Values for parameters the caller left out. */
  readonly defaults: Readonly<Record<string, TemplateValue>>
  /** Parameters that need a value, which may be their default: that is absent where a hole of it has none. */
  readonly filled?: readonly string[]
  /** Values the caller cannot change. */
  readonly set: readonly { readonly at: Place; readonly value: TemplateValue }[]
  readonly response: ResponseShape
  readonly pagination: Pagination
  /** The action's own rules, tried before the connector's. */
  readonly failures: readonly Failure[]
  /** How it is repeated, where that is not as the connector says. */
  readonly retry?: RetryPolicy
  /** The name of the limit it counts against. */
  readonly limit?: string
  /** How many requests it counts as against its limit; absent means one. */
  readonly cost?: number
  /** Milliseconds an attempt may take, where the manifest says. */
  readonly timeout?: number
  readonly examples: readonly { readonly title?: string; readonly params: Readonly<Record<string, unknown>> }[]
}

/** A permission by its name, or several of which one is enough. */
export type Permission = string | { readonly any: readonly string[] }

/** A GraphQL request; what callers give are variables. */
export interface GraphQl {
  /** The query; `{{ fields }}` in it takes the field list. */
  readonly query: string
  readonly operation?: string
  /** The fields asked for by default; where there are none, the query takes no list. */
  readonly fields?: string
}

/** A place in a request; `path` is the wire name, deeper in a body one key a level. `args` go into holes only. */
export interface Place {
  readonly in: 'path' | 'query' | 'headers' | 'cookies' | 'body' | 'args'
  readonly path: readonly string[]
}

export interface Parameter {
  /** The name a caller uses; unique in its operation. */
  readonly name: string
  readonly at: Place
  /** Further places that take the same value. */
  readonly also?: readonly Place[]
}

/** Where an answer has its data. */
export interface ResponseShape {
  readonly type: 'records' | 'record' | 'file' | 'nothing'
  readonly at: readonly Selector[]
  /** Whether an answer without the list has no records. */
  readonly absent?: 'empty'
  /** The name of the record's schema under the connector's `schemas`. */
  readonly schema?: string
  readonly meta: Readonly<Record<string, readonly Selector[]>>
  readonly file?: FileShape
  /** Records left out. */
  readonly drop?: Condition
  /** What records become, and what they gain. */
  readonly fields?: Readonly<Record<string, Template>>
  readonly add?: Readonly<Record<string, Template>>
}

/** The answer is a file, or says where one is (at the selectors of the shape). */
export interface FileShape {
  readonly type: 'body' | 'url'
  readonly name: readonly Selector[]
  /** Whether credentials go along to the address; never to another origin. */
  readonly auth: 'same_origin' | 'never'
}

/** How the API says no. */
export interface Failure {
  readonly when: Condition
  readonly code: readonly Selector[]
  /** The API's code → ours; a `*` in the former stands for any text. */
  readonly codes: Readonly<Record<string, ErrorCode>>
  readonly as?: ErrorCode
  readonly message: readonly Selector[]
  /** What to do about it, in general or by our code. */
  readonly hint?: string | Readonly<Partial<Record<ErrorCode, string>>>
  readonly requestId: readonly Selector[]
  readonly retryAfter: readonly Selector[]
  /** Where the answer lists what is wrong with which field. */
  readonly details: readonly Selector[]
  /** What follows: an error, a warning beside the data, or nothing at all. */
  readonly then: 'fail' | 'warn' | 'empty'
}

export interface RetryPolicy {
  /** How often a call is tried in all. */
  readonly attempts: number
  readonly statuses: readonly number[]
  /** Milliseconds. */
  readonly initial: number
  /** Milliseconds. */
  readonly longest: number
  readonly wait: readonly Wait[]
}

/** Where the API says how long to wait, and how that is written. */
export interface Wait {
  readonly at: Selector
  readonly format?: 'seconds' | 'milliseconds' | 'epoch' | 'epoch_ms' | 'iso' | 'http_date'
}
