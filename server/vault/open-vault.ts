import type { Database, Queryable } from '../../store/database/database.ts'
import { checkProof, createProof } from './key-proof.ts'
import type { MasterKeys } from './load-master-keys.ts'
import type { MasterKey } from './parse-master-key.ts'
import { seal, unseal } from './seal.ts'
import type { Sealed, Vault } from './vault.ts'
import { VaultError } from './vault-error.ts'

/**
 * Opens the vault of a migrated database: every key that the database knows must be at hand and be the right one.
 *
 * @throws VaultError that names the key that is missing and says what to do.
 */
export async function openVault(database: Database, keys: MasterKeys): Promise<Vault> {
  const byId = new Map([...keys.previous, keys.current].map((key) => [key.id, key]))
  await database.transaction((transaction) => checkKeys(transaction, keys, byId))
  return createVault(keys.current, byId)
}

async function checkKeys(
  transaction: Queryable,
  keys: MasterKeys,
  byId: ReadonlyMap<string, MasterKey>,
): Promise<void> {
  // Two that start on a new database with different keys: the second sees the first's.
  await transaction.query('lock table patchbay.vault_keys in share row exclusive mode')
  const known = await transaction.query<{ id: string; proof: Uint8Array }>(
    'select id, proof from patchbay.vault_keys order by created_at',
  )
  for (const { id, proof } of known) {
    const key = byId.get(id)
    if (key === undefined) throw missing(id, keys)
    checkProof(key, proof)
  }
  const { current, keep } = keys
  if (known.some(({ id }) => id === current.id)) return
  // First the key, then what needs it.
  keep?.()
  await transaction.query('insert into patchbay.vault_keys (id, proof) values ($1, $2)', [
    current.id,
    createProof(current),
  ])
}

function createVault(current: MasterKey, byId: ReadonlyMap<string, MasterKey>): Vault {
  return {
    seal: (place, value) => ({
      sealed: seal(current, place, Buffer.from(JSON.stringify(value))),
      key_id: current.id,
    }),
    open: (place, sealed) => openSealed(byId, place, sealed),
  }
}

function openSealed(byId: ReadonlyMap<string, MasterKey>, place: string, { sealed, key_id }: Sealed): object {
  const key = byId.get(key_id)
  if (key === undefined) {
    throw new VaultError(
      'key_missing',
      `What is stored at ${place} is sealed by the encryption key ${key_id}, which this process does not have. Put it in PATCHBAY_ENCRYPTION_KEY_PREVIOUS and start again.`,
    )
  }
  const text = Buffer.from(unseal(key, place, sealed)).toString()
  // What was sealed was an object, and it is proved to be unchanged.
  return JSON.parse(text) as object
}

function missing(id: string, { current, madeIn }: MasterKeys): VaultError {
  const given = madeIn === undefined ? `the key given is ${current.id}` : `${madeIn} is not there`
  const remedy =
    madeIn === undefined
      ? `Give key ${id} in PATCHBAY_ENCRYPTION_KEY; or, to change keys, in PATCHBAY_ENCRYPTION_KEY_PREVIOUS beside the new one.`
      : `Put that file back, or give the key in PATCHBAY_ENCRYPTION_KEY.`
  return new VaultError(
    'key_missing',
    `The database's credentials are sealed by the encryption key ${id}, but ${given}. ${remedy} If it is lost for good: patchbay vault forget ${id}.`,
  )
}
