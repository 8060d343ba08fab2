import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { VaultError } from './vault-error.ts'

/** A key that seals the data keys of rows. */
export interface MasterKey {
  /** Eight hexadecimal digits that name it and tell nothing of it. */
  readonly id: string
  readonly secret: KeyObject
}

/** Makes a new key, as text to keep. */
export function createKeyText(): string {
  return randomBytes(32).toString('base64')
}

/**
 * Reads a key from its text.
 *
 * @param source Where it stands, for the message.
 * @throws VaultError, without a word of the text.
 */
export function parseMasterKey(text: string, source: string): MasterKey {
  const trimmed = text.trim()
  const bytes = Buffer.from(trimmed, 'base64')
  // Decoding skips what is not base64; encoded again it shows.
  if (bytes.length !== 32 || bytes.toString('base64').replace(/=+$/, '') !== trimmed.replace(/=+$/, '')) {
    throw new VaultError('key_invalid', `${source} must be 32 bytes in base64 (44 characters). ${howToMakeOne}`)
  }
  const id = createHash('sha256').update('patchbay master key\n').update(bytes).digest('hex').slice(0, 8)
  return { id, secret: createSecretKey(bytes) }
}

/** Says how a key is made. */
export const howToMakeOne =
  "Make one with: openssl rand -base64 32 (or node -e \"console.log(require('crypto').randomBytes(32).toString('base64'))\"), and keep it where the database is not."
