import { existsSync } from 'node:fs'
import path from 'node:path'
import { ConnectorError } from '../manifest/errors.ts'
import { VaultError } from '../server/vault/vault-error.ts'
import type { Database } from '../store/database/database.ts'
import { DatabaseError } from '../store/database/database-error.ts'
import { isServerUrl, openDatabase } from '../store/database/open-database.ts'
import { RestoreError } from '../store/database/restore-error.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** The option that says where the database is. */
export const databaseOption: { readonly value: string; readonly description: string } = {
  value: 'FOLDER|URL',
  description: 'a folder, or a postgres:// URL (default ./.patchbay)',
}

/** The variable that says where the database is. */
export const databaseVariable: readonly [string, string] = [
  'PATCHBAY_DATABASE',
  'a folder, or a postgres:// URL; --database goes before it',
]

/** Where the database is, by the option or the variable; a folder as a full path. */
export function whereOf(given: string | undefined, { env, cwd }: Io): string {
  const where = [given, env['PATCHBAY_DATABASE']].find((text) => text !== undefined && text !== '') ?? '.patchbay'
  return isServerUrl(where) ? where : path.resolve(cwd, where)
}

/** Opens a database for as long as something works on it, and tells its errors as those of a command. */
export async function withDatabase<T>(where: string, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    const database = await openDatabase(where)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  } catch (error) {
    throw readDatabaseError(error)
  }
}

/** Tells whether there is a database already; of a server, only asking it tells. */
export function hasDatabase(where: string): boolean {
  return isServerUrl(where) || existsSync(path.join(where, 'database'))
}

/**
 * Makes sure that a folder has a database, where one must not be made by the way.
 *
 * @throws UsageError.
 */
export function requireDatabase(where: string): void {
  if (hasDatabase(where)) return
  throw new UsageError(`there is no database in ${where}`, {
    code: 'database_missing',
    advice: ['--database or PATCHBAY_DATABASE says where it is: a folder, or a postgres:// URL.'],
  })
}

/** Tells an error of a database, or of what is sealed in it, as one of a command. */
export function readDatabaseError(error: unknown): unknown {
  if (error instanceof VaultError) return new UsageError(error.message, { code: `vault_${error.code}` })
  if (error instanceof RestoreError) return new UsageError(error.message, { code: 'restore_refused' })
  if (error instanceof DatabaseError) return new ConnectorError(`database_${error.code}`, error.message)
  return error
}
