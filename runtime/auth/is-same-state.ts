import { createHash, timingSafeEqual } from 'node:crypto'

/** Tells whether a callback belongs to a consent; takes the same time wherever the two differ. */
export function isSameState(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return expected !== '' && timingSafeEqual(digest(given), digest(expected))
}
