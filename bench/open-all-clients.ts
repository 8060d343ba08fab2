import type { ObjectSchema } from '../manifest/json-schema.ts'
import { bundledConnectors } from '../connectors/registry.gen.ts'
import type { OfferedScheme } from '../runtime/auth/resolve-scheme.ts'
import { ConnectorClient } from '../runtime/client.ts'

/** Opens a client of every bundled connector, with credentials that nobody asks for: nothing is called. */
export async function openAllClients(): Promise<readonly ConnectorClient[]> {
  return Promise.all(
    Object.values(bundledConnectors).map(async ({ load, loadValidators }) => {
      const connector = await load()
      const scheme = connector.auth.find((offered): offered is OfferedScheme => offered.available)
      // Some APIs begin their keys with a sign of their own, and the connector looks for it.
      const authConfig = placeholders(scheme?.credentials, 'sk_placeholder')
      return new ConnectorClient(
        connector,
        { authConfig, config: placeholders(connector.config, 'placeholder') },
        loadValidators,
      )
    }),
  )
}

function placeholders(schema: ObjectSchema | undefined, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries((schema?.required ?? []).map((name) => [name, value]))
}
