/**
 * Writes a text as the value of a cookie. What a cookie can carry stays as it is, for not every server decodes; only the
 * rest, and the percent sign, is encoded.
 */
export function encodeCookie(text: string): string {
  return text.replace(/[^\x21\x23\x24\x26-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/gu, encodeURIComponent)
}
