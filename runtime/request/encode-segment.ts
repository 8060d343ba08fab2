import { refused, textOf } from './text-of.ts'

/** Writes a value as one segment of a path. Nothing that could name another path is let through. */
export function encodeSegment(name: string, value: unknown): string {
  const text = value === undefined || value === null ? '' : textOf(name, value)
  if (text === '' || text === '.' || text === '..') throw refused(name, 'must not be empty, "." or ".."')
  return encodeURIComponent(text)
}
