import type { CallOptions } from './options.ts'
import type { ListMeta } from './pages.ts'

/** What a generated connector says of one operation. */
export interface OperationType {
  readonly params: object
  readonly data: unknown
  readonly meta: object
}

/** The operations of a connector known only at run time. */
export interface AnyOperations {
  readonly [entity: string]: { readonly [action: string]: AnyOperation }
}

/** An operation known only at run time. */
export interface AnyOperation {
  readonly params: { readonly [name: string]: unknown }
  readonly data: unknown
  readonly meta: ListMeta & { readonly [name: string]: unknown }
}

/** The arguments after entity and action: parameters may be left out where none is required. */
export type Arguments<T> = T extends { readonly params: infer P }
  ? Record<string, never> extends P
    ? [params?: P, options?: CallOptions]
    : [params: P, options?: CallOptions]
  : never

/** The data of an operation. */
export type DataOf<T> = T extends { readonly data: infer D } ? D : never

/** The meta of an operation. */
export type MetaOf<T> = T extends { readonly meta: infer M } ? M : never

/** One record of a list. */
export type ElementOf<D> = D extends readonly (infer R)[] ? R : unknown
