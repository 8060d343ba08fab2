import { createCipheriv, createDecipheriv, randomBytes, type CipherKey } from 'node:crypto'
import type { MasterKey } from './parse-master-key.ts'
import { VaultError } from './vault-error.ts'

/*
 * A sealed value: version | the data key, sealed by the master key | the value, sealed by the data key.
 * Each sealed part: 12 bytes of nonce | 16 bytes of tag | ciphertext. The data key is bound to the master key's id, the
 * value to its place: so a data key can be sealed anew without touching the value, and no value opens in another place.
 */
const version = 1
const overhead = 12 + 16
const wrappedLength = overhead + 32

/** Seals bytes for a place. */
export function seal(key: MasterKey, place: string, value: Uint8Array): Uint8Array {
  const dataKey = randomBytes(32)
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.of(version),
      encrypt(key.secret, keyContext(key), dataKey),
      encrypt(dataKey, valueContext(place), value),
    ]),
  )
}

/**
 * Opens what was sealed for a place.
 *
 * @throws VaultError when it was changed, or sealed by another key or for another place.
 */
export function unseal(key: MasterKey, place: string, sealed: Uint8Array): Uint8Array {
  return decrypt(unwrap(key, sealed, place), valueContext(place), sealed.subarray(1 + wrappedLength), place)
}

/**
 * Seals the data key of a sealed value by another master key; the value itself stays as it is.
 *
 * @throws VaultError as `unseal`.
 */
export function reseal(from: MasterKey, to: MasterKey, sealed: Uint8Array, place: string): Uint8Array {
  const dataKey = unwrap(from, sealed, place)
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.of(version),
      encrypt(to.secret, keyContext(to), dataKey),
      sealed.subarray(1 + wrappedLength),
    ]),
  )
}

function unwrap(key: MasterKey, sealed: Uint8Array, place: string): Uint8Array {
  if (sealed[0] !== version) throw changed(place)
  return decrypt(key.secret, keyContext(key), sealed.subarray(1, 1 + wrappedLength), place)
}

function keyContext({ id }: MasterKey): Buffer {
  return Buffer.from(`patchbay/data-key/${version}/${id}`)
}

function valueContext(place: string): Buffer {
  return Buffer.from(`patchbay/value/${version}/${place}`)
}

function encrypt(key: CipherKey, context: Uint8Array, text: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
  cipher.setAAD(context)
  const encrypted = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted])
}

function decrypt(key: CipherKey, context: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  if (sealed.length < overhead) throw changed(place)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(context)
    decipher.setAuthTag(sealed.subarray(12, overhead))
    return Buffer.concat([decipher.update(sealed.subarray(overhead)), decipher.final()])
  } catch {
    throw changed(place)
  }
}

function changed(place: string): VaultError {
  return new VaultError(
    'changed',
    `What is sealed at ${place} does not open: it was changed, or belongs to another row. Put the credentials in anew, or restore a backup.`,
  )
}
