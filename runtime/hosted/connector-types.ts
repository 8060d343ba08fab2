import type { WorkspaceName } from '../airbyte-auth-config.ts'

type Fields = Readonly<Record<string, unknown>>

/** Which part of a connector is used, and how. */
export interface EntityAccess {
  readonly entity: string
  readonly modes?: readonly ('read' | 'write')[]
}

/** What the connectors of one kind have in common. */
export interface SourceTemplate {
  readonly id: string
  readonly name: string
  readonly icon?: string | null
  readonly connector_name?: string | null
  readonly source_definition_id?: string
  readonly actor_definition_id?: string
  readonly user_config_spec?: Fields | null
  readonly tags?: readonly string[]
  readonly mode?: string
  readonly created_at?: string
  readonly updated_at?: string
}

/** A connector as the hosted API shows it; its credentials are never shown. */
export interface HostedConnector {
  readonly id: string
  readonly name: string
  readonly source_template?: SourceTemplate
  readonly replication_config?: Fields | null
  readonly entities?: readonly EntityAccess[] | null
  readonly created_at?: string
  readonly updated_at?: string
}

/** A connector in a list. */
export interface ConnectorSummary {
  readonly id: string
  readonly name: string
  readonly summarized_source_template?: SourceTemplate
  readonly created_at?: string
  readonly updated_at?: string
}

/** The kind of connector: by its name, or by its definition id. */
export type ConnectorKind =
  | { readonly connector_type: string; readonly definition_id?: never; readonly source_template_id?: never }
  | { readonly definition_id: string; readonly connector_type?: never; readonly source_template_id?: never }
  | { readonly source_template_id: string; readonly connector_type?: never; readonly definition_id?: never }

/** What can be said of a connector when it is made or changed. */
export interface ConnectorSettings {
  readonly name?: string
  /** Goes into the server's vault. */
  readonly credentials?: object
  readonly replication_config?: object
  /** Where the API is, such as a subdomain. */
  readonly environment?: object
  readonly entities?: readonly EntityAccess[]
  /** `false` keeps a server that would try the credentials first from doing so. */
  readonly validate?: boolean
}

/** What a connector is made of. */
export type CreateConnector = ConnectorKind &
  WorkspaceName &
  ConnectorSettings & {
    /** What a consent flow gave in place of credentials. */
    readonly server_side_oauth_secret_id?: string
  }

/** Which connectors are listed. */
export type ListConnectors = (
  | (WorkspaceName & { readonly workspace_id?: never })
  | {
      readonly workspace_id: string
      readonly workspace_name?: never
      readonly customer_name?: never
      readonly external_user_id?: never
    }
) & {
  readonly definition_id?: string
}

/** How a check of a connector went. */
export interface ConnectorCheck {
  readonly id?: string
  readonly status: 'pending' | 'running' | 'cancelled' | 'failed' | 'succeeded' | 'inconclusive' | 'skipped'
  readonly error_message?: string | null
  readonly failure_reason?: { readonly external_message?: string | null; readonly [name: string]: unknown } | null
  readonly entity_check_results?:
    | readonly {
        readonly entity: string
        readonly status: string
        readonly status_code?: number | null
        readonly error_message?: string | null
      }[]
    | null
  /** The permissions the credentials have, where the server tells. */
  readonly scopes?: readonly string[]
  /** Whose credentials they are, where the server tells. */
  readonly identity?: string
}

/** What a deletion answers: it may go on after the answer. */
export interface DeletedConnector {
  readonly job_id?: string
}

/** A token for one workspace. */
export interface ScopedToken {
  readonly token: string
}
