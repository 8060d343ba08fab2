/** Writes a number of bytes for people: `3.2 MB`. */
export function byteCount(bytes: number): string {
  const unit = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  return `${(bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1)} ${units[unit] ?? ''}`
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const
