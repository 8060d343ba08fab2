/** Why the vault does not open. */
export type VaultErrorCode = 'key_invalid' | 'key_missing' | 'key_wrong' | 'changed'

/** A master key is not fit or not at hand, or a sealed value is not what was sealed. */
export class VaultError extends Error {
  readonly code: VaultErrorCode

  constructor(code: VaultErrorCode, message: string) {
    super(message)
    this.name = 'VaultError'
    this.code = code
  }
}
