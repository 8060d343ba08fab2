/** A change of a text: what goes at a place, and what comes there. */
export interface TextEdit {
  readonly at: number
  readonly removed: string
  readonly added: string
}

/** Makes changes that do not touch one another. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (changed, { at, removed, added }) => changed.slice(0, at) + added + changed.slice(at + removed.length),
      text,
    )
}

/** Tells how a text ends its lines. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Writes where in a text something is, for a person. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n')
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
