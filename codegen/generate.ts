import { generateConnector, type GenerateOptions } from './generate-connector.ts'
import type { GeneratedFile } from './write-files.ts'

/**
 * Generates the types, the client and the pages of a connector beside its manifest.
 *
 * @throws ManifestError with every mistake found; then nothing is generated.
 */
export async function generate(options: GenerateOptions): Promise<readonly GeneratedFile[]> {
  const { files } = await generateConnector(options)
  return files
}
