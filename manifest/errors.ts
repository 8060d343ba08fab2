/** Why a call, a manifest or an argument was refused; every error this package throws on purpose is one. */
export class ConnectorError extends Error {
  /** What went wrong, for programs: `input_invalid`, `rate_limited`, … */
  readonly code: string
  /** Whether the same call may succeed later. */
  readonly retryable: boolean

  constructor(code: string, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.retryable = options.retryable ?? false
  }
}

/** One mistake in a manifest: where it is, what it is, how to mend it. */
export interface ManifestIssue {
  /** Keys and indexes from the root: `['entities', 'candidates', 'record']`. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** How to mend it, where that is known. */
  readonly mend?: string
  readonly file?: string
  /** Counts from 1; absent when the manifest was given as data. */
  readonly line?: number
  readonly column?: number
}

/** A manifest that breaks the grammar or one of the rules; `issues` has every mistake found. */
export class ManifestError extends ConnectorError {
  readonly issues: readonly ManifestIssue[]

  constructor(issues: readonly ManifestIssue[]) {
    super('manifest_invalid', issues.map(formatIssue).join('\n'))
    this.issues = issues
  }
}

/** Formats an issue as `file:line:column  what  how to mend`, or with its path where there is no text. */
export function formatIssue({ file, line, column, path, message, mend }: ManifestIssue): string {
  const place = line === undefined ? path.join('.') : `${file ?? 'manifest'}:${line}:${column ?? 1}`
  return [place, message, mend].filter((part) => part !== undefined && part !== '').join('  ')
}
