/** The beginning of a body on one line, for messages. */
export function excerptOf(body: unknown, length = 200): string {
  const text = (typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)).slice(0, length * 4)
  const line = text
    .replace(/<(script|style)[\s\S]*?(<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
