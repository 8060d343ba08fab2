import { stripVTControlCharacters } from 'node:util'

/** Takes out of a stranger's text what could steer a terminal: escapes, control characters, turns of direction. Line breaks stay. */
export function plainText(text: string): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}
