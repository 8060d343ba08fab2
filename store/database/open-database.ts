import type { Database } from './database.ts'

/** How long a database may take. */
export interface DatabaseOptions {
  /** Milliseconds until a connection that is not made is given up (default 10,000); servers only. */
  readonly connectTimeout?: number
  /** Milliseconds until a statement is stopped (default 30,000); servers only. */
  readonly statementTimeout?: number
  /** How many statements a server runs at once for us (default 10). */
  readonly connections?: number
}

/**
 * Opens the database in a folder, which is made when it is not there, or on a PostgreSQL server by URL.
 *
 * @throws DatabaseError that says what is in the way.
 */
export async function openDatabase(where: string, options: DatabaseOptions = {}): Promise<Database> {
  if (isServerUrl(where)) {
    const { openPostgres } = await import('./postgres-database.ts')
    return openPostgres(where, options)
  }
  const { openFolder } = await import('./pglite-database.ts')
  return openFolder(where)
}

/** Tells a server's URL from a folder. */
export function isServerUrl(where: string): boolean {
  return /^postgres(ql)?:\/\//i.test(where)
}

/** Names a database in messages: a URL without its password. */
export function describeDatabase(where: string): string {
  if (!isServerUrl(where)) return where
  try {
    const { protocol, username, host, pathname } = new URL(where)
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
  } catch {
    return 'the PostgreSQL server'
  }
}
