import type { Database, Queryable } from './database.ts'
import { readTables, type Table } from './read-tables.ts'
import { appliedMigrations } from './migrate.ts'

/** The first line of a dump. */
export interface DumpHeader {
  readonly patchbay: 'backup'
  readonly format: number
  readonly created_at: string
  readonly migrations: readonly string[]
}

/** The format that this program writes; older ones it reads as well. */
export const dumpFormat = 1

/**
 * Writes the whole database as lines of JSON, as it is at one moment: a header, each table's line and rows, and at the
 * end the number of rows. Values are in PostgreSQL's own text, which every database of its kind reads.
 *
 * @param write Takes a line; the next one comes when it is done with it.
 * @returns The number of rows.
 */
export async function dumpDatabase(database: Database, write: (line: string) => Promise<void>): Promise<number> {
  return database.transaction(
    async (transaction) => {
      await transaction.query('set transaction isolation level repeatable read, read only')
      await transaction.query(portableText)
      const header: DumpHeader = {
        patchbay: 'backup',
        format: dumpFormat,
        created_at: new Date().toISOString(),
        migrations: await appliedMigrations(transaction),
      }
      await write(JSON.stringify(header))
      let rows = 0
      for (const table of await readTables(transaction)) rows += await dumpTable(transaction, table, write)
      await write(JSON.stringify({ rows }))
      return rows
    },
    { unhurried: true },
  )
}

/** What values look like as text must not depend on how the server is set up. */
const portableText =
  "set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1"

async function dumpTable(
  transaction: Queryable,
  { name, columns }: Table,
  write: (line: string) => Promise<void>,
): Promise<number> {
  await write(JSON.stringify({ table: name, columns: columns.map((column) => column.name) }))
  const values = columns.map((column) => `${column.quoted}::text`).join(', ')
  await transaction.query(
    `declare dump no scroll cursor for select to_jsonb(array[${values}]::text[])::text as row from ${name}`,
  )
  let count = 0
  for (;;) {
    const rows = await transaction.query<{ row: string }>('fetch 200 from dump')
    for (const { row } of rows) await write(row)
    count += rows.length
    if (rows.length === 0) break
  }
  await transaction.query('close dump')
  return count
}
