import type { Path } from '../finding.ts'

/** Something that holds for a call, and where that was said. */
export interface Setting {
  /** What it is: `header accept`, `retry attempts`. */
  readonly name: string
  /** What holds, on one line; holes stay as they are written, so that no value of a connection is in it. */
  readonly value: string
  /** Where it was said, from the nearest on: the action names a pagination, the connector declares it. */
  readonly origins: readonly Origin[]
}

/** A place in a manifest where something is said, or who says it. */
export interface Origin {
  /** In words: `the template "paged"`. */
  readonly by: string
  /** Where in the manifest; absent for what no manifest says. */
  readonly path?: Path
}
