import { InputError } from '../errors.ts'

/**
 * Writes a parameter as text: a text as it is, anything else as JSON.
 *
 * @throws InputError for what has no such form, and for half a character, which would arrive as another one.
 */
export function textOf(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value)
  if (text === undefined) throw refused(name, 'cannot be written as JSON')
  if (!text.isWellFormed()) throw refused(name, 'has half a character (a lone surrogate), which cannot be sent')
  return text
}

/** Refuses a parameter that cannot be sent. */
export function refused(name: string, why: string): InputError {
  const message = `${name} ${why}`
  return new InputError('input_invalid', message, [{ path: name, message }])
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
