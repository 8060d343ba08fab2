import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isNativeError } from 'node:util/types'
import type { Download, FileMeta } from '../runtime/download.ts'
import { byteCount } from './byte-count.ts'
import type { Io } from './io.ts'
import { writeText } from './output/write-text.ts'
import { safeFileName } from './safe-file-name.ts'
import { UsageError } from './usage-error.ts'

/** Where a file goes and how far it is. */
export interface FileTarget {
  /** A file here; without it stdout takes the bytes, or on a terminal a file of the answer's own name. */
  readonly output: string | undefined
  /** What the file is called where the answer does not say. */
  readonly name: string
  readonly onProgress: (text: string) => void
}

/**
 * Writes a file that an action answers with, as its bytes come; says what was written.
 *
 * @throws UsageError when it cannot be written there.
 */
export async function printFile({ data, meta }: Download, target: FileTarget, io: Io): Promise<string> {
  const { stdout, cwd, signal } = io
  const counted = new Counter(data, (size) => target.onProgress(progressText(size, meta)))
  const place = choosePlace(target, meta, io)
  if (place.type === 'stdout') for await (const chunk of counted) await writeText(stdout, chunk, signal)
  else await writers[place.type](path.resolve(cwd, place.file), counted, signal)
  const facts = [meta.name, meta.media_type, `${counted.size} bytes`].filter((fact) => fact !== null)
  return `${place.type === 'stdout' ? '' : `${place.file}: `}${facts.join(', ')}`
}

type Place = { readonly type: 'stdout' } | { readonly type: 'given' | 'own'; readonly file: string }

function choosePlace({ output, name }: FileTarget, meta: FileMeta, { stdout }: Io): Place {
  if (output !== undefined) return { type: 'given', file: output }
  // Bytes are no sight on a terminal.
  if (stdout.isTTY !== true) return { type: 'stdout' }
  const own = safeFileName(meta.name ?? '')
  return { type: 'own', file: own === '' ? name : own }
}

function progressText(size: number, meta: FileMeta): string {
  const all = meta.size === null ? '' : ` of ${byteCount(meta.size)}`
  return `${byteCount(size)}${all}`
}

/** A line that is drawn anew more often than this nobody reads. */
const readable = 100

class Counter implements AsyncIterable<Uint8Array> {
  size = 0
  readonly #data: AsyncIterable<Uint8Array>
  readonly #onSize: (size: number) => void

  constructor(data: AsyncIterable<Uint8Array>, onSize: (size: number) => void) {
    this.#data = data
    this.#onSize = onSize
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let told = Number.NEGATIVE_INFINITY
    for await (const chunk of this.#data) {
      this.size += chunk.byteLength
      const now = performance.now()
      if (now - told >= readable) this.#onSize(this.size)
      told = now - told >= readable ? now : told
      yield chunk
    }
  }
}

type Writer = (file: string, data: AsyncIterable<Uint8Array>, signal: AbortSignal) => Promise<void>

const writers: Readonly<Record<'given' | 'own', Writer>> = { given: replaceFile, own: createFile }

/** What breaks off on the way leaves the file that was there. */
async function replaceFile(file: string, data: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  await writeWhole(draft, data, { file, signal })
  try {
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw unwritable(file, error)
  }
}

/** Nobody here chose the name, so it must not cost a file. */
async function createFile(file: string, data: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  await writeWhole(file, data, { file, signal })
}

/** Writes a file that must not be there yet; what breaks off leaves none. */
async function writeWhole(
  place: string,
  data: AsyncIterable<Uint8Array>,
  { file, signal }: { readonly file: string; readonly signal: AbortSignal },
): Promise<void> {
  const sink = createWriteStream(place, { flags: 'wx' })
  try {
    await pipeline(Readable.from(data), sink, { signal })
  } catch (error) {
    // One that was there before is not ours.
    if (!isThere(error)) await rm(place, { force: true })
    // The stream only says that it was aborted, not why.
    signal.throwIfAborted()
    throw unwritable(file, error)
  }
}

function isThere(error: unknown): boolean {
  return isOfDisk(error) && error.code === 'EEXIST'
}

function unwritable(file: string, error: unknown): unknown {
  if (!isOfDisk(error)) return error
  if (error.code !== 'EEXIST') return new UsageError(`${file} cannot be written (${error.code})`)
  return new UsageError(`${file} is there already and is not overwritten`, {
    advice: ['Give another name with --output FILE, or send the file into a pipe.'],
  })
}

function isOfDisk(error: unknown): error is Error & { readonly code: string } {
  return isNativeError(error) && 'syscall' in error && 'path' in error && 'code' in error
}
