import { InputError } from '../errors.ts'

/** Writes a value as JSON. What JSON cannot carry (a cycle, a bigint, too deep a nesting) is the caller's mistake. */
export function encodeJson(body: unknown): string {
  try {
    return JSON.stringify(body)
  } catch {
    const message =
      'the parameters cannot be written as JSON: they refer to themselves, nest too deeply or hold a bigint'
    throw new InputError('input_invalid', message, [{ path: '', message }])
  }
}
