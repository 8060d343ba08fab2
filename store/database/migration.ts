/** One step from one shape of the tables to the next; never changed once it has run anywhere. */
export interface Migration {
  /** Unique, in order: `0001-access`. */
  readonly name: string
  /** One statement or several, run in one transaction. */
  readonly sql: string
}
