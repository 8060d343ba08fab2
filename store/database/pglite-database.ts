import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Database, Queryable } from './database.ts'
import { DatabaseError, fullMessage, isNoSpace } from './database-error.ts'
import { lockFolder, type FolderLock } from './lock-folder.ts'
import { PgliteSession } from './pglite-session.ts'
import { runTransaction } from './run-transaction.ts'
import { Turns } from './turns.ts'

/**
 * Opens the database in a folder, and makes both when they are not there.
 *
 * @throws DatabaseError when another process has it or it cannot be made.
 */
export async function openFolder(where: string): Promise<Database> {
  const folder = path.resolve(where)
  const lock = await takeFolder(folder)
  try {
    return new PgliteDatabase(folder, lock, await PgliteSession.start(folder))
  } catch (error) {
    lock.release()
    throw error
  }
}

async function takeFolder(folder: string): Promise<FolderLock> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return await lockFolder(folder)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    const { code = '', message } = error as NodeJS.ErrnoException
    if (isNoSpace(code)) throw new DatabaseError('full', fullMessage)
    throw new DatabaseError(
      'unavailable',
      `The folder ${folder} cannot hold a database (${code === '' ? message : code}). Give another one with --database.`,
      { retryable: false },
    )
  }
}

/** PGlite has one connection: statements outside a transaction wait until it has ended. */
class PgliteDatabase implements Database {
  readonly kind = 'pglite'
  readonly #folder: string
  readonly #lock: FolderLock
  readonly #turns = new Turns(30_000)
  #session: PgliteSession
  #closing: Promise<void> | undefined

  constructor(folder: string, lock: FolderLock, session: PgliteSession) {
    this.#folder = folder
    this.#lock = lock
    this.#session = session
  }

  async query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return this.#turn(async (session) => {
      // The caller names the columns it asks for.
      return (await session.query(text, values)) as readonly Row[]
    })
  }

  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    return this.#turn((session) => runTransaction((text, values) => session.query(text, values), work))
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns
      .run(() => this.#session.close())
      .catch(() => this.#session.end())
      .finally(() => this.#lock.release())
    return this.#closing
  }

  async #turn<T>(work: (session: PgliteSession) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new DatabaseError('failed', 'The database is closed.')
    return this.#turns.run(async () => {
      // After a breakdown, a full disk for one, the next to come starts the engine anew.
      if (!this.#session.usable) {
        await this.#session.end()
        this.#session = await PgliteSession.start(this.#folder)
      }
      return work(this.#session)
    })
  }
}
