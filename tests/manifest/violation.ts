/** What breaks a rule in a good manifest. */
export interface Violation {
  readonly rule: string
  readonly edits: readonly (readonly [from: string, to: string])[]
  /** What is said then, without the name of the file. */
  readonly mistakes: readonly string[]
}
