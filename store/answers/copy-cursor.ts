/** Tells the cursors of a copy from those of an API, so that neither is ever given to the other. */
const mark = 'copy:'

/** Makes the cursor of a list from that of the search that answered it. */
export function copyCursor(cursor: string): string {
  return `${mark}${cursor}`
}

/** Gives the search's cursor back; nothing when it is not one of a copy. */
export function readCopyCursor(cursor: unknown): string | undefined {
  return typeof cursor === 'string' && cursor.startsWith(mark) ? cursor.slice(mark.length) : undefined
}
