import { createRandom, type Random } from './random.ts'
import type { FixedRow, Wire } from './records.ts'
import type { Row } from './table.ts'

/** Is what every seed file needs: chance, the present and how much to make. */
export interface Seeding {
  readonly now: number
  readonly candidates: number
  random(area: string): Random
}

/** Is the length of a day in milliseconds. */
export const day = 86_400_000

/** Creates the seeding of a company. */
export function createSeeding(seed: number, now: number, candidates: number): Seeding {
  return { now, candidates, random: (area) => createRandom(seed, area) }
}

/** Fills in what the table takes care of. */
export function newRow(id: string, createdAt: number, updatedAt: number = createdAt): Row {
  return { id, createdAt, updatedAt, sequence: 0, change: 0 }
}

/** Makes a record that never changes, adding its id to what the API sends. */
export function fixedRow(row: Row, wire: Wire, hidden = false): FixedRow {
  return { ...row, wire: { id: row.id, ...wire }, hidden }
}

/** Writes a moment the way the API does. */
export function iso(time: number): string {
  return new Date(time).toISOString()
}

/** Writes a moment that may be missing as null. */
export function isoOrNull(time: number | null): string | null {
  return time === null ? null : iso(time)
}

/** Writes a date without its time. */
export function isoDate(time: number): string {
  return iso(time).slice(0, 10)
}
