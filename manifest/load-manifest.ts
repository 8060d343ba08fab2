import { ManifestError } from './errors.ts'
import type { Manifest } from './manifest.gen.ts'
import { mostBytes, tooLarge } from './parse-yaml.ts'
import { parseManifest } from './validate-manifest.ts'

/**
 * Loads a manifest from a file.
 *
 * @throws ManifestError when there is no such file or with everything that is wrong with it.
 */
export async function loadManifest(path: string): Promise<Manifest> {
  return parseManifest(await readText(path), path)
}

async function readText(path: string): Promise<string> {
  const { readFile, stat } = await import('node:fs/promises')
  const refuse = (error: unknown): never => {
    throw refusal(path, ...reasonOf(error))
  }
  const { size } = await stat(path).catch(refuse)
  if (size > mostBytes) throw refusal(path, tooLarge.message, tooLarge.mend)
  const bytes = await readFile(path).catch(refuse)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal(path, 'the file is not UTF-8 text', 'save it as UTF-8')
  }
}

type Reason = readonly [message: string, mend?: string]

function refusal(file: string, message: string, mend?: string): ManifestError {
  return new ManifestError([{ path: [], file, line: 1, column: 1, message, ...(mend !== undefined && { mend }) }])
}

function reasonOf(error: unknown): Reason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
  return reasons[code] ?? [`the file cannot be read (${code})`]
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: ['there is no such file', 'check the path'],
  ENOTDIR: ['there is no such file', 'check the path'],
  EISDIR: ['this is a folder', 'name the file in it, such as connector.yaml'],
  EACCES: ['the file may not be read', 'check its permissions'],
  EPERM: ['the file may not be read', 'check its permissions'],
}
