import { refused, textOf } from './text-of.ts'

/** Writes a value as a header's text. What could end the header, or would be trimmed on the way, is refused. */
export function encodeHeader(name: string, value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  const text = items.map((item) => textOf(name, item)).join(',')
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw refused(name, 'has characters that a header cannot carry')
  if (text !== text.trim()) throw refused(name, 'must not begin or end with a space, which a header cannot carry')
  return text
}
