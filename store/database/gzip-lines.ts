import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, createGzip, type Gzip } from 'node:zlib'
import { brokenOff } from './read-dump.ts'
import { RestoreError } from './restore-error.ts'

/**
 * Writes lines to a packed file that only its owner may read; it appears when it is whole and on the disk.
 *
 * @param produce Gives the lines, each when the one before has been taken.
 */
export async function writeGzipLines<T>(
  file: string,
  produce: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const draft = `${file}.${process.pid}.tmp`
  const gzip = createGzip()
  const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600 }))
  written.catch(() => undefined)
  try {
    const result = await produce((line) => writeLine(gzip, line, written))
    gzip.end()
    await written
    await flush(draft)
    await rename(draft, file)
    return result
  } catch (error) {
    gzip.destroy()
    await written.catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

async function writeLine(gzip: Gzip, line: string, written: Promise<void>): Promise<void> {
  if (gzip.destroyed) await written
  if (gzip.write(`${line}\n`)) return
  await Promise.race([once(gzip, 'drain'), written])
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Reads the lines of a packed file.
 *
 * @throws RestoreError when it is not packed or not whole.
 */
export async function* readGzipLines(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const read = pipeline(createReadStream(file), gunzip)
  read.catch(() => undefined)
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw readError(error)
  } finally {
    gunzip.destroy()
  }
  if (rest !== '') throw brokenOff()
}

function readError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'Z_BUF_ERROR') return brokenOff()
  return code.startsWith('Z_') ? new RestoreError('The file is not a backup of Patchbay, or it is damaged.') : error
}
