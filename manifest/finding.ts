/** Keys and indexes from the root of a manifest. */
export type Path = readonly (string | number)[]

/** A mistake in a manifest, before it is known on which line it stands. */
export interface Finding {
  readonly path: Path
  /** Whether the key at the path is meant, or what stands under it. */
  readonly at?: 'key' | 'value'
  readonly message: string
  readonly mend?: string | undefined
}

/** Writes a path as a person would: names joined by dots, odd ones in quotes. */
export function showPath(path: Path): string {
  if (path.length === 0) return 'the manifest'
  return path.map((step) => (/^[\w$@-]+$/.test(String(step)) ? step : JSON.stringify(step))).join('.')
}
