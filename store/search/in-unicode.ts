/**
 * Writes SQL that makes functions, `%1$I` in them standing for a collation that knows the letters of all languages. Small
 * letters and words must not depend on the locale of the server: in the locale C, É has no é. PostgreSQL 17 and later,
 * and the embedded one, bring a collation of their own; before, ICU is there almost everywhere.
 */
export function inUnicode(functions: string): string {
  return `
do $make$
declare
  found name := (
    select collname from pg_collation
    where collname in ('pg_c_utf8', 'und-x-icu', 'C.utf8', 'default')
      and collencoding in (-1, pg_char_to_encoding(getdatabaseencoding()))
    order by array_position(array['pg_c_utf8', 'und-x-icu', 'C.utf8', 'default']::name[], collname)
    limit 1
  );
begin
  execute format($f$${functions}$f$, found);
end
$make$;
`
}
