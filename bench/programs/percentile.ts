/** The value below which a percentage of some numbers lies; between two of them it is interpolated. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const position = ((sorted.length - 1) * percent) / 100
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}
