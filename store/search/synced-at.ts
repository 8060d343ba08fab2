import type { Queryable } from '../database/database.ts'

/** Whose copy of what is searched. */
export interface Place {
  readonly source: string
  readonly entity: string
}

/** Tells since when a copy may lag: when the last run began that came to its end. Nothing before everything was read. */
export async function syncedAt(queryable: Queryable, place: Place): Promise<string | null> {
  const [found] = await queryable.query<{ at: Date | null }>(
    `select ${freshAt({ source: '$1', entity: '$2' })} as at`,
    [place.source, place.entity],
  )
  return found?.at?.toISOString() ?? null
}

/** Writes the same as an expression, of the places of the values. */
export function freshAt({ source, entity }: Place): string {
  return `(select fresh_at from patchbay.checkpoints where source = ${source} and entity = ${entity})`
}

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
