import type { Readable, Writable } from 'node:stream'

/** What a command touches of the world; a test gives its own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** What relative paths start from. */
  readonly cwd: string
  /** Aborts with an `Interruption` when the user wants it to end. */
  readonly signal: AbortSignal
  /** How the user calls the program, for commands to paste: `npx patchbay`. */
  readonly program: string
}

/** A stream that may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }
