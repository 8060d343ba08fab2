import { ConnectorError, formatIssue, ManifestError } from '../../manifest/errors.ts'
import { ApiError, InputError, TransportError } from '../../runtime/errors.ts'
import type { Colors } from '../colors.ts'
import type { Io } from '../io.ts'
import { jsonText } from '../json-text.ts'
import { plainText } from '../plain-text.ts'
import { UsageError } from '../usage-error.ts'
import { advise, type Failed } from './advise.ts'
import { exitCodeOf } from './exit-code.ts'
import { errorMeanings } from './error-meanings.ts'

/** How an error is told. */
export interface ReportStyle {
  readonly json: boolean
  readonly colors: Colors
}

/** Tells an error on stderr, to a person or as JSON, with `DEBUG=patchbay` also where it comes from; gives the exit code. */
export function reportError(error: unknown, failed: Failed, io: Io, { json, colors }: ReportStyle): 1 | 2 {
  io.stderr.write(json ? `${jsonText(errorData(error, failed), 2)}\n` : errorText(error, failed, colors))
  if (io.env['DEBUG'] === 'patchbay') io.stderr.write(`${stackOf(error)}\n`)
  return exitCodeOf(error)
}

/** One line that says what is wrong, the particulars, and what to do. */
function errorText(error: unknown, failed: Failed, { bold, red, dim }: Colors): string {
  const [headline = '', ...particulars] = sentencesOf(error).map(plainText)
  const attempts = attemptsOf(error)
  const lines = [
    `${bold(red('error'))}  ${red(headline)}`,
    ...particulars,
    ...advise(error, failed).map(plainText),
    ...(attempts > 1 ? [dim(`tried ${attempts} times`)] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [error.message]
  if (!(error instanceof ConnectorError)) return [`unexpected: ${messageOf(error)}`]
  const headline = `${errorMeanings[error.code] ?? 'It failed'} (${error.code})`
  if (error instanceof ManifestError) return [headline, ...error.issues.map(formatIssue)]
  const several = error instanceof InputError && error.issues.length > 1
  return [headline, ...(several ? error.issues.map(({ message }) => message) : [error.message])]
}

function errorData(error: unknown, failed: Failed): object {
  const known = error instanceof ConnectorError
  const { issues, status, requestId, retryAfter } = error as Readonly<Record<string, unknown>>
  return {
    error: {
      code: known ? error.code : 'internal',
      message: messageOf(error),
      retryable: known && error.retryable,
      ...(Array.isArray(issues) && issues.length > 0 && { issues: issues as unknown[] }),
      ...(known && { status, requestId, retryAfter }),
      ...(attemptsOf(error) > 1 && { attempts: attemptsOf(error) }),
      advice: advise(error, failed),
    },
  }
}

function attemptsOf(error: unknown): number {
  return error instanceof ApiError || error instanceof TransportError ? error.attempts : 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
