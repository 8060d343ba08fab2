import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import type { Sealed, Vault } from '../vault/vault.ts'

type Fields = Readonly<Record<string, unknown>>

/** An OAuth app of the organization's own, without its secret. */
export interface OAuthApp {
  readonly id: string
  readonly connector: string
  readonly created_at: Date
  readonly updated_at: Date
}

/** The organization's own OAuth apps, one a connector. */
export interface OAuthApps {
  put(connector: string, fields: Fields): Promise<OAuthApp>
  /** Opens the fields of an app; nothing when there is none. */
  fields(connector: string): Promise<Fields | undefined>
  delete(connector: string): Promise<void>
}

/** Keeps OAuth apps in the database, sealed. */
export function createOAuthApps(database: Database, vault: Vault): OAuthApps {
  return {
    async put(connector, fields) {
      const { sealed, key_id } = vault.seal(`oauth_apps/${connector}`, fields)
      const [row] = await database.query<OAuthApp>(
        `insert into patchbay.oauth_apps (connector, id, sealed, key_id) values ($1, $2, $3, $4)
         on conflict (connector) do update
           set sealed = excluded.sealed, key_id = excluded.key_id, updated_at = now()
         returning id, connector, created_at, updated_at`,
        [connector, randomUUID(), sealed, key_id],
      )
      if (row === undefined) throw new Error('the database gave no row back')
      return row
    },
    async fields(connector) {
      const [row] = await database.query<Sealed>(
        'select sealed, key_id from patchbay.oauth_apps where connector = $1',
        [connector],
      )
      return row && (vault.open(`oauth_apps/${connector}`, row) as Fields)
    },
    async delete(connector) {
      await database.query('delete from patchbay.oauth_apps where connector = $1', [connector])
    },
  }
}
