/** Finds the candidate a person most likely meant, or nothing when none is close. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(given.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(fold(given), fold(candidate))
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Writes the nearest candidate as a question to append: `did you mean "x"?`; nothing when none is close. */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(given, candidates)
  return candidate === undefined ? undefined : `did you mean "${candidate}"?`
}

/** Makes `created_after`, `createdAfter` and `created-after` the same. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '')
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one. */
function editDistance(a: string, b: string): number {
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, column) => column) }
  for (let row = 1; row <= a.length; row++) rows = { beforeLast: rows.last, last: nextRow(a, b, row, rows) }
  return rows.last[b.length] ?? 0
}

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
}

function nextRow(a: string, b: string, row: number, { beforeLast, last }: Rows): readonly number[] {
  const current = [row]
  const at = (cells: readonly number[], column: number): number => cells[column] ?? Infinity
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1]
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    current[column] = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
      swapped ? at(beforeLast, column - 2) + 1 : Infinity,
    )
  }
  return current
}
