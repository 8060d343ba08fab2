import type { ConnectorClient } from '../../runtime/client.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import type { ClientOptions } from '../../runtime/options.ts'
import { application, definitionId } from './hosted-server.ts'
import { manifestOf, type ManifestOverrides } from './manifest-of.ts'

/** How a client of the small manifest is made in hosted mode. */
export interface ConnectHostedOptions extends ClientOptions {
  readonly authConfig?: object
  readonly manifest?: ManifestOverrides
}

/** Makes a client of the small manifest that uses a server of the hosted API. */
export function connectHosted(
  server: { readonly url: string },
  { manifest, authConfig, ...options }: ConnectHostedOptions = {},
): Promise<ConnectorClient> {
  return loadConnector(manifestOf({ id: definitionId, ...manifest }), {
    authConfig: {
      airbyte_client_id: application.client_id,
      airbyte_client_secret: application.client_secret,
      base_url: server.url,
      ...(authConfig ?? { external_user_id: 'user-123' }),
    },
    retry: { initial: 1 },
    ...options,
  })
}
