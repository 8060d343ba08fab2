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
  let written = 0
  for (const batch of batchesOf(latest.filter(({ gone }) => !gone)))
    written += await storeBatch(transaction, place, batch)
  return { written, deleted: await bury(transaction, place, latest) }
}

async function bury(transaction: Queryable, { source, entity }: Place, rows: readonly Row[]): Promise<number> {
  const keys = rows.filter(({ gone }) => gone).map(({ key }) => key)
  if (keys.length === 0) return 0
  const buried = await transaction.query(
    `update patchbay.records set deleted_at = now() where source = $1 and entity = $2 and deleted_at is null
     and key in (select jsonb_array_elements_text($3::jsonb)) returning 1`,
    [source, entity, JSON.stringify(keys)],
  )
  return buried.length
}

/** Notes that the pass under way has met these records. */
export async function noteSeen(transaction: Queryable, place: Place, rows: readonly Row[]): Promise<void> {
  await transaction.query(
    `insert into patchbay.seen_records (source, entity, key)
     select $1::text, $2::text, key from jsonb_array_elements_text($3::jsonb) as seen (key) on conflict do nothing`,
    [place.source, place.entity, JSON.stringify(rows.map(({ key }) => key))],
  )
}

/** A row that did not change is not even locked: that would write it too. */
async function storeBatch(transaction: Queryable, { source, entity }: Place, rows: readonly Row[]): Promise<number> {
  const [result] = await transaction.query<{ written: number }>(
    `with incoming as materialized (
       select key, data, decode(hash, 'hex') as hash, created_at, words, parent
       from jsonb_to_recordset($3::jsonb)
         as given (key text, data jsonb, hash text, created_at timestamptz, words text, parent text)
     ), changed as (
       select incoming.* from incoming
       left join patchbay.records known on known.source = $1 and known.entity = $2 and known.key = incoming.key
       where known.key is null or known.hash <> incoming.hash or known.deleted_at is not null
         or known.parent is distinct from incoming.parent
     ), stored as (
       insert into patchbay.records (source, entity, key, data, hash, created_at, synced_at, words, parent)
       select $1, $2, key, data, hash, created_at, now(), ${wordVector('words')}, parent from changed
       on conflict (source, entity, key) do update set data = excluded.data, hash = excluded.hash,
         created_at = excluded.created_at, synced_at = excluded.synced_at, words = excluded.words, parent = excluded.parent,
         deleted_at = null
       returning 1
     )
     select count(*)::int as written from stored`,
    [source, entity, `[${rows.map(rowText).join(',')}]`],
  )
  return result?.written ?? 0
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
