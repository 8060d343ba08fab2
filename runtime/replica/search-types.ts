import type { AggregateMeta, RecordGroup, SearchMeta } from './replica.ts'

/** What records are searched by in a copy, and how they come. */
export interface SearchParams<R = unknown, F extends string = FieldOf<R>> {
  /** What records have to meet; several operators or fields all have to hold. */
  readonly filter?: Filter<R>
  /** The order, a field each; without it that of the keys. */
  readonly sort?: readonly Sort<R>[]
  /** The fields to keep of each record; without them all. */
  readonly fields?: readonly F[]
  /** How many records a page has at most; default and most 1000. */
  readonly limit?: number
  /** Goes on where a page ended: its `meta.cursor`. */
  readonly cursor?: string
  /** Finds records too that are gone from the API; `meta.deleted` says which. */
  readonly include_deleted?: boolean
  /** `filter` and `sort` as the hosted API has them. */
  readonly query?: { readonly filter?: Filter<R>; readonly sort?: readonly Sort<R>[] }
}

/** What records are counted by. */
export interface AggregateParams<R = unknown> {
  /** What records have to meet. */
  readonly filter?: Filter<R>
  /** One field or two; each combination of their values is counted by itself. */
  readonly group_by?: FieldOf<R> | readonly FieldOf<R>[]
  /** How many groups at most, the largest first; default 100, most 1000. */
  readonly limit?: number
}

/** A search as `execute` makes it. */
export interface CopySearch<R> {
  readonly params: SearchParams<R>
  readonly data: R[]
  readonly meta: SearchMeta
}

/** A count as `execute` makes it. */
export interface CopyAggregate<R> {
  readonly params: AggregateParams<R>
  readonly data: RecordGroup[]
  readonly meta: AggregateMeta
}

/** What records have to meet: the operator outside, the field inside. */
export interface Filter<R = unknown> {
  readonly eq?: Values<R>
  readonly neq?: Values<R>
  readonly gt?: Bounds<R>
  readonly gte?: Bounds<R>
  readonly lt?: Bounds<R>
  readonly lte?: Bounds<R>
  readonly in?: { readonly [P in FieldOf<R>]?: readonly Comparable<ValueAt<R, P>>[] }
  /** A text with `%` for any letters. */
  readonly like?: Texts<R>
  /** All of these words, in any order. */
  readonly fuzzy?: Texts<R>
  /** Any of these words. */
  readonly keyword?: Texts<R>
  /** A list has this value, or an element with all of it. */
  readonly contains?: { readonly [P in ListField<R>]?: Contained<ValueAt<R, P>> }
  /** Some element of a list meets a filter of its own. */
  readonly any?: { readonly [P in ListField<R>]?: Filter<ElementAt<ValueAt<R, P>>> }
  readonly exists?: { readonly [P in FieldOf<R>]?: boolean }
  readonly not?: Filter<R>
  readonly and?: readonly Filter<R>[]
  readonly or?: readonly Filter<R>[]
}

/** One field and its direction. */
export type Sort<R> = { readonly [P in FieldOf<R>]?: 'asc' | 'desc' }

/** The dotted paths of a record's fields, at most five steps long; where anything may be, any path. */
export type FieldOf<R> = Paths<R, 4>

/** A record with only the fields that were asked for. */
export type Found<R, F extends string> = [F] extends [never] ? R : Kept<R, F>

type Kept<R, F extends string> = R extends object
  ? { [K in keyof R as K extends Head<F> ? K : never]: K extends F ? R[K] : Parts<R[K]> }
  : R

type Head<F extends string> = F extends `${infer K}.${string}` ? K : F

type Parts<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: Parts<T[K]> } : T

type Depth = 0 | 1 | 2 | 3 | 4
interface Less {
  0: never
  1: 0
  2: 1
  3: 2
  4: 3
}

/** Any name where the type says nothing, or where there may be more than it says. */
type Paths<T, D extends Depth> = unknown extends T
  ? string
  : T extends readonly unknown[]
    ? never
    : T extends object
      ? { [K in keyof T & string]-?: string extends K ? string : K | Below<K, T[K], Less[D]> }[keyof T & string]
      : never

type Below<K extends string, V, D extends Depth> = [D] extends [never]
  ? never
  : unknown extends V
    ? `${K}.${string}`
    : V extends object
      ? `${K}.${Paths<V, D>}`
      : never

type ValueAt<T, P extends string> = unknown extends T
  ? unknown
  : T extends object
    ? P extends keyof T
      ? T[P]
      : P extends `${infer K}.${infer Rest}`
        ? K extends keyof T
          ? ValueAt<T[K], Rest>
          : unknown
        : unknown
    : never

type Scalar = string | number | boolean

type Comparable<V> = unknown extends V ? Scalar | null : Extract<V, Scalar> | null

type Values<R> = { readonly [P in FieldOf<R>]?: Comparable<ValueAt<R, P>> }

/** The fields with a value of some kind among those they can have. */
type FieldWith<R, Kind> = { [P in FieldOf<R>]: HasKind<ValueAt<R, P>, Kind> extends true ? P : never }[FieldOf<R>]

type HasKind<V, Kind> = unknown extends V ? true : [Extract<V, Kind>] extends [never] ? false : true

type Bounds<R> = {
  readonly [P in FieldWith<R, string | number>]?: unknown extends ValueAt<R, P> ? string | number : Bound<ValueAt<R, P>>
}

/** A text is compared by size with any other. */
type Bound<V> =
  (Extract<V, string> extends never ? never : string) | (Extract<V, number> extends never ? never : number)

type Texts<R> = { readonly [P in FieldWith<R, string>]?: string }

type ListField<R> = FieldWith<R, readonly unknown[]>

type ElementAt<V> = unknown extends V ? unknown : Extract<V, readonly unknown[]>[number]

type Contained<V> = unknown extends V ? unknown : Parts<ElementAt<V>>
