import { escapeMarkdown, oneLine } from './escape-markdown.ts'

/** Writes a text as inline code, whatever is in it. */
export function codeSpan(text: string): string {
  const line = oneLine(text)
  // In a table, a backslash before a pipe would end the cell, and inside code nothing can escape it.
  if (line === '' || line.includes('\\|')) return escapeMarkdown(line)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}
