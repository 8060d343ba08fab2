/** A table that holds sealed values: in `sealed`, with the master key's id in `key_id`. */
export interface SealedTable {
  readonly table: string
  /** Its primary key. */
  readonly key: string
}

/** Every table that refers to `patchbay.vault_keys`. */
export const sealedTables: readonly SealedTable[] = [
  { table: 'patchbay.approvals', key: 'id' },
  { table: 'patchbay.connectors', key: 'id' },
  { table: 'patchbay.oauth_apps', key: 'connector' },
  { table: 'patchbay.oauth_flows', key: 'id' },
  { table: 'patchbay.webhooks', key: 'id' },
]
