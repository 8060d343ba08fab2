import { UsageError } from '../usage-error.ts'
import { findJsonMistake } from './find-json-mistake.ts'

/** Says where a text came from and whether it may be shown. */
export interface JsonOrigin {
  /** Names it in messages: `--params`, `--params (call.json)`. */
  readonly name: string
  /** Whether it may hold a secret, so that no part of it is repeated. */
  readonly secret?: boolean
}

/**
 * Parses a JSON text that a person wrote.
 *
 * @throws UsageError with the line, the column and what is expected there.
 */
export function parseJson(text: string, { name, secret = false }: JsonOrigin): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { offset, expected } = findJsonMistake(text) ?? { offset: 0, expected: 'it cannot be read' }
    const before = text.slice(0, offset).split(/\r\n|\r|\n/)
    const column = (before.at(-1) ?? '').length + 1
    throw new UsageError(`${name} is not JSON; line ${before.length}, column ${column}: ${expected}`, {
      code: 'json_invalid',
      advice: secret ? [] : excerpt(text, offset),
    })
  }
}

/** The place of the mistake, with a mark below it. */
function excerpt(text: string, offset: number): readonly string[] {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 50)
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end === -1 ? offset + 30 : Math.min(end, offset + 30)).replace(/\p{Cc}/gu, ' ')
  return line.trim() === '' ? [] : [line, `${' '.repeat(offset - start)}^`]
}
