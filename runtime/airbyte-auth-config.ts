/** Who a client is to the hosted API, and where that is. */
export interface HostedAccess {
  /** Default: the variable `AIRBYTE_CLIENT_ID`. */
  readonly airbyte_client_id?: string | undefined
  /** Default: the variable `AIRBYTE_CLIENT_SECRET`. */
  readonly airbyte_client_secret?: string | undefined
  /** Tells which organization is meant, where the client has several. */
  readonly organization_id?: string | undefined
  /** The server's address; default: the variable `AIRBYTE_API_HOST`, else `https://api.airbyte.ai`. */
  readonly base_url?: string | undefined
}

/** The names a workspace has had; they mean the same. */
export type WorkspaceName =
  | { readonly external_user_id: string; readonly customer_name?: never; readonly workspace_name?: never }
  | { readonly customer_name: string; readonly external_user_id?: never; readonly workspace_name?: never }
  | { readonly workspace_name: string; readonly external_user_id?: never; readonly customer_name?: never }

type ConnectorChoice =
  | (WorkspaceName & { readonly connector_id?: never })
  | {
      readonly connector_id: string
      readonly external_user_id?: never
      readonly customer_name?: never
      readonly workspace_name?: never
    }

/** What a client of the hosted API is made with: a server keeps the credentials of the connector, which is chosen by its id or by whose it is. */
export type AirbyteAuthConfig = HostedAccess & ConnectorChoice
