import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Path } from '../../manifest/finding.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { parseYaml } from '../../manifest/parse-yaml.ts'
import type { Io } from '../io.ts'
import { findManifest, manifestName } from './find-manifest.ts'

/** A manifest as it is written, and on which line each part stands. */
export interface WrittenManifest {
  readonly manifest: Manifest
  readonly file: string
  readonly lineOf: (place: Path) => number
}

/** Reads the manifest of a connector that is known to be sound; nothing where it is bundled without its manifest. */
export async function readWrittenManifest(given: string, { cwd }: Io): Promise<WrittenManifest | undefined> {
  const { bundledConnectors } = await import('../../connectors/registry.gen.ts')
  const isBundled = Object.hasOwn(bundledConnectors, given)
  const file = isBundled ? await findBundled(given) : await findManifest(given, cwd)
  if (file === undefined) return undefined
  const { value, locate } = parseYaml(await readFile(file, 'utf8'), file)
  // It was judged when the connector was resolved, or when what is bundled was generated.
  return { manifest: value as Manifest, file, lineOf: (place) => locate(place, 'key').line }
}

/** In a checkout the manifest is beside what is generated from it; what is built from it stands a folder deeper. */
async function findBundled(name: string): Promise<string | undefined> {
  const roots = ['../..', '../../..'].map((up) => path.resolve(import.meta.dirname, up))
  const found = await Promise.all(
    roots.map((root) => findManifest(path.join(root, 'connectors', name, manifestName), root)),
  )
  const file = found.find((one) => one !== undefined)
  return file === undefined ? undefined : path.relative(process.cwd(), file)
}
