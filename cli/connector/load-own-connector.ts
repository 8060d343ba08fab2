import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import type { Io } from '../io.ts'
import { resolveConnector } from './resolve-connector.ts'

/**
 * Loads a connector of one's own in the form in which bundled ones come.
 *
 * @throws ManifestError with every mistake in the manifest.
 */
export async function loadOwnConnector(path: string, io: Io): Promise<BundledConnector> {
  const { connector, loadValidators } = await resolveConnector(path, io)
  const { name, title, description, id } = connector
  return { name, title, description, ...(id !== undefined && { id }), load: async () => connector, loadValidators }
}
