import { advisoryLocks } from './advisory-locks.ts'
import type { Database, Queryable } from './database.ts'
import { DatabaseError } from './database-error.ts'
import type { Migration } from './migration.ts'

/**
 * Brings a database's tables to the shape this program knows. Processes that start at once take turns.
 *
 * @throws DatabaseError when a newer version of the program has used the database.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  for (;;) {
    const more = await database.transaction((transaction) => applyNext(transaction, migrations), { unhurried: true })
    if (!more) return
  }
}

/** Runs those of the migrations that have not run yet, within a transaction. */
export async function applyMigrations(transaction: Queryable, migrations: readonly Migration[]): Promise<void> {
  while (await applyNext(transaction, migrations)) continue
}

/** The names of the migrations that a database has seen, in order; none when it is new. */
export async function appliedMigrations(database: Queryable): Promise<readonly string[]> {
  const [found] = await database.query<{ present: boolean }>(
    `select to_regclass('patchbay.migrations') is not null as present`,
  )
  if (found?.present !== true) return []
  const rows = await database.query<{ name: string }>('select name from patchbay.migrations order by name')
  return rows.map(({ name }) => name)
}

/** Runs the first migration that has not run yet; tells whether there was one. */
async function applyNext(transaction: Queryable, migrations: readonly Migration[]): Promise<boolean> {
  // It is freed with the transaction's end.
  await transaction.query(`select pg_advisory_xact_lock(${advisoryLocks.migrations})`)
  const applied = await appliedMigrations(transaction)
  refuseNewer(applied, migrations)
  const next = migrations.find(({ name }) => !applied.includes(name))
  if (next === undefined) return false
  await transaction.query(
    'create schema if not exists patchbay; create table if not exists patchbay.migrations (name text primary key, applied_at timestamptz not null default now())',
  )
  await transaction.query(next.sql)
  await transaction.query('insert into patchbay.migrations (name) values ($1)', [next.name])
  return true
}

/** The server and the copy have a series of migrations each, `00…` and `01…`, and may share a database. */
function refuseNewer(applied: readonly string[], migrations: readonly Migration[]): void {
  const seriesOf = (name: string): string => name.slice(0, 2)
  const known = new Set(migrations.map(({ name }) => name))
  const series = new Set(migrations.map(({ name }) => seriesOf(name)))
  const unknown = applied.filter((name) => !known.has(name) && series.has(seriesOf(name)))
  if (unknown.length === 0) return
  throw new DatabaseError(
    'failed',
    `The database was used by a newer version of Patchbay, which made changes this one does not know (${unknown.join(', ')}). Start that version or a newer one, or restore a backup from before.`,
  )
}
