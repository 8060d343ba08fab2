import type { Migration } from '../database/migration.ts'
import { inUnicode } from './in-unicode.ts'
import { isoDatePattern } from './iso-date.ts'

/** What makes searches of single fields fast; the indexes themselves are made by entity, see `fieldIndexes`. */
export const fieldSearchMigration: Migration = {
  name: '0130-field-search',
  sql: `${inUnicode(`
    -- Whether a text has all of some words, or any of them, by the patterns of words: a tenth of what taking the text
    -- apart into a list costs.
    create function patchbay.has_all_words(value text, patterns text[]) returns boolean language sql immutable parallel safe
    as $body$ select lower($1 collate pg_catalog.%1$I) ~ all ($2) $body$;

    create function patchbay.has_any_word(value text, patterns text[]) returns boolean language sql immutable parallel safe
    as $body$ select lower($1 collate pg_catalog.%1$I) ~ any ($2) $body$
  `)}
-- A word is found between what is no letter or digit. Without words, all are there and none is.
create function patchbay.word_patterns(value text, joint text) returns text[] language sql immutable parallel safe
as $body$
  select case
    when patchbay.word_list($1) = '{}' then case $2 when 'all' then '{""}'::text[] else '{}'::text[] end
    else array(select '(?:^|[^[:alnum:]])' || word || '(?:$|[^[:alnum:]])' from unnest(patchbay.word_list($1)) as word)
  end
$body$;

-- The words one after another, with anything between.
create function patchbay.ordered_pattern(value text) returns text language sql immutable parallel safe
as $body$
  select '(?:^|[^[:alnum:]])' || array_to_string(patchbay.word_list($1), '[^[:alnum:]](?:.*[^[:alnum:]])?') || '(?:$|[^[:alnum:]])'
$body$;

-- As before, but for how long it takes: the usual way to write a date is recognized by a pattern that is short.
create or replace function patchbay.instant(value text) returns timestamptz language plpgsql immutable parallel safe
as $body$
begin
  if value ~ '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?Z$'
    and value >= '0002' collate "C" then
    return value::timestamptz;
  elsif value is null or length(value) > 35 or value !~ '${isoDatePattern}' then
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

-- A record stays in its row, as it came: fetching it from elsewhere, or unpacking it, for every row that a condition
-- looks at took longer than the condition.
alter table patchbay.records set (toast_tuple_target = 8160);
`,
}
