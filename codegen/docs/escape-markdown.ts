/** Escapes what would be markup or HTML in a line of Markdown. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*[\]<~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
}

/** Makes any text one line without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
