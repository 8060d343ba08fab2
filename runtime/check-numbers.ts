import { InputError } from './errors.ts'

/**
 * Checks options that count something. Zero or no number would make a call end at once, or never.
 *
 * @throws InputError that names the option.
 */
export function checkNumbers(options: Readonly<Record<string, unknown>>): void {
  const issues = Object.entries(options)
    .filter(([, value]) => value !== undefined && !(typeof value === 'number' && value > 0))
    .map(([path, value]) => ({ path, message: `${path} must be a number above 0, not ${String(value)}` }))
  if (issues.length > 0) throw new InputError('config_invalid', issues.map(({ message }) => message).join('; '), issues)
}
