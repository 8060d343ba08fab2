import path from 'node:path'
import type { Scope } from './mcp-clients.ts'

/** How this program was started. */
export interface Started {
  readonly platform: NodeJS.Platform
  readonly execPath: string
  readonly execArgv: readonly string[]
  /** The file that was started. */
  readonly script: string
}

/** A command with its arguments. */
export interface StartCommand {
  readonly command: string
  readonly args: readonly string[]
}

/**
 * Says how another program starts this one. A user's own configuration gets absolute paths, since programs with windows
 * look for commands elsewhere than a shell does; what is shared with others, or lies in a cache, gets npx.
 */
export function startCommand(scope: Scope, { platform, execPath, execArgv, script }: Started): StartCommand {
  const isCached = script.split(/[\\/]/).includes('_npx')
  if (scope === 'user' && !isCached) return { command: execPath, args: [...execArgv, path.resolve(script)] }
  const args = ['-y', '--package', '@patchbay/sdk', 'patchbay']
  // On Windows npx is no program but a script for the shell.
  return platform === 'win32' ? { command: 'cmd', args: ['/c', 'npx', ...args] } : { command: 'npx', args }
}
