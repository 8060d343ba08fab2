/** Answers of the sandbox, kept to be sent again. */
export interface CapturedPages {
  readonly headers: Readonly<Record<string, string>>
  /** A page of a hundred candidates. */
  readonly page: string
  /** A page of one candidate. */
  readonly record: string
}
