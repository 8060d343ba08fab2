/** The values of a statement. Nothing of a search goes into the text but the places it is given here. */
export class SqlValues {
  readonly list: unknown[] = []

  /** Takes a value; gives its place in the text: `$3`. */
  place(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }

  /** Takes a value of JSON. */
  json(value: unknown): string {
    return `${this.place(JSON.stringify(value))}::jsonb`
  }
}
