import { codeSpan } from './code-span.ts'
import { escapeMarkdown, oneLine } from './escape-markdown.ts'

/** Writes a manifest's text for people: what stands between single backticks stays code, all else is shown as it is. */
export function prose(text: string): string {
  const pieces = oneLine(text).split(/(?<!`)`([^`]+)`(?!`)/)
  const written = pieces.map((piece, index) => (index % 2 === 1 ? codeSpan(piece) : escapeMarkdown(piece))).join('')
  return guardStart(written)
}

/** Writes a manifest's text as a sentence that another can follow. */
export function sentence(text: string): string {
  const written = prose(text)
  return written === '' || /[.!?:…]$/.test(written) ? written : `${written}.`
}

/** Keeps a line from being read as a heading, a quote, a list, a rule or an underline. */
function guardStart(line: string): string {
  return line.replace(/^[#>+=-]/, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
}
