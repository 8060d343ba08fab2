/** One table of a report; numbers are aligned to the right. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A figure with the bound it should keep. */
export interface Aim {
  readonly name: string
  readonly measured: number
  readonly unit: string
  readonly bound: { readonly least: number } | { readonly most: number }
}

/** What one part of the bench found. */
export interface Report {
  readonly title: string
  readonly tables: readonly Table[]
  readonly aims: readonly Aim[]
  /** How it was measured and what to keep in mind. */
  readonly notes: readonly string[]
}

/** Tells whether a figure keeps its bound. */
export function isMet({ measured, bound }: Aim): boolean {
  return 'least' in bound ? measured >= bound.least : measured <= bound.most
}
