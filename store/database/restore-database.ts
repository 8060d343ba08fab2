import type { Database, Queryable } from './database.ts'
import { readDumpLines, type DumpRows } from './read-dump.ts'
import { applyMigrations } from './migrate.ts'
import type { Migration } from './migration.ts'
import { readTables, type Table } from './read-tables.ts'
import { RestoreError } from './restore-error.ts'

/**
 * Fills an empty database from the lines of a dump, entirely or not at all. A dump of an older version goes into the
 * tables of its time, which then become those of today.
 *
 * @returns The number of rows.
 * @throws RestoreError when the database is not empty or the dump is not whole.
 */
export async function restoreDatabase(
  database: Database,
  lines: AsyncIterable<string>,
  migrations: readonly Migration[],
): Promise<number> {
  const dump = await readDumpLines(lines)
  const known = dump.migrations.map((name) => migrations.find((migration) => migration.name === name) ?? name)
  const unknown = known.filter((migration) => typeof migration === 'string')
  if (unknown.length > 0) {
    throw new RestoreError(
      `The backup is of a newer version of Patchbay: it has changes this one does not know (${unknown.join(', ')}). Restore it with that version.`,
    )
  }
  return database.transaction(
    async (transaction) => {
      await refuseUnlessEmpty(transaction)
      await dropSchemas(transaction)
      await transaction.query("set local timezone = 'UTC'")
      await applyMigrations(
        transaction,
        known.filter((migration) => typeof migration !== 'string'),
      )
      const rows = await load(transaction, dump.tables)
      await applyMigrations(transaction, migrations)
      return rows
    },
    { unhurried: true },
  )
}

/** Tables that are there but hold nothing, as after a start that was refused, do not count. */
async function refuseUnlessEmpty(transaction: Queryable): Promise<void> {
  const tables = await readTables(transaction)
  for (const { name } of tables) {
    const rows = await transaction.query(`select 1 as one from ${name} limit 1`)
    if (rows.length === 0) continue
    throw new RestoreError(
      `The database is not empty (${name} has rows). A backup goes into a new one: give another folder or database with --database.`,
    )
  }
}

async function dropSchemas(transaction: Queryable): Promise<void> {
  const schemas = await transaction.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where nspname = 'patchbay' or nspname like 'patchbay\\_%'`,
  )
  for (const { name } of schemas) await transaction.query(`drop schema ${name} cascade`)
}

/** References between tables are taken away and put back, so that the order of tables does not matter. */
async function load(transaction: Queryable, tables: AsyncIterable<DumpRows>): Promise<number> {
  const references = await transaction.query<{ table: string; name: string; definition: string }>(
    `select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.contype = 'f' and (n.nspname = 'patchbay' or n.nspname like 'patchbay\\_%')`,
  )
  for (const { table, name } of references) await transaction.query(`alter table ${table} drop constraint ${name}`)
  await emptyTables(transaction)
  const targets = new Map((await readTables(transaction)).map((table) => [table.name, table]))
  let count = 0
  for await (const { table, columns, rows } of tables) {
    await insert(transaction, targetOf(targets.get(table), table, columns), rows)
    count += rows.length
  }
  for (const { table, name, definition } of references) {
    await transaction.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
  return count
}

/** A migration may have put rows of its own into a table; the dump has them too. */
async function emptyTables(transaction: Queryable): Promise<void> {
  for (const { name } of await readTables(transaction)) await transaction.query(`delete from ${name}`)
}

function targetOf(target: Table | undefined, table: string, columns: readonly string[]): Table {
  const found = columns.map((name) => target?.columns.find((column) => column.name === name))
  const known = found.filter((column) => column !== undefined)
  if (known.length === columns.length) return { name: table, columns: known }
  throw new RestoreError(`The backup has a table ${table} that does not fit its own migrations; it is damaged.`)
}

async function insert(transaction: Queryable, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return
  const names = columns.map(({ quoted }) => quoted).join(', ')
  const values = columns.map(({ type }, index) => `(r->>${index})::${type}`).join(', ')
  await transaction.query(
    `insert into ${name} (${names}) overriding system value select ${values} from jsonb_array_elements($1::jsonb) as r`,
    [`[${rows.join(',')}]`],
  )
}
