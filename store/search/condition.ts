/** Where a field is: the keys on the way to it; a number in digits goes into a list. */
export type FieldPath = readonly string[]

/** A value that fields are compared with. */
export type Scalar = string | number | boolean | null

/**
 * What records have to meet. A field that is not there is null; a comparison with a value of another kind does not
 * hold, so that `not` is always the rest.
 */
export type Condition =
  | { readonly type: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly type: 'not'; readonly condition: Condition }
  /** Some element of a list meets a condition, whose fields are the element's. */
  | { readonly type: 'any'; readonly path: FieldPath; readonly condition: Condition }
  | { readonly type: 'eq'; readonly path: FieldPath; readonly value: Scalar }
  | { readonly type: 'in'; readonly path: FieldPath; readonly values: readonly Scalar[] }
  | { readonly type: Order; readonly path: FieldPath; readonly value: string | number }
  | { readonly type: 'like'; readonly path: FieldPath; readonly text: string }
  | { readonly type: 'fuzzy'; readonly path: FieldPath; readonly text: string }
  | { readonly type: 'keyword'; readonly path: FieldPath; readonly text: string }
  /** A list has the value, or an element that has all of it. */
  | { readonly type: 'contains'; readonly path: FieldPath; readonly value: unknown }

/** The comparisons by size. */
export type Order = 'gt' | 'gte' | 'lt' | 'lte'

/** The condition that every record meets. */
export const everything: Condition = { type: 'and', conditions: [] }
