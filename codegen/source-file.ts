/** A file to write. */
export interface SourceFile {
  /** Its name in its folder. */
  readonly name: string
  readonly content: string
}
