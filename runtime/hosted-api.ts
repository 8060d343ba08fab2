import type { HostedAccess } from './airbyte-auth-config.ts'
import type { Answer } from './answer.ts'
import { InputError, ResponseError } from './errors.ts'
import { resolveHostedClient, type HostedClient } from './hosted-access.ts'
import type { HostedCall, HostedConnection } from './hosted-connection.ts'
import { connectorPath, connectorsPath, scopedTokenPath } from './hosted-paths.ts'
import type {
  ConnectorCheck,
  ConnectorSettings,
  ConnectorSummary,
  CreateConnector,
  DeletedConnector,
  HostedConnector,
  ListConnectors,
  ScopedToken,
} from './hosted/connector-types.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { resolveSettings, type CallSettings } from './resolve-settings.ts'

/** What a client that manages connectors is made with. */
export type HostedApiOptions = HostedAccess &
  Pick<ClientOptions, 'timeout' | 'deadline' | 'retry' | 'maxResponseBytes' | 'transport' | 'logger'>

/** What management calls may be told. */
export type HostedCallOptions = Pick<CallOptions, 'signal' | 'timeout' | 'deadline'>

/** Manages the connectors that a server of the hosted API keeps. */
export class HostedApi {
  readonly #client: HostedClient
  readonly #settings: CallSettings
  #connection: Promise<HostedConnection> | undefined

  /** @throws AuthError that names what is missing, InputError when an option does not fit. */
  constructor(options: HostedApiOptions = {}) {
    this.#client = resolveHostedClient({ ...options }, 'HostedApi')
    this.#settings = resolveSettings(options)
  }

  /** Makes a connector; the server keeps its credentials and never shows them. */
  async createConnector(connector: CreateConnector, options?: HostedCallOptions): Promise<HostedConnector> {
    const call = {
      method: 'POST',
      path: connectorsPath,
      body: connector,
      repeatable: false,
      secrets: textsIn(connector.credentials),
    }
    return this.#read<HostedConnector>(call, 'id', options)
  }

  /** Lists the connectors of a workspace. */
  async listConnectors(which: ListConnectors, options?: HostedCallOptions): Promise<readonly ConnectorSummary[]> {
    const { listConnectors, readRows } = await import('./hosted/list-connectors.ts')
    const { workspace_name, customer_name, external_user_id, workspace_id, definition_id } = which
    const workspace = workspace_name ?? customer_name ?? external_user_id
    const filter = definition_id === undefined ? {} : { definition_id }
    const get = (query: Readonly<Record<string, string>>): Promise<Answer> =>
      this.#send({ method: 'GET', path: connectorsPath, query, repeatable: true }, options)
    if (workspace !== undefined) return listConnectors(checked('workspace_name', workspace), filter, get)
    return readRows(await get({ workspace_id: checked('workspace_id', workspace_id), ...filter }))
  }

  /** Shows a connector. */
  async getConnector(id: string, options?: HostedCallOptions): Promise<HostedConnector> {
    return this.#read<HostedConnector>({ method: 'GET', path: connectorPath(id), repeatable: true }, 'id', options)
  }

  /** Changes a connector; what is left out stays as it is. */
  async updateConnector(id: string, changes: ConnectorSettings, options?: HostedCallOptions): Promise<HostedConnector> {
    const call = {
      method: 'PUT',
      path: connectorPath(id),
      body: changes,
      repeatable: false,
      secrets: textsIn(changes.credentials),
    }
    return this.#read<HostedConnector>(call, 'id', options)
  }

  /** Deletes a connector and its credentials. */
  async deleteConnector(id: string, options?: HostedCallOptions): Promise<DeletedConnector> {
    const { body } = await this.#send({ method: 'DELETE', path: connectorPath(id), repeatable: false }, options)
    return typeof body === 'object' && body !== null ? body : {}
  }

  /** Tells whether the credentials that the server keeps for a connector work. */
  async checkConnector(id: string, options?: HostedCallOptions): Promise<ConnectorCheck> {
    const call = { method: 'POST', path: connectorPath(id, 'check'), body: {}, repeatable: true }
    return this.#read<ConnectorCheck>(call, 'status', options)
  }

  /** Gets a token that is good for one workspace only, which is made where it is new. */
  async createScopedToken(workspaceName: string, options?: HostedCallOptions): Promise<ScopedToken> {
    const body = { workspace_name: checked('workspace_name', workspaceName) }
    return this.#read<ScopedToken>({ method: 'POST', path: scopedTokenPath, body, repeatable: true }, 'token', options)
  }

  /** Reads an answer that is taken at its word once it has the field that matters. */
  async #read<T>(call: HostedCall, field: keyof T & string, options?: HostedCallOptions): Promise<T> {
    const { status, body } = await this.#send(call, options)
    const found =
      typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[field] : undefined
    if (typeof found === 'string') return body as T
    const message = `${call.method} ${call.path}: the answer has no "${field}"; check base_url`
    throw new ResponseError('response_unexpected', message, { status })
  }

  async #send(call: HostedCall, options?: HostedCallOptions): Promise<Answer> {
    const connection = await (this.#connection ??= import('./hosted-connection.ts').then(({ openHosted }) =>
      openHosted(this.#client, this.#settings),
    ))
    return connection.send(call, options)
  }
}

/** Every text in credentials, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function checked(name: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value
  const message = `${name} is missing or empty`
  throw new InputError('input_invalid', message, [{ path: name, message }])
}
