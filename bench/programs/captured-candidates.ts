/** The candidates of a sandbox, page by page, kept to be sent again. */
export interface CapturedCandidates {
  readonly headers: Readonly<Record<string, string>>
  /** The records of each page as JSON, a hundred each. */
  readonly pages: readonly string[]
}
