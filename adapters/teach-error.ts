import { ApiError, AuthError, ConnectorError, InputError, ResponseError, TransportError } from '../runtime/errors.ts'
import { ToolError } from './tool-error.ts'
import type { ToolResult } from './neutral-tool.ts'

/** What a model is told when a call failed. */
export interface Lesson {
  readonly error: string
  readonly message: string
  /** Whether the same call may work later; everything else would fail again. */
  readonly retry: boolean
  readonly what_to_do: string
}

/** Says what went wrong and what to do; nothing of the inside of this program is in it. */
export function lessonOf(error: unknown, changesData: boolean): Lesson {
  if (error instanceof ToolError)
    return { error: error.code, message: error.message, retry: false, what_to_do: 'Change the call.' }
  if (!(error instanceof ConnectorError)) {
    return {
      error: 'internal',
      message: 'The tool failed.',
      retry: false,
      what_to_do: 'Tell the user; trying again does not help.',
    }
  }
  const uncertain = changesData && mayHaveHappened(error)
  return {
    error: error.code,
    message: error.message,
    retry: error.retryable && !uncertain,
    what_to_do: uncertain ? 'It may have happened all the same: read before you try again.' : adviceOf(error),
  }
}

/** Turns a lesson into a result. */
export function failedResult(lesson: Lesson): ToolResult {
  return { text: JSON.stringify(lesson), data: { ...lesson }, isError: true }
}

function mayHaveHappened(error: ConnectorError): boolean {
  if (error instanceof TransportError) return error.sent
  return error instanceof ResponseError || (error instanceof ApiError && error.code === 'unavailable')
}

function adviceOf(error: ConnectorError): string {
  if (error instanceof InputError) return 'Correct the arguments as the message says and call again.'
  if (error instanceof AuthError) return 'A person has to reconnect or change the credentials; do not try again.'
  if (error instanceof TransportError) return 'The API was not reached; try again once, then tell the user.'
  if (error instanceof ResponseError) return 'The answer was unusable; ask for less, or tell the user.'
  return error instanceof ApiError ? adviceOfApi(error) : 'Tell the user.'
}

function adviceOfApi({ code, retryAfter }: ApiError): string {
  switch (code) {
    case 'bad_request':
    case 'conflict':
    case 'failed':
      return 'Read the message; change the arguments or tell the user.'
    case 'forbidden':
      return 'A person has to grant the permission; do not try again.'
    case 'not_found':
      return 'Check the id: list or search first.'
    case 'rate_limited':
      return retryAfter === undefined
        ? 'Wait a while before the next call.'
        : `Wait ${Math.ceil(retryAfter)} s before the next call.`
    case 'unavailable':
      return 'The API is down; try again later.'
    case 'cursor_invalid':
    case 'sync_token_invalid':
      return 'Leave the cursor or sync token out and begin anew.'
  }
}
