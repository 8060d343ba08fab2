import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Download } from '../runtime/download.ts'
import type { Io } from './io.ts'
import { writeText } from './output/write-text.ts'
import { UsageError } from './usage-error.ts'

/**
 * Writes a file that an action answers with to a file here, or as it is to stdout; says what was written.
 *
 * @throws UsageError when it cannot be written there.
 */
export async function printFile(
  { data, meta }: Download,
  output: string | undefined,
  { stdout, cwd, signal }: Io,
): Promise<string> {
  const counted = new Counter(data)
  if (output === undefined) {
    for await (const chunk of counted) await writeText(stdout, chunk, signal)
  } else {
    await writeWhole(path.resolve(cwd, output), counted, signal)
  }
  const facts = [meta.name, meta.media_type, `${counted.size} bytes`].filter((fact) => fact !== null)
  return `${output === undefined ? '' : `${output}: `}${facts.join(', ')}`
}

class Counter implements AsyncIterable<Uint8Array> {
  size = 0
  readonly #data: AsyncIterable<Uint8Array>

  constructor(data: AsyncIterable<Uint8Array>) {
    this.#data = data
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#data) {
      this.size += chunk.byteLength
      yield chunk
    }
  }
}

/** What breaks off on the way leaves the file that was there. */
async function writeWhole(file: string, data: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  try {
    await pipeline(Readable.from(data), createWriteStream(draft), { signal })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw isOfDisk(error) ? new UsageError(`${file} cannot be written (${error.code})`) : error
  }
}

function isOfDisk(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error
}
