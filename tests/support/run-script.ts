import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { temporaryFolder } from './temporary-folder.ts'

/** A process of its own that runs a script. */
export type ScriptProcess = ChildProcessByStdio<null, Readable, Readable>

/**
 * Starts a script in a process of its own, which can be killed.
 *
 * @param source What an async function would hold; `load(path)` imports a module of the project.
 */
export async function startScript(source: string, argv: readonly string[]): Promise<ScriptProcess> {
  const script = path.join(await temporaryFolder(), 'script.ts')
  const root = path.resolve(import.meta.dirname, '../..')
  await writeFile(
    script,
    `const load = (file) => import(${JSON.stringify(root)} + '/' + file)\nvoid (async () => {${source}})()\n`,
  )
  return spawn(process.execPath, ['--import', 'tsx', script, ...argv], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a script to its end. */
export async function runScript(
  source: string,
  argv: readonly string[],
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = await startScript(source, argv)
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}
