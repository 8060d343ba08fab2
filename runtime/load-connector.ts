import { ConnectorClient } from './client.ts'
import type { Manifest } from '../manifest/manifest.gen.ts'
import type { AnyOperations } from './operation-types.ts'
import type { ClientOptions } from './options.ts'

/**
 * Makes a client from a manifest: a path to a YAML file, or the manifest as data.
 *
 * @throws ManifestError with every mistake found.
 */
export async function loadConnector<Operations = AnyOperations>(
  manifest: string | Manifest,
  options: ClientOptions & { readonly authConfig?: object } = {},
): Promise<ConnectorClient<Operations>> {
  const { loadManifest } = await import('../manifest/load-manifest.ts')
  const { assertManifest } = await import('../manifest/validate-manifest.ts')
  const { compileConnector } = await import('../manifest/compile-connector.ts')
  const { compileValidators } = await import('./input/compile-validators.ts')
  const valid = typeof manifest === 'string' ? await loadManifest(manifest) : assertManifest(manifest)
  const connector = compileConnector(valid)
  return new ConnectorClient<Operations>(connector, options, async () => compileValidators(connector))
}
