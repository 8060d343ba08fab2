/** How several records of an entity are read in one request. */
export interface GetMany {
  /** The action that lists the records with given keys. */
  readonly action: string
  /** Its parameter that takes the keys. */
  readonly ids: string
  /** The most keys a request may have. */
  readonly max: number
}
