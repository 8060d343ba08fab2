import { pino, type Logger } from 'pino'

export type { Logger } from 'pino'

/** How much is logged, and where. */
export interface LogSettings {
  /** The least severe level that is logged; `silent` logs nothing. */
  readonly level: string
  readonly destination?: { write(line: string): void }
}

/** Makes the server's logger: one JSON object a line, on stderr. Paths that could hold secrets are blotted out in case one gets there. */
export function createLogger({ level, destination = process.stderr }: LogSettings): Logger {
  const paths = ['authorization', 'client_secret', 'credentials', 'access_token', 'refresh_token', 'token', 'api_key']
  return pino(
    {
      level,
      base: { name: 'patchbay' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: paths.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]), censor: '***' },
    },
    destination,
  )
}
