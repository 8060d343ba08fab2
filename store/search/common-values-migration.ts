import type { Migration } from '../database/migration.ts'

/** What many records of an entity have in a field: looked up one by one, they are slower than all in order. */
export const commonValuesMigration: Migration = {
  name: '0140-common-values',
  sql: `
create table patchbay.common_values (
  source text not null,
  entity text not null,
  path text[] not null,
  value jsonb not null,
  -- The part of the records that have it, and how many there were in all.
  share real not null,
  records bigint not null,
  primary key (source, entity, path, value)
);

-- Whether so many records with a value are found sooner by going through all in order: a share s of n records has
-- wanted of them among the first wanted / s, while there are s * n in all.
--
-- It is called immutable so that the planner asks it and sees the answer. No plan is kept beyond its statement.
create function patchbay.is_common(source text, entity text, path text[], value jsonb, wanted int) returns boolean
language plpgsql immutable parallel safe
as $body$
begin
  return exists (
    select from patchbay.common_values c
    where c.source = $1 and c.entity = $2 and c.path = $3 and c.value = $4
      and c.share::float8 * c.share * c.records >= $5
  );
end
$body$;
`,
}
