import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import type { Vault } from '../vault/vault.ts'

/** The right to renew the token of a connector, which one process has at a time. */
export interface Leases {
  /** Takes the right to renew the token, for half a minute; nothing changes when somebody else has it or the version is older. */
  take(id: string, version: number): Promise<string | undefined>
  /** Gives the right to renew back; with fresh credentials, they are what counts now. */
  end(id: string, lease: string, credentials?: object): Promise<void>
}

/** Keeps leases in the database. */
export function createLeases(database: Database, vault: Vault): Leases {
  return {
    async take(id, version) {
      const lease = randomUUID()
      const rows = await database.query(
        `update patchbay.connectors set renewing_by = $3, renewing_until = now() + interval '30 seconds'
         where id = $1 and version = $2 and (renewing_until is null or renewing_until < now()) returning id`,
        [id, version, lease],
      )
      return rows.length === 0 ? undefined : lease
    },
    async end(id, lease, credentials) {
      const sealed = credentials === undefined ? undefined : vault.seal(`connectors/${id}`, credentials)
      await database.query(
        `update patchbay.connectors set renewing_by = null, renewing_until = null, sealed = coalesce($3, sealed),
           key_id = coalesce($4, key_id), version = version + case when $3::bytea is null then 0 else 1 end
         where id = $1 and renewing_by = $2`,
        [id, lease, sealed?.sealed ?? null, sealed?.key_id ?? null],
      )
    },
  }
}
