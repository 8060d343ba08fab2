import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Workbench } from './workbench.ts'

/** A program of the bench in a process of its own. */
export interface Program {
  /** What it says next. */
  hear(): Promise<unknown>
  tell(message: object): void
  /** Ends it. */
  close(): Promise<void>
}

/** How a program is started. */
export interface ProgramOptions {
  readonly args?: readonly string[]
  /** Options of node. */
  readonly nodeOptions?: readonly string[]
  /** The processor it is bound to. */
  readonly processor?: number | undefined
}

/** Starts a program of the bench, as plain JavaScript: no loader stands between it and node. */
export function startProgram(
  { folder }: Workbench,
  name: string,
  { args = [], nodeOptions = [], processor }: ProgramOptions = {},
): Program {
  const node = [process.execPath, ...nodeOptions, path.join(folder, 'dist/bench/programs', `${name}.js`), ...args]
  const [command = '', ...rest] = processor === undefined ? node : ['taskset', '-c', String(processor), ...node]
  const child = spawn(command, rest, { cwd: folder, stdio: ['ignore', 2, 'inherit', 'ipc'] })
  const ended = once(child, 'exit')
  return {
    hear: async () => {
      const [message] = (await Promise.race([
        once(child, 'message'),
        ended.then(([code]: unknown[]) => {
          throw new Error(`The program ${name} ${args.join(' ')} ended with ${String(code)} before it answered.`)
        }),
      ])) as [unknown]
      return message
    },
    tell: (message) => void child.send(message),
    close: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
