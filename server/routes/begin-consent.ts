import { authorize, type Authorization } from '../../runtime/auth/authorize.ts'
import { findCodeScheme } from '../../runtime/auth/find-code-scheme.ts'
import { AuthError, ConnectorError } from '../../runtime/errors.ts'
import { assertFields } from '../connectors/check-credentials.ts'
import type { Definition } from '../connectors/definitions.ts'
import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import type { RouteCall } from '../http/route.ts'
import type { Services } from '../services.ts'
import { assertMayProvide, provideWorkspace } from '../workspaces/find-workspace.ts'

type Fields = Readonly<Record<string, unknown>>

/** How a request begins a consent. */
export interface InitiateBody {
  readonly workspace_name?: string
  readonly workspace_id?: string
  readonly connector_type?: string
  readonly definition_id?: string
  readonly source_template_id?: string
  readonly redirect_url: string
  readonly name?: string | null
  readonly replication_config?: Fields | null
  readonly environment?: Fields | null
  readonly oauth_input_configuration?: Fields | null
  readonly result?: 'connector' | 'secret_id'
}

/** The path, below the prefix, that people come back to. */
export const callbackPath = '/integrations/connectors/oauth/callback'

/** Begins a consent: gives the address to send the person to, and keeps what is needed when they come back. */
export async function beginConsent(
  services: Services,
  { identity, body, origin }: RouteCall<InitiateBody>,
): Promise<{ readonly consent_url: string }> {
  await assertMayProvide(services.workspaces, identity, body)
  const definition = services.definitions.find(body)
  const { redirect_url, result = 'connector' } = body
  if (!/^https?:/.test(redirect_url)) throw fieldFailure(422, 'redirect_url', 'must be an http or https URL')
  const config = body.environment ?? body.oauth_input_configuration ?? {}
  const replication_config = body.replication_config ?? {}
  const redirect_uri = redirectUri(services, origin)
  const { app, consent } = await authorizeApp(services, definition, { config, redirect_uri })
  if (result === 'connector') {
    const { replication_config: schema } = await services.definitions.load(definition)
    assertFields(schema, replication_config, 'replication_config')
  }
  const workspace = await provideWorkspace(services.workspaces, identity, body)
  const flow = {
    workspace_id: workspace.id,
    connector: definition.name,
    redirect_url,
    details: { name: body.name ?? definition.title, config, replication_config, result, redirect_uri },
    secrets: { app, verifier: consent.verifier ?? null },
  }
  await services.flows.start(flow, consent.state)
  return { consent_url: consent.url }
}

/** This server's own address, as it is registered with the app. */
function redirectUri({ publicUrl }: Services, origin: string): string {
  return `${(publicUrl ?? origin).replace(/\/+$/, '')}/api/v1${callbackPath}`
}

async function authorizeApp(
  services: Services,
  definition: Definition,
  { config, redirect_uri }: { readonly config: Fields; readonly redirect_uri: string },
): Promise<{ readonly app: Fields; readonly consent: Authorization }> {
  const connector = await services.definitions.load(definition)
  const app = await services.oauthApps.fields(definition.name)
  return refuseByWords(() => {
    findCodeScheme(connector)
    if (app === undefined) throw missingApp(definition)
    return { app, consent: authorize(connector, { app, config, redirectUri: redirect_uri }) }
  })
}

function missingApp({ name, title }: Definition): HttpFailure {
  return new HttpFailure(400, 'oauth_app_missing', `there is no OAuth app for ${title}`, {
    hint: `PUT /api/v1/oauth/credentials with connector_type "${name}" and the app's client_id and client_secret`,
  })
}

/** What the connector or its app cannot do is the request's mistake here, not that of stored credentials. */
export function refuseByWords<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    throw new HttpFailure(error instanceof AuthError ? 400 : 422, error.code, error.message, { cause: error })
  }
}
