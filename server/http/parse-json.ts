import { HttpFailure } from './http-failure.ts'

/**
 * Parses a body; nothing for an empty one.
 *
 * @throws HttpFailure when it is no JSON, or holds text that no database keeps.
 */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined
  const value = parse(text)
  if (suspicious.test(text) && holdsBrokenText(value)) throw brokenText('body')
  return value
}

/** Says no to text with a NUL, or with half of a character. */
export function brokenText(field: string): HttpFailure {
  const message = 'text cannot hold the character NUL or half of a surrogate pair'
  return new HttpFailure(422, 'value_error', `${field}: ${message}`, {
    problems: [{ field, message, error_code: 'value_error' }],
  })
}

/** Tells whether PostgreSQL would refuse to keep a text. */
export function isBrokenText(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}

/** Only these can become such text; all else in a body was well formed UTF-8. */
const suspicious = /\\u(?:0000|d[89a-f])/i

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0] ?? ''
    throw new HttpFailure(400, 'invalid_json', `the body is not JSON: ${withoutExcerpt(reason)}`, {
      problems: [{ field: 'body', message: 'the body is not JSON', error_code: 'invalid_json' }],
    })
  }
}

/** The parser quotes what it could not read, which may be half a secret. */
function withoutExcerpt(reason: string): string {
  return reason.replace(/,? ?(?:\.\.\.)?".*$/, '').replace(/^Unexpected token .*$/, 'there is an unexpected character')
}

function holdsBrokenText(value: unknown): boolean {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'string' && isBrokenText(one)) return true
    if (typeof one === 'object' && one !== null) for (const entry of Object.entries(one)) open.push(...entry)
  }
  return false
}
