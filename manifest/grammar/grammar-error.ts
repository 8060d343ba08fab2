import type { Path } from '../finding.ts'

/** One error of the grammar, in the terms of JSON Schema. */
export interface GrammarError {
  readonly path: Path
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The value of the keyword. */
  readonly schema: unknown
  /** The schema that has the keyword. */
  readonly parent: Readonly<Record<string, unknown>>
  readonly data: unknown
  readonly message: string
  /** The key that is meant, where keys are judged. */
  readonly propertyName?: string
}
