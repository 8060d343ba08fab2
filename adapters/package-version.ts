import { readFile } from 'node:fs/promises'

let known: Promise<string> | undefined

/** Reads the version of the package this file is part of, once, from the sources as from what is built of them. */
export function packageVersion(): Promise<string> {
  known ??= readVersion()
  return known
}

async function readVersion(): Promise<string> {
  for (const place of ['../package.json', '../../package.json']) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => '{}')
    const { name, version } = JSON.parse(text) as { readonly name?: string; readonly version?: string }
    if (name === '@patchbay/sdk' && version !== undefined) return version
  }
  return 'unknown'
}
