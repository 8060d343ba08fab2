import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { parseJson, type JsonOrigin } from './parse-json.ts'

/** What an option holds: the value, and the text it was written as. */
export interface JsonText {
  readonly value: unknown
  readonly text: string
}

/**
 * Reads an option that is JSON, `@FILE` or `-` for standard input.
 *
 * @throws UsageError when it cannot be read or is not JSON.
 */
export async function readJsonOption(option: string, origin: JsonOrigin, io: Io): Promise<JsonText> {
  const { text, name } = await readTextOption(option, origin.name, io)
  if (text.trim() === '') throw new UsageError(`${name} is empty; it takes JSON, @FILE, or - for standard input`)
  return { text, value: parseJson(text, { ...origin, name }) }
}

/** Reads an option that must be a JSON object; one that was not given is `undefined`. */
export async function readJsonObject(
  option: string | undefined,
  origin: JsonOrigin,
  io: Io,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (option === undefined) return undefined
  const { value } = await readJsonOption(option, origin, io)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new UsageError(`${origin.name} must be a JSON object, such as {"name": "value"}`)
}

/** Reads an option that is a text, `@FILE` or `-` for standard input, and says where it came from. */
export async function readTextOption(
  option: string,
  name: string,
  io: Io,
): Promise<{ readonly text: string; readonly name: string }> {
  if (option === '-') return { text: await readInput(name, io), name: `${name} (standard input)` }
  if (!option.startsWith('@')) return { text: option, name }
  const file = option.slice(1)
  if (file === '') throw new UsageError(`${name}: @ needs the name of a file, as in @params.json`)
  try {
    const text = await readFile(path.resolve(io.cwd, file), 'utf8')
    return { text: text.replace(/^\ufeff/, ''), name: `${name} (${file})` }
  } catch (error) {
    throw new UsageError(`${name}: cannot read ${file}: ${reasonOf(error)}`)
  }
}

async function readInput(name: string, { stdin, stderr, signal }: Io): Promise<string> {
  if (stdin.readableEnded) throw new UsageError(`${name}: standard input was read already; only one option can be -`)
  if (stdin.isTTY === true) stderr.write(`${name}: type it here, then press Ctrl-D\n`)
  const chunks: Uint8Array[] = []
  const stop = (): void => void stdin.destroy(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array))
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
  }
  return known[code ?? ''] ?? message
}
