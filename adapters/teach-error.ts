import { ApiError, AuthError, ConnectorError, InputError, ResponseError, TransportError } from '../runtime/errors.ts'
import { mayHaveHappened } from '../runtime/may-have-happened.ts'
import type { ToolResult } from './neutral-tool.ts'
import { ToolError } from './tool-error.ts'

/** What a model is told when a call failed. */
export interface Lesson {
  readonly error: string
  readonly message: string
  /** Whether the same call may work later; everything else would fail again. */
  readonly retry: boolean
  /** There when the model cannot mend it, whatever it does. */
  readonly needs_human?: true
  readonly what_to_do: string
}

/** Says what went wrong and what to do; nothing of the inside of this program is in it. */
export function lessonOf(error: unknown, changesData: boolean): Lesson {
  if (error instanceof ToolError) return lessonOfTool(error)
  if (!(error instanceof ConnectorError)) return broken
  const uncertain = changesData && mayHaveHappened(error)
  const retry = error.retryable && !uncertain
  return {
    error: error.code,
    message: error instanceof TransportError ? silenceOf(error) : error.message,
    retry,
    ...(needsHuman(error) && { needs_human: true }),
    what_to_do: uncertain ? 'It may have happened all the same: read before you try again.' : adviceOf(error, retry),
  }
}

/** Turns a lesson into a result. */
export function failedResult(lesson: Lesson): ToolResult {
  return { text: JSON.stringify(lesson), data: { ...lesson }, isError: true }
}

const broken: Lesson = {
  error: 'internal',
  message: 'The tool failed.',
  retry: false,
  needs_human: true,
  what_to_do: 'Tell the user; trying again does not help.',
}

function lessonOfTool({ code, message }: ToolError): Lesson {
  const human = code === 'forbidden' || code === 'not_approved' || code === 'unsupported'
  return {
    error: code,
    message,
    retry: false,
    ...(human && { needs_human: true }),
    what_to_do: human ? 'Tell the user; do not try again.' : 'Change the call.',
  }
}

/** Addresses and causes are for whoever runs the tools. */
function silenceOf({ code, sent }: TransportError): string {
  if (code === 'timeout') return 'The API did not answer in time.'
  return sent ? 'The connection to the API broke before an answer came.' : 'The API could not be reached.'
}

function needsHuman(error: ConnectorError): boolean {
  if (error.code === 'pending_approval') return true
  return error instanceof AuthError || (error instanceof ApiError && error.code === 'forbidden')
}

function adviceOf(error: ConnectorError, retry: boolean): string {
  if (error instanceof InputError) return adviceOfInput(error)
  if (error instanceof AuthError) return 'A person has to reconnect or change the credentials; do not try again.'
  if (error instanceof TransportError) return retry ? 'Try again once, then tell the user.' : 'Tell the user.'
  if (error.code === 'pending_approval') return 'Tell the user that somebody has to approve it; do not call it again.'
  if (error instanceof ResponseError) return 'The answer was unusable; ask for less, or tell the user.'
  return error instanceof ApiError ? adviceOfApi(error) : 'Tell the user.'
}

function adviceOfInput({ code }: InputError): string {
  if (code === 'config_invalid') return 'The connection is set up wrongly; tell the user.'
  return 'Correct the arguments as the message says and call again.'
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
