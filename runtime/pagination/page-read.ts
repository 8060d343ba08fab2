import type { Answer } from '../answer.ts'
import type { Input } from '../input.ts'

/** A page as it was asked for and answered: what every strategy looks at. */
export interface PageRead {
  readonly input: Input
  readonly answer: Answer
  readonly records: readonly unknown[]
}
