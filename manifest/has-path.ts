import type { Path } from './finding.ts'

/** Tells whether a path leads to something that was written. */
export function hasPath(value: unknown, path: Path): boolean {
  const [step, ...rest] = path
  if (step === undefined) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
  return hasPath((value as Readonly<Record<string | number, unknown>>)[step], rest)
}
