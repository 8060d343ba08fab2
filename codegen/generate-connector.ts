import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compileConnector } from '../manifest/compile-connector.ts'
import type { Connector } from '../manifest/connector.ts'
import { loadManifest } from '../manifest/load-manifest.ts'
import { generateFiles } from './generate-files.ts'
import { packageImports, projectImports, type Imports } from './imports.ts'
import { writeFiles, type GeneratedFile } from './write-files.ts'

/** What to generate, and where. */
export interface GenerateOptions {
  /** The path of a manifest. */
  readonly manifest: string
  /** The folder to write to; the manifest's own by default. */
  readonly output?: string
  /** Writes nothing and tells which files are not what would be generated. */
  readonly check?: boolean
}

/** A connector and the files generated from it. */
export interface GeneratedConnector {
  readonly connector: Connector
  readonly files: readonly GeneratedFile[]
}

/**
 * Generates the files of one connector.
 *
 * @throws ManifestError with every mistake found; then nothing is generated.
 */
export async function generateConnector({
  manifest,
  output = path.dirname(manifest),
  check = false,
}: GenerateOptions): Promise<GeneratedConnector> {
  const connector = compileConnector(await loadManifest(manifest))
  const imports = await findImports(path.resolve(output))
  const files = await generateFiles(connector, { imports, manifest: path.basename(manifest) })
  return { connector, files: await writeFiles(output, files, { check }) }
}

/** A folder of the package's own checkout imports its files, which need not be built; any other imports the package. */
async function findImports(folder: string): Promise<Imports> {
  for (let root = folder; root !== path.dirname(root); root = path.dirname(root)) {
    const name = await packageName(path.join(root, 'package.json'))
    if (name !== undefined) return name === '@patchbay/sdk' ? packageImports(root, folder) : projectImports
  }
  return projectImports
}

async function packageName(file: string): Promise<string | undefined> {
  try {
    const { name = '' } = JSON.parse(await readFile(file, 'utf8')) as { readonly name?: string }
    return name
  } catch {
    // Not there, or not to be read: the folder above decides.
    return undefined
  }
}
