import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'

/** A tool for a model, in no framework's form. */
export interface Tool {
  /** Letters, digits, `_` and `-`, at most 64. */
  readonly name: string
  readonly description: string
  readonly inputSchema: ObjectSchema
  readonly outputSchema?: JsonSchema
  readonly effect: 'read' | 'write' | 'destroy'
  /** Whether calling it twice is the same as once. */
  readonly idempotent: boolean
  /** Does what a model asks; what goes wrong is told in the result, only an abort is thrown. */
  run(input: unknown, options?: RunOptions): Promise<ToolResult>
}

/** What a run may be told. */
export interface RunOptions {
  readonly signal?: AbortSignal
  /** Hears how many of the calls of a run are done, after each. */
  readonly onProgress?: (progress: RunProgress) => void
  /** Hears of each call of an operation when it has ended, without anything of what it carried. */
  readonly onCall?: (call: EndedCall) => void
}

/** How far a run is. */
export interface RunProgress {
  readonly done: number
  readonly total: number
  /** The operation that has ended last. */
  readonly message: string
}

/** A call of an operation that has ended. */
export interface EndedCall {
  /** The operation as the model named it: `ashby.candidates.list`. */
  readonly operation: string
  readonly milliseconds: number
  /** The code of what went wrong; absent when all went well. */
  readonly error?: string
}

/** What a model gets back. */
export interface ToolResult {
  /** The whole result as text. */
  readonly text: string
  /** The same as data, for frameworks that take it. */
  readonly data: Readonly<Record<string, unknown>>
  readonly isError: boolean
  /** What was cut for being too large, whole, for whoever can keep it. */
  readonly wholes?: readonly WholeResult[]
}

/** A result of which only a part was shown. */
export interface WholeResult {
  /** The operation it is of: `candidates.list`. */
  readonly operation: string
  /** Whose data it is. */
  readonly source: string
  /** The records of a list, or the text of what is none. */
  readonly content: readonly unknown[] | string
  /** Whether records are shown as a table. */
  readonly shape: boolean
  /** Tokens a part may have, about. */
  readonly budget: number
}
