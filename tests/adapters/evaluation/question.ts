import type { Facts } from './facts.ts'

/** A value that an earlier result has: of its first record, or of the first that fits. */
export interface Reference {
  readonly from: number
  readonly take: string
  readonly where?: Readonly<Record<string, unknown>>
}

/** One call on the way to an answer. */
export interface Step {
  /** What is looked for with `search_operations`. */
  readonly look: string
  readonly call: string
  /** Parameters; a reference takes what an earlier result has. Several sets are several calls at once. */
  readonly params?: Params | readonly Params[]
  readonly fields?: readonly string[]
  /** A word and what is written for it at first, as models do; the error has to put it right. */
  readonly slip?: readonly [right: string, wrong: string]
  /** Whether all pages are read. */
  readonly all?: true
}

export type Params = Readonly<Record<string, unknown>>

/** A question that a user asks, the way to its answer, and what the answer has. */
export interface Question {
  readonly ask: (facts: Facts) => string
  readonly steps: (facts: Facts) => readonly Step[]
  /** Texts that the last result has, and an answer with it. */
  readonly answer: (facts: Facts) => readonly string[]
}

/** Takes a value of an earlier result, the first being 1. */
export function take(from: number, column: string, where?: Params): Reference {
  return { from, take: column, ...(where !== undefined && { where }) }
}
