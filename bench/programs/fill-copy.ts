import { inTurns } from '../../adapters/in-turns.ts'
import type { Database } from '../../store/database/database.ts'
import { noteCommonValues } from '../../store/search/note-common-values.ts'
import { wordVector } from '../../store/search/words.ts'

const place = `'ashby', 'candidates'`
/** So many a statement: progress is seen, and nothing grows without bound. */
const most = 50_000

/**
 * Fills the copy with candidates up to a number, out of some that are repeated: each with an id, an address and a date
 * of its own. Indexes are made afterwards, which takes a fraction of the time.
 */
export async function fillCopy(database: Database, candidates: readonly unknown[], rows: number): Promise<void> {
  await prepare(database, candidates)
  const [count] = await database.query<{ rows: number }>('select count(*)::int as rows from patchbay.records')
  if ((count?.rows ?? 0) >= rows) return
  const indexes = await database.query<{ name: string; definition: string }>(
    `select i.relname as name, pg_get_indexdef(i.oid) as definition
     from pg_index x join pg_class i on i.oid = x.indexrelid
     where x.indrelid = 'patchbay.records'::regclass and not x.indisprimary`,
  )
  for (const { name } of indexes) await database.query(`drop index patchbay."${name}"`)
  const starts: number[] = []
  for (let start = count?.rows ?? 0; start < rows; start += most) starts.push(start)
  await inTurns(starts, 2, (start) => addRows(database, start, Math.min(start + most, rows)))
  await inTurns(indexes, 2, ({ definition }) => makeIndex(database, definition))
  await database.query('vacuum (analyze) patchbay.records')
  await noteCommonValues(database, 'ashby', ['candidates'])
}

/** With the memory that servers have by default, the indexes of a million records would take longer than all the rest. */
async function makeIndex(database: Database, definition: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query("select set_config('maintenance_work_mem', '1GB', true)")
    await transaction.query(definition)
  })
}

async function prepare(database: Database, candidates: readonly unknown[]): Promise<void> {
  const [found] = await database.query<{ name: string | null }>(`select to_regclass('bench_candidates')::text as name`)
  if (found?.name !== null) return
  await database.query(
    `insert into patchbay.checkpoints (source, entity, state, fresh_at)
     values (${place}, jsonb_build_object('start', null, 'full_at', now()), now())`,
  )
  await database.query(
    'create table bench_candidates (n int primary key, data jsonb not null, words tsvector not null)',
  )
  for (let from = 0; from < candidates.length; from += 1000) {
    await database.query(
      `insert into bench_candidates
       select $1::int + n - 1, data, ${wordVector(texts)} from jsonb_array_elements($2::jsonb) with ordinality as given (data, n)`,
      [from, JSON.stringify(candidates.slice(from, from + 1000))],
    )
  }
}

const texts = `(select string_agg(text #>> '{}', E'\\n') from jsonb_path_query(data, 'strict $.**') as text where jsonb_typeof(text) = 'string')`

async function addRows(database: Database, from: number, to: number): Promise<void> {
  await database.query(
    `with size as (select count(*)::int as candidates from bench_candidates),
     numbered as (
       select b.data, b.words, i / candidates as round,
         lpad(to_hex(i / candidates), 8, '0') || substr(b.data ->> 'id', 9) as id,
         replace(b.data #>> '{primaryEmailAddress,value}', '@', '+' || i / candidates || '@') as address,
         (b.data ->> 'createdAt')::timestamptz - i % 997 * interval '61 minutes' - i % 8009 * interval '1 second' as created
       from size, generate_series($1::int, $2::int - 1) as i join bench_candidates b on b.n = i % (select candidates from size)
     )
     insert into patchbay.records (source, entity, key, data, hash, created_at, synced_at, words)
     select ${place}, id, data || jsonb_build_object(
         'id', id,
         'createdAt', to_char(created at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'primaryEmailAddress', data -> 'primaryEmailAddress' || jsonb_build_object('value', address),
         'emailAddresses', jsonb_build_array(data #> '{emailAddresses,0}' || jsonb_build_object('value', address))),
       sha256(id::bytea), date_trunc('milliseconds', created), now(),
       words || array_to_tsvector(patchbay.word_list(id) || patchbay.word_list(address))
     from numbered where address is not null`,
    [from, to],
  )
}
