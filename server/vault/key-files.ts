import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { parseMasterKey, type MasterKey } from './parse-master-key.ts'
import { VaultError } from './vault-error.ts'

/** The files that keep the master keys of a database in a folder. */
export class KeyFiles {
  /** The path of the key that seals. */
  readonly current: string
  /** The path of those that are being replaced. */
  readonly previous: string

  constructor(folder: string) {
    this.current = path.join(folder, 'master.key')
    this.previous = path.join(folder, 'master.key.previous')
  }

  readCurrent(): MasterKey | undefined {
    const text = readIfThere(this.current)
    return text === undefined ? undefined : parseMasterKey(text, this.current)
  }

  readPrevious(): readonly MasterKey[] {
    const lines = readIfThere(this.previous)?.trim().split('\n') ?? []
    return lines.map((line) => parseMasterKey(line, this.previous))
  }

  /** Makes a key the one that seals. */
  writeCurrent(text: string): void {
    writeWhole(this.current, `${text}\n`)
  }

  /** Puts the key that seals among those that are being replaced, before another takes its place. */
  keepCurrent(): void {
    const kept = [readIfThere(this.previous), readIfThere(this.current)].flatMap((text) => text?.trim() ?? [])
    writeWhole(this.previous, `${kept.join('\n')}\n`)
  }

  removePrevious(): void {
    rmSync(this.previous, { force: true })
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new VaultError('key_missing', `The encryption key ${file} cannot be read (${code ?? String(error)}).`)
  }
}

/** On the disk before it is in place: a key that is half written would be a key lost. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`
  const descriptor = openSync(draft, 'w', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(draft, file)
  const folder = openSync(path.dirname(file), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
