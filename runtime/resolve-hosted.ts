import type { Connector } from '../manifest/connector.ts'
import { checkFields, isBlank } from './check-fields.ts'
import { AuthError } from './errors.ts'
import { accessFields, resolveHostedClient, type HostedClient } from './hosted-access.ts'

/** Which connector of the hosted API a client uses, and how it gets there. */
export interface HostedConfig extends HostedClient {
  /** The connector itself, or the workspace that has one of this kind. */
  readonly chosen: { readonly connectorId: string } | { readonly workspace: string }
}

const workspaceFields = ['external_user_id', 'customer_name', 'workspace_name']

const fields = {
  ...accessFields,
  ...Object.fromEntries(['connector_id', ...workspaceFields].map((name) => [name, { type: 'string' }])),
}

/**
 * Tells by the fields of `authConfig` whether a client is to use the hosted API, and resolves how; `undefined` when it
 * calls the API itself.
 *
 * @throws AuthError when fields are missing, unknown, or meant for both.
 */
export function resolveHosted(connector: Connector, authConfig: object): HostedConfig | undefined {
  const given = Object.fromEntries(Object.entries(authConfig).filter(([, value]) => value !== undefined))
  const names = Object.keys(given)
  const own = ownFields(connector)
  const hosted = names.filter((name) => Object.hasOwn(fields, name) && !own.has(name))
  if (hosted.length === 0) return undefined
  refuseMixed(
    connector,
    names.filter((name) => own.has(name) && !Object.hasOwn(fields, name)),
    hosted,
  )
  const issues = checkFields({ properties: fields }, given, 'authConfig')
  if (issues.length > 0) throw refusal(connector, issues.map(({ message }) => message).join('; '))
  const chosen = choose(connector, given)
  const missing = chosen === undefined ? ['authConfig.connector_id or authConfig.external_user_id'] : []
  const client = resolveHostedClient(given, connector.name, 'authConfig.', missing)
  // Nothing is missing any more: that would have been thrown.
  return { ...client, chosen: chosen ?? { workspace: '' } }
}

/** The fields of the connector's own credentials; where a name is used by both, it does not tell them apart. */
function ownFields({ auth }: Connector): ReadonlySet<string> {
  return new Set(auth.flatMap((scheme) => (scheme.available ? Object.keys(scheme.credentials.properties ?? {}) : [])))
}

function refuseMixed(connector: Connector, own: readonly string[], hosted: readonly string[]): void {
  if (own.length === 0) return
  const message = `authConfig mixes credentials of ${connector.title} (${own.join(', ')}) with fields of the hosted API (${hosted.join(', ')}); give those of one of them`
  throw refusal(connector, message)
}

function choose(connector: Connector, given: Readonly<Record<string, unknown>>): HostedConfig['chosen'] | undefined {
  const filled = ['connector_id', ...workspaceFields].filter((name) => !isBlank(given[name]))
  const values = new Set(filled.map((name) => given[name]))
  if (values.size > 1 || (filled.length > 1 && filled.includes('connector_id'))) {
    throw refusal(
      connector,
      `authConfig.${filled.join(' and authConfig.')} say twice which connector is meant; give one`,
    )
  }
  const [name] = filled
  if (name === undefined) return undefined
  const value = String(given[name])
  return name === 'connector_id' ? { connectorId: value } : { workspace: value }
}

function refusal({ name }: Connector, message: string): AuthError {
  return new AuthError('credentials_missing', `${name}: ${message}`)
}
