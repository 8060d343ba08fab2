/** An answer with its body decoded: JSON as data, anything else as text, nothing as `undefined`, a file as a stream. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** The parameters of the call, for rules that look at them. */
  readonly params: Readonly<Record<string, unknown>>
  /** What the API complains of although its data stands. */
  readonly warnings?: readonly string[]
  /** Whether the manifest says that this answer means nothing is there. */
  readonly nothing?: boolean
}
