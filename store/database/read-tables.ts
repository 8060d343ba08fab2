import type { Queryable } from './database.ts'

/** A table of ours, as the catalogue has it. */
export interface Table {
  /** With its schema, quoted where it must be: `patchbay.calls`. */
  readonly name: string
  /** Its columns but for those that the database computes. */
  readonly columns: readonly Column[]
}

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly quoted: string
  readonly type: string
}

/** Reads which tables there are in the schemas `patchbay` and `patchbay_…`, but for the list of migrations. */
export async function readTables(database: Queryable): Promise<readonly Table[]> {
  return database.query<{ name: string; columns: readonly Column[] }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
        jsonb_agg(jsonb_build_object('name', a.attname, 'quoted', quote_ident(a.attname),
          'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and (n.nspname = 'patchbay' or n.nspname like 'patchbay\\_%')
        and (n.nspname, c.relname) <> ('patchbay', 'migrations')
      group by 1 order by 1`,
  )
}
