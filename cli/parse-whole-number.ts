import { UsageError } from './usage-error.ts'

/**
 * Reads an option that is a whole number.
 *
 * @throws UsageError that names the option and its range.
 */
export function parseWholeNumber(
  text: string,
  option: string,
  { least = 0, most = Number.MAX_SAFE_INTEGER }: { readonly least?: number; readonly most?: number } = {},
): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`
  throw new UsageError(`${option} must be a whole number ${range}, not "${text}"`)
}
