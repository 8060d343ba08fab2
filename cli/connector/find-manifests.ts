import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { didYouMean } from '../../manifest/nearest.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { findManifest, manifestName } from './find-manifest.ts'

/**
 * Finds the manifests that arguments name: by a path, or by the name of a folder below `connectors/`.
 *
 * @throws UsageError for every argument without a manifest, all in one.
 */
export async function findManifests(
  given: readonly string[],
  { cwd, program }: Pick<Io, 'cwd' | 'program'>,
): Promise<readonly string[]> {
  const found = await Promise.all(
    given.map(async (one) => (await findManifest(one, cwd)) ?? (await findManifest(path.join(folder, one), cwd))),
  )
  const missing = given.filter((_, index) => found[index] === undefined)
  if (missing.length === 0) return [...new Set(found.filter((file) => file !== undefined))]
  const names = await connectorNames(cwd)
  const texts = missing.map((one) =>
    [`there is no manifest at ${one}`, didYouMean(one, names)].filter(Boolean).join('; '),
  )
  throw new UsageError(texts.join('\n'), {
    code: 'manifest_missing',
    advice: [`Give the path of a manifest, or of a folder with a ${manifestName}; ${program} new NAME writes one.`],
  })
}

/** Finds every manifest below `connectors/` in the working directory. */
export async function findAllManifests({ cwd, program }: Pick<Io, 'cwd' | 'program'>): Promise<readonly string[]> {
  const names = await connectorNames(cwd)
  if (names.length > 0) return findManifests(names, { cwd, program })
  throw new UsageError(`there is no ${folder}/*/${manifestName} below ${cwd}`, {
    code: 'manifest_missing',
    advice: [`Name the manifests, or go where the folder ${folder} is; ${program} new NAME writes one.`],
  })
}

const folder = 'connectors'

async function connectorNames(cwd: string): Promise<readonly string[]> {
  const root = path.resolve(cwd, folder)
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const manifests = await Promise.all(names.map((name) => findManifest(path.join(folder, name), cwd)))
  return names.filter((_, index) => manifests[index] !== undefined).sort()
}
