import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseEnv } from 'node:util'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Reads variables from a file of lines `NAME=value`.
 *
 * @throws UsageError when it cannot be read.
 */
export async function readEnvFile(file: string, { cwd }: Io): Promise<Io['env']> {
  try {
    return parseEnv(await readFile(path.resolve(cwd, file), 'utf8'))
  } catch (error) {
    throw new UsageError(`--env-file: ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}
