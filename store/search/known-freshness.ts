import type { Queryable } from '../database/database.ts'
import type { Place } from './synced-at.ts'

interface Known {
  readonly at: string
  readonly until: number
}

/** A copy only gets fresher: what was true a second ago is not too much to say. */
const milliseconds = 1000
const most = 10_000
const known = new WeakMap<Queryable, Map<string, Known>>()

/** Gives what was found out a moment ago of how fresh a copy is. */
export function knownFreshness(database: Queryable, { source, entity }: Place): string | undefined {
  const found = known.get(database)?.get(`${source} ${entity}`)
  return found !== undefined && found.until > performance.now() ? found.at : undefined
}

/** Keeps for a moment how fresh a copy is. */
export function noteFreshness(database: Queryable, { source, entity }: Place, at: string): void {
  const copies = known.get(database) ?? new Map<string, Known>()
  if (copies.size >= most) copies.clear()
  copies.set(`${source} ${entity}`, { at, until: performance.now() + milliseconds })
  known.set(database, copies)
}

/** Forgets how fresh copies are, because one has changed. */
export function forgetFreshness(database: Queryable): void {
  known.delete(database)
}
