/** One thing an ajv validator found wrong. */
export interface ValidationError {
  readonly keyword: string
  /** A JSON pointer into the value. */
  readonly instancePath: string
  /** A JSON pointer into the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Tells whether a value fits, and leaves what is wrong with it in `errors`. */
export interface ValidateInput {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** The validators of a connector's inputs, by operation id. */
export type InputValidators = Readonly<Record<string, ValidateInput>>
