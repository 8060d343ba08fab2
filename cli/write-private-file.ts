import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from './replace-file.ts'
import { UsageError } from './usage-error.ts'

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  await replaceFile(file, text, 0o600).catch((error: unknown) => {
    throw unwritable(file, error)
  })
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
