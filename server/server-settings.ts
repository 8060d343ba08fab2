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
  /** Days that calls, runs and deliveries stay in their logs. */
  readonly retentionDays: number
  /** Seconds that a call waits for approval before it expires; 3,600 when left out. */
  readonly approvalSeconds?: number
  /** Origins of pages that may speak to `/mcp`; besides those, only pages of this machine and of the server itself. */
  readonly allowedOrigins?: readonly string[]
  /** How this process replicates; it does not when left out. */
  readonly replication?: ReplicationSettings | undefined
}

/** How a process replicates. */
export interface ReplicationSettings {
  /** How many connectors are replicated at once; of one workspace, half of them. */
  readonly concurrency: number
  /** Milliseconds without a sign of life after which another process takes over; 15,000 when left out. */
  readonly life?: number
  /** Milliseconds between two looks for what is due; 1,000 when left out. */
  readonly tick?: number
  /** Seconds until a webhook that failed is tried again; 15 when left out. */
  readonly retryDelay?: number
}
