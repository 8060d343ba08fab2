import { exchangeCode } from '../../runtime/auth/exchange-code.ts'
import { readCallback } from '../../runtime/auth/read-callback.ts'
import { ConnectorError } from '../../runtime/errors.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { Flow } from '../oauth/flows.ts'
import type { Services } from '../services.ts'
import { createConnector } from './create-connector.ts'

type Fields = Readonly<Record<string, unknown>>

/** What was said when the consent began. */
interface Details {
  readonly name: string
  readonly config: Fields
  readonly replication_config: Fields
  readonly result: 'connector' | 'secret_id'
  readonly redirect_uri: string
}

/** Exchanges what a person came back with and makes the connector; gives what they take along to the caller's page. */
export async function finishConsent(
  services: Services,
  flow: Flow,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const error = query.get('error')
  if (error !== null && error !== '') {
    return { error, error_description: query.get('error_description') ?? 'the person did not consent' }
  }
  try {
    return await finish(services, flow, query, signal)
  } catch (failure) {
    if (!(failure instanceof ConnectorError) && !(failure instanceof HttpFailure)) throw failure
    services.logger.warn({ connector: flow.connector, code: failure.code }, 'a consent came to nothing')
    return { error: 'creation_failed', error_description: failure.message }
  }
}

async function finish(
  services: Services,
  flow: Flow,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const definition = services.definitions.find({ connector_type: flow.connector })
  const connector = await services.definitions.load(definition)
  // Both were written by the route that began the consent.
  const details = flow.details as unknown as Details
  const { app, verifier } = flow.secrets as { readonly app: Fields; readonly verifier: string | null }
  const state = query.get('state') ?? ''
  const credentials = await exchangeCode(connector, {
    app,
    config: details.config,
    redirectUri: details.redirect_uri,
    code: readCallback(connector, query, state),
    signal,
    ...(verifier !== null && { verifier }),
  })
  if (details.result === 'secret_id') return { secret_id: await services.flows.finish(flow, credentials) }
  const { row } = await createConnector(services, {
    identity: { kind: 'application', policy: {} },
    body: {
      workspace_id: flow.workspace_id,
      definition_id: definition.id,
      name: details.name,
      credentials,
      environment: details.config,
      replication_config: details.replication_config,
    },
    signal,
  })
  return { connector_id: row.id }
}
