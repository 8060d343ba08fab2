import { ConnectorError } from '../../manifest/errors.ts'
import { ApiError } from '../../runtime/errors.ts'
import { UsageError } from '../usage-error.ts'

/** What the failed command was about, as far as it was understood. */
export interface Failed {
  /** How the user calls the program. */
  readonly program: string
  readonly connector?: string
  readonly entity?: string
  readonly action?: string
}

/** Says what to do about an error, a line each. */
export function advise(error: unknown, failed: Failed): readonly string[] {
  if (error instanceof UsageError) return error.advice
  if (!(error instanceof ConnectorError)) return ['DEBUG=patchbay shows where it comes from.']
  return (
    adviceByCode[error.code]?.({ ...failed, retryAfter: error instanceof ApiError ? error.retryAfter : undefined }) ??
    []
  )
}

interface Facts extends Failed {
  readonly retryAfter: number | undefined
}

const adviceByCode: Readonly<Record<string, ((facts: Facts) => readonly string[]) | undefined>> = {
  input_invalid: ({ program, connector, entity, action }) =>
    action === undefined ? [] : [`${[program, 'describe', connector, entity, action].join(' ')} shows what it takes.`],
  operation_unknown: ({ program, connector }) => [`${[program, 'describe', connector].join(' ')} lists what there is.`],
  authorization_failed: ({ program, connector = '<connector>' }) => [`${program} login ${connector} begins anew.`],
  credentials_rejected: (facts) => [`${check(facts)} tells whether a key works.`],
  forbidden: (facts) => [`${check(facts)} shows what the credentials may do.`],
  rate_limited: ({ retryAfter }) => [
    retryAfter === undefined ? 'Try again later.' : `Try again in ${Math.ceil(retryAfter)} s.`,
  ],
  unavailable: () => ['Try again later.'],
  timeout: () => ['--timeout MS gives each attempt longer.'],
  sync_token_invalid: () => ['Leave the sync token out to read everything anew.'],
  cursor_invalid: () => ['Leave the cursor out to begin with the first page.'],
  response_unexpected: (facts) => [`Is the base URL right? ${facts.program} explain shows where the request goes.`],
  response_too_large: () => ['Ask for less at once, such as a smaller page.'],
}

function check({ program, connector = '<connector>' }: Facts): string {
  return `${program} check ${connector}`
}
