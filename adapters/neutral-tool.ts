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
}

/** What a model gets back. */
export interface ToolResult {
  /** The whole result as text. */
  readonly text: string
  /** The same as data, for frameworks that take it. */
  readonly data: Readonly<Record<string, unknown>>
  readonly isError: boolean
}
