import type { Logger } from '../runtime/options.ts'
import type { Io } from './io.ts'
import type { StatusLine } from './status-line.ts'

/** Makes the logger of a command: waits before another try are shown on a terminal, and with `DEBUG=patchbay` everything is told. */
export function createCallLog({ env, stderr }: Io, status: StatusLine): Logger {
  const tell = (data: object, message: string): void => {
    if (env['DEBUG'] !== 'patchbay') return
    status.clear()
    stderr.write(`${message} ${JSON.stringify(data)}\n`)
  }
  return {
    debug(data, message) {
      tell(data, message)
      const { wait, code } = data as { readonly wait?: number; readonly code?: string }
      if (wait !== undefined) status.show(`${code ?? 'failed'}; trying again in ${(wait / 1000).toFixed(1)} s`)
    },
    warn: tell,
  }
}
