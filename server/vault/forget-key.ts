import type { Database } from '../../store/database/database.ts'
import { createProof } from './key-proof.ts'
import type { MasterKeys } from './load-master-keys.ts'
import { seal } from './seal.ts'
import { VaultError } from './vault-error.ts'

/** What went with a key. */
export interface Forgotten {
  /** Connectors that stay, without their credentials. */
  readonly connectors: number
  readonly oauthApps: number
  readonly oauthFlows: number
}

/**
 * Gives up what was sealed by a key that is lost: connectors stay with their ids and settings and wait for credentials,
 * OAuth apps, consents under way, webhooks and what waits for approval are deleted.
 *
 * @throws VaultError when the key is at hand or unknown.
 */
export async function forgetKey(database: Database, keys: MasterKeys, id: string): Promise<Forgotten> {
  if ([keys.current, ...keys.previous].some((key) => key.id === id)) {
    throw new VaultError(
      'key_invalid',
      `The key ${id} is at hand: nothing is lost. To change keys use patchbay vault rotate.`,
    )
  }
  return database.transaction(async (transaction) => {
    const known = await transaction.query('select id from patchbay.vault_keys where id = $1 for update', [id])
    if (known.length === 0) throw new VaultError('key_invalid', `The database knows no key ${id}.`)
    const { current } = keys
    keys.keep?.()
    await transaction.query('insert into patchbay.vault_keys (id, proof) values ($1, $2) on conflict do nothing', [
      current.id,
      createProof(current),
    ])
    const connectors = await transaction.query<{ id: string }>(
      'select id::text as id from patchbay.connectors where key_id = $1 for update',
      [id],
    )
    for (const connector of connectors) {
      await transaction.query(
        `update patchbay.connectors set sealed = $2, key_id = $3, broken = $4, version = version + 1, updated_at = now() where id = $1::uuid`,
        [connector.id, seal(current, `connectors/${connector.id}`, Buffer.from('{}')), current.id, lostCredentials],
      )
    }
    const apps = await transaction.query('delete from patchbay.oauth_apps where key_id = $1 returning 1 as one', [id])
    const flows = await transaction.query('delete from patchbay.oauth_flows where key_id = $1 returning 1 as one', [id])
    await transaction.query('delete from patchbay.webhooks where key_id = $1', [id])
    await transaction.query('delete from patchbay.approvals where key_id = $1', [id])
    await transaction.query('delete from patchbay.vault_keys where id = $1', [id])
    return { connectors: connectors.length, oauthApps: apps.length, oauthFlows: flows.length }
  })
}

const lostCredentials = 'the encryption key of its credentials was lost; put them in anew'
