import type { Queryable } from '../database/database.ts'
import { wordVector } from '../search/words.ts'
import type { Place } from './checkpoint.ts'
import type { Row } from './row-of.ts'

/** What one statement takes: rows, and characters of their data. */
const most = { rows: 500, characters: 8_000_000 }

/** What became of rows. */
export interface Stored {
  /** How many were new or changed. */
  readonly written: number
  /** How many are gone, by their own word. */
  readonly deleted: number
}

/** Writes the rows that are new or changed, and none of the others; those that say they are gone become tombstones. */
export async function storeRows(transaction: Queryable, place: Place, rows: readonly Row[]): Promise<Stored> {
  // A record that came twice counts as it came last.
  const latest = [...new Map(rows.map((row) => [row.key, row])).values()]
  const known = await knownOf(transaction, place, latest)
  const changed = latest.filter(({ gone, key, hash, parent }) => {
    const before = known.get(key)
    return !gone && (before?.hash !== hash || before.parent !== parent)
  })
  for (const batch of batchesOf(changed)) await writeBatch(transaction, place, batch)
  const gone = latest.filter((row) => row.gone && known.has(row.key)).map(({ key }) => key)
  if (gone.length > 0) await bury(transaction, place, gone)
  return { written: changed.length, deleted: gone.length }
}

async function bury(transaction: Queryable, { source, entity }: Place, keys: readonly string[]): Promise<void> {
  await transaction.query(
    `update patchbay.records set deleted_at = now()
     where source = $1 and entity = $2 and key in (select jsonb_array_elements_text($3::jsonb))`,
    [source, entity, JSON.stringify(keys)],
  )
}

/** Notes that the pass under way has met these records. */
export async function noteSeen(transaction: Queryable, place: Place, rows: readonly Row[]): Promise<void> {
  await transaction.query(
    `insert into patchbay.seen_records (source, entity, key)
     select $1::text, $2::text, key from jsonb_array_elements_text($3::jsonb) as seen (key) on conflict do nothing`,
    [place.source, place.entity, JSON.stringify(rows.map(({ key }) => key))],
  )
}

type Known = Pick<Row, 'key' | 'hash' | 'parent'>

/** Finds what is there of some rows, and not gone: what did not change is not even sent. */
async function knownOf(
  transaction: Queryable,
  { source, entity }: Place,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Known>> {
  if (rows.length === 0) return new Map()
  const found = await transaction.query<Known>(findKnown, [source, entity, rows.map(({ key }) => key)])
  return new Map(found.map((row) => [row.key, row]))
}

/**
 * Key by key, and the entity as if it were only known then. There are no statistics of a table that grows from nothing:
 * for each page, all rows would be gone through in a join with the keys, or in an index of one entity for each key.
 */
const findKnown = `
select known.* from (select $1::text as source, $2::text as entity, unnest($3::text[]) as key) as wanted
cross join lateral (
  select key, encode(hash, 'hex') as hash, parent from patchbay.records r
  where r.source = wanted.source and r.entity = wanted.entity and r.key = wanted.key and r.deleted_at is null
  limit 1
) as known`

async function writeBatch(transaction: Queryable, { source, entity }: Place, rows: readonly Row[]): Promise<void> {
  await transaction.query(
    `insert into patchbay.records (source, entity, key, data, hash, created_at, synced_at, words, parent)
     select $1, $2, key, data, decode(hash, 'hex'), created_at, now(), ${wordVector('words')}, parent
     from jsonb_to_recordset($3::jsonb)
       as given (key text, data jsonb, hash text, created_at timestamptz, words text, parent text)
     on conflict (source, entity, key) do update set data = excluded.data, hash = excluded.hash,
       created_at = excluded.created_at, synced_at = excluded.synced_at, words = excluded.words, parent = excluded.parent,
       deleted_at = null`,
    [source, entity, `[${rows.map(rowText).join(',')}]`],
  )
}

function rowText({ key, data, hash, created, words, parent }: Row): string {
  const created_at = created === undefined ? null : new Date(created).toISOString()
  const rest = JSON.stringify({ key, hash, created_at, words, parent })
  return `${rest.slice(0, -1)},"data":${data}}`
}

function* batchesOf(rows: readonly Row[]): Generator<readonly Row[]> {
  let batch: Row[] = []
  let characters = 0
  for (const row of rows) {
    if (batch.length === most.rows || (characters + row.data.length > most.characters && batch.length > 0)) {
      yield batch
      batch = []
      characters = 0
    }
    batch.push(row)
    characters += row.data.length
  }
  if (batch.length > 0) yield batch
}
