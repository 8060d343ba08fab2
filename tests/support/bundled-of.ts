import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { compileValidators } from '../../runtime/input/compile-validators.ts'

/** A connector as if it came with the package. */
export function bundledOf(manifest: Manifest): BundledConnector {
  const connector = compileConnector(manifest)
  return {
    name: connector.name,
    title: connector.title,
    description: connector.description,
    load: async () => connector,
    loadValidators: async () => compileValidators(connector),
  }
}
