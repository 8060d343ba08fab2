import { ApiError, ResponseError, TransportError } from './errors.ts'

/** Tells whether a write that failed may have changed data all the same: the request went out, and no clear answer came. */
export function mayHaveHappened(error: unknown): boolean {
  if (error instanceof TransportError) return error.sent
  return error instanceof ResponseError || (error instanceof ApiError && error.code === 'unavailable')
}
