import type { ErrorCode } from './manifest.gen.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'
import type { Condition } from './condition.ts'
import type { Selector } from './selector.ts'
import type { Template, TemplateValue } from './template.ts'

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
  readonly url: Template
  readonly headers: Readonly<Record<string, Template>>
  readonly query: Readonly<Record<string, Template>>
}

/** One way to authenticate; one that is not available is kept, so that it can be said in words. */
export type AuthScheme =
  | { readonly name: string; readonly available: false }
  | {
      readonly name: string
      readonly available: true
      readonly title: string
      readonly description?: string
      readonly help?: string
      readonly credentials: ObjectSchema
      readonly send: readonly Send[]
    }

/** How credentials travel in a request. */
export type Send =
  | { readonly type: 'basic'; readonly username: Template; readonly password: Template }
  | { readonly type: 'bearer'; readonly token: Template }
  | { readonly type: 'header' | 'query' | 'cookie'; readonly name: string; readonly value: Template }
  | { readonly type: 'none' }

export interface Check {
  /** An operation's id. */
  readonly call: string
  readonly params: Readonly<Record<string, unknown>>
  readonly scopes: readonly Selector[]
  readonly identity: readonly Selector[]
}

export interface Limit {
  readonly requests?: number
  /** Milliseconds. */
  readonly per?: number
  readonly concurrency?: number
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
}

export interface Relation {
  readonly to: string
  readonly by: string
  readonly many: boolean
  readonly description?: string
}

/** How replication reads an entity. */
export type Sync =
  | { readonly type: 'none'; readonly reason: string }
  | {
      readonly type: 'full'
      readonly action: string
      readonly params: Readonly<Record<string, TemplateValue>>
      readonly created?: Selector
    }
  | {
      readonly type: 'sync_token'
      readonly action: string
      readonly params: Readonly<Record<string, TemplateValue>>
      readonly first: Readonly<Record<string, TemplateValue>>
      /** The parameter that carries the token. */
      readonly send: string
      /** The name of the token in `meta`. */
      readonly token: string
      readonly created?: Selector
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
  readonly permissions: readonly string[]
  readonly method: string
  /** Literal texts and parameter names by turns: `['/tickets/', { param: 'id' }]`. */
  readonly path: readonly (string | { readonly param: string })[]
  readonly parameters: readonly Parameter[]
  /** Whether a body goes along: an object its parameters fill, or the one value of the parameter called `body`. */
  readonly body?: 'object' | 'value'
  /** Where parameters go that the manifest allows without naming them. */
  readonly rest?: 'body'
  /** One flat, self-contained schema of all parameters; what it refers to is under its own `$defs`. */
  readonly input: ObjectSchema
  /** Values for parameters the caller left out. */
  readonly defaults: Readonly<Record<string, TemplateValue>>
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
  /** Milliseconds an attempt may take, where the manifest says. */
  readonly timeout?: number
  readonly examples: readonly { readonly title?: string; readonly params: Readonly<Record<string, unknown>> }[]
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
}

/** Where an answer has its data. */
export interface ResponseShape {
  readonly type: 'records' | 'record' | 'nothing'
  readonly at: readonly Selector[]
  /** The name of the record's schema under the connector's `schemas`. */
  readonly schema?: string
  readonly meta: Readonly<Record<string, readonly Selector[]>>
}

/** How a list goes on. */
export type Pagination =
  | { readonly type: 'none'; readonly reason: string }
  | {
      readonly type: 'cursor'
      /** The parameter that carries the token. */
      readonly send: string
      readonly next: readonly Selector[]
      readonly more: readonly Selector[]
      /** The parameter that sets the page size. */
      readonly size?: string
      readonly max?: number
      readonly order?: 'ascending' | 'descending' | 'unstable'
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
