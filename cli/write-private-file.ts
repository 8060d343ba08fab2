import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  // Behind a link the file is replaced, not the link.
  const target = await realpath(file).catch(() => file)
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw unwritable(file, error)
  }
}

/**
 * Makes sure that a file can be written, before there is something that would be lost.
 *
 * @throws UsageError when it cannot.
 */
export async function assertWritable(file: string): Promise<void> {
  try {
    await access(path.dirname(file), constants.W_OK)
  } catch (error) {
    throw unwritable(file, error)
  }
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile()) throw new UsageError(`${file} cannot be written: it is not a file`)
}

function unwritable(file: string, error: unknown): UsageError {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return new UsageError(`${file} cannot be written (${code})`)
}
