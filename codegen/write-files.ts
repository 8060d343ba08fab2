import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SourceFile } from './source-file.ts'

/** A generated file and what became of it. */
export interface GeneratedFile {
  readonly path: string
  readonly content: string
  /** `drift`: it is not what would be generated, and nothing was written. */
  readonly status: 'unchanged' | 'written' | 'drift'
}

/**
 * Writes files that differ from what is there, each as a whole: a reader sees the old file or the new one. With `check`
 * nothing is written.
 */
export async function writeFiles(
  folder: string,
  files: readonly SourceFile[],
  { check = false }: { readonly check?: boolean } = {},
): Promise<readonly GeneratedFile[]> {
  const planned = await Promise.all(files.map((file) => planFile(folder, file)))
  const changed = planned.filter(({ same }) => !same)
  if (!check && changed.length > 0) {
    await mkdir(folder, { recursive: true })
    await replaceAll(changed)
  }
  return planned.map(({ path, content, same }) => ({
    path,
    content,
    status: same ? 'unchanged' : check ? 'drift' : 'written',
  }))
}

interface PlannedFile {
  readonly path: string
  readonly content: string
  /** Whether the file is there already, as it should be. */
  readonly same: boolean
}

async function planFile(folder: string, { name, content }: SourceFile): Promise<PlannedFile> {
  const file = path.join(folder, name)
  const same = existsSync(file) && (await readFile(file, 'utf8')) === content
  return { path: file, content, same }
}

/** All files are on the disk before the first takes its place, so that a full disk leaves the old ones. */
async function replaceAll(files: readonly PlannedFile[]): Promise<void> {
  const moves = files.map(({ path: file, content }) => ({ file, content, draft: `${file}.${process.pid}.tmp` }))
  try {
    for (const { draft, content } of moves) await writeFile(draft, content)
    for (const { draft, file } of moves) await rename(draft, file)
  } catch (error) {
    await Promise.all(moves.map(({ draft }) => rm(draft, { force: true })))
    throw error
  }
}
