import type { NewApplication } from './access/applications.ts'

/** What the server is started with. */
export interface ServerSettings {
  readonly port: number
  readonly host: string
  /** A folder, or the `postgres://` URL of a server. */
  readonly database: string
  /** Who may ask for tokens; without it, one is made at the first start. */
  readonly application: NewApplication | undefined
  /** Where encryption keys are read from: `PATCHBAY_ENCRYPTION_KEY`, `PATCHBAY_ENCRYPTION_KEY_PREVIOUS`. */
  readonly keys: Readonly<Record<string, string | undefined>>
  /** Where connectors are called instead of the API itself, by definition name. */
  readonly baseUrls: Readonly<Record<string, string>>
  /** The address that browsers reach this server by, where a proxy is in front of it. */
  readonly publicUrl?: string | undefined
  readonly logLevel: string
  /** Where log lines go; stderr by default. */
  readonly logTo?: { write(line: string): void }
  /** Bytes a body may have. */
  readonly bodyLimit: number
  /** Requests a minute that one token may make. */
  readonly rateLimit: number
  /** Days that calls stay in the log. */
  readonly retentionDays: number
}
