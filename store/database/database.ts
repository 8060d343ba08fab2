/** What statements run on: a database, or a transaction in it. PostgreSQL's dialect, `$1`, `$2`, … for values. */
export interface Queryable {
  /**
   * Runs one statement and gives its rows. `bigint` comes as a number, `timestamptz` as a Date, `bytea` as a Uint8Array,
   * `jsonb` parsed; objects are passed as JSON text with a `::jsonb` cast.
   * Without values the text may hold several statements; the rows are the last one's.
   *
   * @throws DatabaseError.
   */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** A PostgreSQL database, embedded in a folder or on a server; the same SQL runs on both. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgres'
  /** Runs statements that hold together or not at all; what it throws rolls back. Must not wait for the network. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Ends when what runs has ended; nothing may be asked afterwards. */
  close(): Promise<void>
}

/** How a transaction differs from the usual. */
export interface TransactionOptions {
  /** Its statements, and the pauses between them, may take as long as they take. */
  readonly unhurried?: boolean
}
