import { AuthError, InputError } from '../../runtime/errors.ts'
import { UsageError } from '../usage-error.ts'

/** The exit code of a command that failed: 2 when what it was given was wrong and nothing was sent, else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  if (error instanceof UsageError || error instanceof InputError) return 2
  return error instanceof AuthError && ['credentials_missing', 'scheme_unavailable'].includes(error.code) ? 2 : 1
}
