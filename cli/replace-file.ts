import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all; unless told, who may read it stays as it was, and a new one is its owner's alone. */
export async function replaceFile(file: string, text: string, mode?: number): Promise<void> {
  // Behind a link the file is replaced, not the link.
  const target = await realpath(file).catch(() => file)
  const wanted = mode ?? (await stat(target).catch(() => undefined))?.mode ?? 0o600
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
    // What a new file is given is narrowed by the mask of the process.
    await chmod(draft, wanted & 0o777)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
