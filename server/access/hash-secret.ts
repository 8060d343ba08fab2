import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Hashes a secret of at least 128 random bits for keeping; such a secret needs no salt and no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest()
}

/** Tells whether a secret is the one behind a hash, in the same time whatever is wrong with it. */
export function isSecret(secret: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashSecret(secret), hash)
}

/** Draws a secret of 256 bits; the prefix says what it is when it turns up where it should not. */
export function drawSecret(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`
}
