import { stat } from 'node:fs/promises'
import path from 'node:path'

/** What a folder of a connector calls its manifest. */
export const manifestName = 'connector.yaml'

/** Tells whether an argument is meant as a path rather than a name. */
export function looksLikePath(text: string): boolean {
  return /[/\\]/.test(text) || /\.(ya?ml|json)$/i.test(text) || text === '.' || text === '..'
}

/**
 * Finds the manifest at a path: the file itself, or `connector.yaml` in a folder. The path comes back as the user
 * wrote it, for messages, as far as the working directory allows.
 */
export async function findManifest(given: string, cwd: string): Promise<string | undefined> {
  const kind = await kindOf(path.resolve(cwd, given))
  if (kind === 'file') return shown(given, cwd)
  if (kind === undefined) return undefined
  const inside = path.join(given, manifestName)
  return (await kindOf(path.resolve(cwd, inside))) === 'file' ? shown(inside, cwd) : undefined
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file'
  } catch {
    // Not there, or not to be seen: for the user that is the same.
    return undefined
  }
}

function shown(given: string, cwd: string): string {
  return path.isAbsolute(given) ? given : path.relative(process.cwd(), path.resolve(cwd, given))
}
