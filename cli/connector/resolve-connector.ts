import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import type { Connector } from '../../manifest/connector.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { findManifest, looksLikePath } from './find-manifest.ts'

/** A connector, and where the validators of its inputs come from. */
export interface ResolvedConnector {
  readonly connector: Connector
  readonly loadValidators: () => Promise<InputValidators>
}

/**
 * Finds the connector an argument names: a bundled one by its name, or a manifest by its path.
 *
 * @throws UsageError that names the nearest one, ManifestError with every mistake in a manifest.
 */
export async function resolveConnector(given: string, { cwd, program }: Io): Promise<ResolvedConnector> {
  const { bundledConnectors } = await import('../../connectors/registry.gen.ts')
  const bundled = Object.hasOwn(bundledConnectors, given) ? bundledConnectors[given] : undefined
  if (bundled !== undefined) return { connector: await bundled.load(), loadValidators: bundled.loadValidators }
  const manifest = await findManifest(given, cwd)
  if (manifest === undefined) throw unknownConnector(given, bundledConnectors, program)
  const { loadManifest } = await import('../../manifest/load-manifest.ts')
  const { compileConnector } = await import('../../manifest/compile-connector.ts')
  const connector = compileConnector(await loadManifest(manifest))
  return { connector, loadValidators: () => compile(connector) }
}

async function compile(connector: Connector): Promise<InputValidators> {
  const { compileValidators } = await import('../../runtime/input/compile-validators.ts')
  return compileValidators(connector)
}

function unknownConnector(
  given: string,
  bundled: Readonly<Record<string, BundledConnector>>,
  program: string,
): UsageError {
  if (looksLikePath(given))
    return new UsageError(`there is no manifest at ${given}`, {
      code: 'connector_unknown',
      advice: [`Give the path of a connector.yaml, or of a folder that has one; ${program} new NAME writes one.`],
    })
  const hint = didYouMean(given, Object.keys(bundled))
  return new UsageError([`there is no connector "${given}"`, hint].filter(Boolean).join('; '), {
    code: 'connector_unknown',
    advice: [
      `Bundled connectors: ${Object.keys(bundled).join(', ')}.`,
      'A manifest of your own is given by its path, such as ./my-api/connector.yaml.',
    ],
  })
}
