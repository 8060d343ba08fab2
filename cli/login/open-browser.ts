import { spawn } from 'node:child_process'
import type { Io } from '../io.ts'

/** Shows an address in the user's browser; tells whether there was a program to do so. */
export async function openBrowser(url: string, { env }: Io): Promise<boolean> {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(command, [...args, url], { env, stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      // It lives on without us, and we end without it.
      child.unref()
      resolve(true)
    })
  })
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // What `start` does, without a shell that would take the & of the address for its own.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
