import type { Finding } from '../finding.ts'
import type { Draft } from './draft.ts'

/** Something that holds in every good manifest and that the grammar cannot say. */
export interface Rule {
  readonly sentence: string
  /** Finds where it does not hold. */
  readonly check: (draft: Draft) => Iterable<Finding>
}
