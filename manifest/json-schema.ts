/** A JSON Schema (2020-12) as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** A JSON Schema of an object. */
export interface ObjectSchema extends JsonSchema {
  readonly type?: 'object'
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
}
