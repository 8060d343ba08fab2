import type { Migration } from '../database/migration.ts'
import { inUnicode } from './in-unicode.ts'
import { isoDatePattern } from './iso-date.ts'
import { longestTexts, longestWord } from './words.ts'

/** The functions that searches are made of, and the indexes they use. */
export const searchMigration: Migration = {
  name: '0110-search',
  sql: `${inUnicode(`
    create function patchbay.fold(value text) returns text language sql immutable parallel safe
    as $body$ select lower($1 collate pg_catalog.%1$I) $body$;

    -- What is left when letters are small and all that is no letter or digit is a space.
    create function patchbay.word_list(value text) returns text[] language sql immutable parallel safe
    as $body$
      select string_to_array(btrim(regexp_replace(lower($1 collate pg_catalog.%1$I), '[^[:alnum:]]+', ' ', 'g')), ' ')
    $body$
  `)}
-- A date as an instant; anything else is null. Dates without an offset are in UTC, which makes it immutable.
create function patchbay.instant(value text) returns timestamptz language plpgsql immutable parallel safe
as $body$
begin
  if value is null or length(value) > 35 or value !~ '${isoDatePattern}' then
    return null;
  elsif length(value) = 10 then
    return (value || 'T00:00:00Z')::timestamptz;
  elsif value ~ '(?:Z|[+-][0-9]{2}:?[0-9]{2})$' then
    return value::timestamptz;
  else
    return (value || 'Z')::timestamptz;
  end if;
end
$body$;

-- A number of JSON; anything else is null.
create function patchbay.number(value jsonb) returns numeric language sql immutable parallel safe
as $body$ select case jsonb_typeof($1) when 'number' then ($1)::numeric end $body$;

-- A text of JSON; anything else is null.
create function patchbay.text(value jsonb) returns text language sql immutable parallel safe
as $body$ select case jsonb_typeof($1) when 'string' then $1 #>> '{}' end $body$;

-- The words of a record's texts. A tsvector holds a megabyte at most: texts that are longer, or were cut to this, are
-- marked with '*', which every search for words finds, and decides by the fields.
create function patchbay.words(texts text) returns tsvector language sql immutable parallel safe
as $body$
  select case
    when octet_length($1) >= ${longestTexts - 1} then '*'::tsvector
    else array_to_tsvector(array(
      select word from unnest(patchbay.word_list($1)) as word where length(word) <= ${longestWord}
    ))
  end
$body$;

-- What finds the records that may have all of some words, or any of them. Words are letters and digits, so that nothing
-- in them has a meaning.
create function patchbay.words_query(value text, joint text) returns tsquery language sql immutable parallel safe
as $body$
  select case
    when patchbay.word_list($1) = '{}' then '''*'''::tsquery
    else ('(' || array_to_string(patchbay.word_list($1), case $2 when 'all' then ' & ' else ' | ' end) || ') | ''*''')::tsquery
  end
$body$;

-- eq, in, contains and any of these, on every path: one index of the pairs of path and value.
create index records_data on patchbay.records using gin (data jsonb_path_ops);

-- keyword and fuzzy, on every field: the words of the whole record find the candidates, the field decides.
create index records_words on patchbay.records using gin (words);

-- The rest goes through the rows of one entity by the primary key, which also gives the order where none is asked for.
`,
}
