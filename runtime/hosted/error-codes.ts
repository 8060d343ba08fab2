import type { ErrorCode } from '../../manifest/manifest.gen.ts'

/** What a refusal may mean, in our own words. */
export const errorCodes: readonly ErrorCode[] = [
  'bad_request',
  'credentials_rejected',
  'forbidden',
  'not_found',
  'conflict',
  'rate_limited',
  'unavailable',
  'sync_token_invalid',
  'cursor_invalid',
  'failed',
]

/** Tells whether a code is one of ours. */
export function isErrorCode(code: string): code is ErrorCode {
  return (errorCodes as readonly string[]).includes(code)
}
