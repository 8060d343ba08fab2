import { InputError } from '../errors.ts'

/** Writes a value as a header's text. Characters that could end the header are refused. */
export function encodeHeader(name: string, value: unknown): string {
  const text = Array.isArray(value)
    ? value.map(String).join(',')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
    const message = `${name} has characters that a header cannot carry`
    throw new InputError('input_invalid', message, [{ path: name, message }])
  }
  return text
}
