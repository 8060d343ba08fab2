import type { Queryable } from '../database/database.ts'

/** How many rows are looked at, about, and how many of an entity tell something. */
const sampled = 5000
const enough = 500

/** Values that fewer have are never common. */
const leastShare = 0.003

/** Longer values are texts of their own. */
const longestValue = 200

/** How deep fields are looked at. */
const deepest = 4

/** Notes which values many records of some entities have, by a sample of the rows. */
export async function noteCommonValues(
  database: Queryable,
  source: string,
  entities: readonly string[],
): Promise<void> {
  const [table] = await database.query<{ rows: number }>(
    `select greatest(reltuples, 1)::float8 as rows from pg_class where oid = 'patchbay.records'::regclass`,
  )
  const percent = Math.min(100, (100 * sampled) / (table?.rows ?? 1))
  for (const entity of entities) await database.query(note, [source, entity, percent])
}

const note = `
with recursive sample as materialized (
  select data from patchbay.records tablesample system ($3::float8)
  where source = $1 and entity = $2 and deleted_at is null
), size as (
  select count(*) as rows, (count(*) * 100 / $3::float8)::bigint as records from sample
), fields as (
  select array[key] as path, value from sample, jsonb_each(case jsonb_typeof(data) when 'object' then data end)
  union all
  select path || key, inner_value from fields, jsonb_each(case jsonb_typeof(value) when 'object' then value end) as e (key, inner_value)
  where cardinality(path) < ${deepest}
), common as (
  select path, value, count(*) as rows from fields
  where jsonb_typeof(value) in ('string', 'number', 'boolean') and length(value::text) <= ${longestValue}
  group by 1, 2
  having count(*) >= ${leastShare} * (select rows from size) and (select rows from size) >= ${enough}
), gone as (
  delete from patchbay.common_values c where source = $1 and entity = $2
    and not exists (select from common n where n.path = c.path and n.value = c.value)
)
insert into patchbay.common_values (source, entity, path, value, share, records)
select $1, $2, path, value, common.rows::float8 / size.rows, size.records from common, size
on conflict (source, entity, path, value) do update set share = excluded.share, records = excluded.records`
