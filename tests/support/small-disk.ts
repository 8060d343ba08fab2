import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

const mounts: string[] = []

/** A folder on a file system of its own, as small as a test can fill. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all the room there is. */
  fill(): void
  /** Gives it back. */
  clear(): void
}

/** Makes a small disk; only root may. */
export async function smallDisk(size: string): Promise<SmallDisk> {
  const folder = await temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder], { stdio: 'pipe' })
  mounts.push(folder)
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    fill: () => void execFileSync('sh', ['-c', `cat /dev/zero > '${ballast}' 2>/dev/null || true`]),
    clear: () => rmSync(ballast),
  }
}

/** Takes the small disks of a test file away. */
export function removeSmallDisks(): void {
  // What watches a server may be in it for a moment yet.
  for (const mount of mounts.splice(0)) execFileSync('umount', ['-l', mount])
}

/** A test that needs a small disk; skipped where none can be made. */
export async function whereDisksCanBeMade(): Promise<typeof it> {
  try {
    await smallDisk('1m')
    return it
  } catch {
    return it.skip
  }
}
