import { InputError } from '../errors.ts'

/** Writes a value as one segment of a path. Nothing that could name another path is let through. */
export function encodeSegment(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '')
  if (text === '' || text === '.' || text === '..') {
    const message = `${name} must not be empty, "." or ".."`
    throw new InputError('input_invalid', message, [{ path: name, message }])
  }
  return encodeURIComponent(text.toWellFormed())
}
