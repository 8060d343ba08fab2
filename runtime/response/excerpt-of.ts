/** How an excerpt is made. */
export interface ExcerptOptions {
  /** Takes secrets out of a text. */
  readonly scrub: (text: string) => string
  /** How many characters it may have. */
  readonly length?: number
}

/** The beginning of a body on one line, without markup and secrets, for messages. */
export function excerptOf(body: unknown, { scrub, length = 200 }: ExcerptOptions): string {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  // Secrets go first: half of one, left by a cut, would not be known any more.
  const line = withoutMarkup(scrub(text).trimStart().slice(0, 4_000))
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
  return line.length > length ? `${line.slice(0, length).toWellFormed()}…` : line
}

function withoutMarkup(text: string): string {
  if (!text.startsWith('<')) return text
  return text.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ').replace(/<[^>]*(?:>|$)/g, ' ')
}
