import { displayWidth } from './display-width.ts'

/** A column that has its place, and the width it got. */
export interface PlacedColumn {
  /** Its index among all columns. */
  readonly index: number
  readonly width: number
}

/** Columns narrower than this say nothing. */
const narrowest = 10
const gap = 2

/**
 * Decides how wide each column is, so that a line fits: the widest give way first, the first column (by which a row is
 * known) last. With `dropping`, what does not fit even then is left out from the right.
 */
export function layOutColumns(
  rows: readonly (readonly string[])[],
  room: number | undefined,
  { dropping }: { readonly dropping: boolean },
): readonly PlacedColumn[] {
  const count = rows[0]?.length ?? 0
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  if (room === undefined) return natural.map((width, index) => ({ index, width }))
  const shown = dropping ? countFitting(natural, room) : count
  const [first = 0, ...others] = natural.slice(0, shown)
  const forOthers = room - Math.min(first, room) - gap * others.length
  return [Math.min(first, room), ...squeeze(others, forOthers)].map((width, index) => ({ index, width }))
}

function countFitting([first = 0, ...others]: readonly number[], room: number): number {
  let used = first
  let count = 1
  for (const width of others) {
    used += gap + Math.min(width, narrowest)
    if (used > room) break
    count++
  }
  return count
}

/** Cuts the widest down to one common width that makes all of them fit. */
function squeeze(widths: readonly number[], room: number): readonly number[] {
  const total = (cap: number): number => widths.reduce((sum, width) => sum + Math.min(width, cap), 0)
  let cap = Math.max(0, ...widths)
  while (cap > 1 && total(cap) > room) cap--
  const cut = widths.map((width) => Math.min(width, cap))
  // What rounding left over goes to the columns that were cut, from the left.
  let left = room - total(cap)
  return cut.map((width, index) => {
    const more = left > 0 && width < (widths[index] ?? 0) ? 1 : 0
    left -= more
    return width + more
  })
}
