/** Prints what a call gives, in one of the formats. */
export interface RecordOutput {
  /** Prints the records of a page of a list. */
  page(records: readonly unknown[]): Promise<void>
  /** Ends a list. */
  end(meta: object): Promise<void>
  /** Prints the answer of a call that is no list. */
  single(data: unknown, meta: object): Promise<void>
}

/** Writes a text and waits until more can be written. */
export type Write = (text: string) => Promise<void>

/** Tells a person something beside the data. */
export type Note = (text: string) => void
