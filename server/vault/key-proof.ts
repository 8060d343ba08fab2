import type { MasterKey } from './parse-master-key.ts'
import { seal, unseal } from './seal.ts'
import { VaultError } from './vault-error.ts'

const knownText = 'patchbay'

/** Seals a known text, by which the key is known again. */
export function createProof(key: MasterKey): Uint8Array {
  return seal(key, `vault_keys/${key.id}`, Buffer.from(knownText))
}

/**
 * Makes sure that a key is the one that a proof was made by.
 *
 * @throws VaultError when it is not.
 */
export function checkProof(key: MasterKey, proof: Uint8Array): void {
  try {
    const text = Buffer.from(unseal(key, `vault_keys/${key.id}`, proof)).toString()
    if (text === knownText) return
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
  throw new VaultError(
    'key_wrong',
    `The encryption key ${key.id} is not the one that the database knows by this name, or its row in patchbay.vault_keys was changed. Restore a backup, or give the key that the credentials were sealed by.`,
  )
}
