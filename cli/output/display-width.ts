/** Counts the columns a text takes in a terminal: two for wide characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment)
  return width
}

/** Shortens a text to a number of columns, with `…` where something is left out; never through the middle of a character. */
export function fitWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let fitting = ''
  let width = 0
  for (const { segment } of graphemes(text)) {
    width += graphemeWidth(segment)
    if (width > columns - 1) break
    fitting += segment
  }
  return columns < 1 ? '' : `${fitting}…`
}

/** Fills a text with spaces up to a number of columns. */
export function padWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

let segmenter: Intl.Segmenter | undefined

function graphemes(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}

function graphemeWidth(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  return emoji.test(grapheme) || wide.test(grapheme) ? 2 : 1
}

const invisible = /^[\p{Cc}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]+$/u
const emoji = /^\p{RGI_Emoji}|^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f/v

/** What Unicode calls East Asian wide or fullwidth, in ranges of scripts. */
const wide = new RegExp(
  `^[${[
    '\\u1100-\\u115f', // Hangul Jamo
    '\\u2e80-\\u303e\\u3041-\\u33ff', // radicals, CJK punctuation, kana, bopomofo
    '\\u3400-\\u4dbf\\u4e00-\\u9fff', // Han
    '\\ua000-\\ua4cf\\ua960-\\ua97f', // Yi, more Jamo
    '\\uac00-\\ud7a3\\uf900-\\ufaff', // Hangul, compatibility forms of Han
    '\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6', // vertical and fullwidth forms
    '\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1f200}-\\u{1f251}', // Tangut, Khitan, more kana, enclosed signs
    '\\u{20000}-\\u{3fffd}', // the rest of Han
  ].join('')}]`,
  'u',
)
