import { ConnectorError } from '../manifest/errors.ts'

/** The command was wrong; nothing was done. */
export class UsageError extends ConnectorError {
  /** What to do, a line each. */
  readonly advice: readonly string[]

  constructor(message: string, { code = 'usage', advice = [] }: { code?: string; advice?: readonly string[] } = {}) {
    super(code, message)
    this.advice = advice
  }
}
