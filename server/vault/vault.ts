/** A sealed value, and the master key that its data key is sealed by. */
export interface Sealed {
  readonly sealed: Uint8Array
  readonly key_id: string
}

/** Seals what must not be read in the database. */
export interface Vault {
  /**
   * Seals a value as JSON.
   *
   * @param place Where it is kept, `connectors/ID`; opened elsewhere it is refused, so rows cannot be swapped.
   */
  seal(place: string, value: object): Sealed
  /**
   * Opens a sealed value.
   *
   * @throws VaultError when the key is not at hand or the value was changed.
   */
  open(place: string, sealed: Sealed): object
}
