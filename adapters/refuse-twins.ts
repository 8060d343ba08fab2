import { ConnectorClient } from '../runtime/client.ts'
import type { AgentClient } from './tool-options.ts'

/**
 * Refuses two clients of one connector, which a model could not tell apart.
 *
 * @throws TypeError that names the connector.
 */
export function refuseTwins(clients: readonly AgentClient[]): void {
  const names = clients.map((client) => ConnectorClient.connectorOf(client).name)
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw new TypeError(`two of the clients are of the same connector, ${twin}; give one of each`)
}
