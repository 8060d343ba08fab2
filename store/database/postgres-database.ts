import type { Pool, PoolClient, PoolConfig } from 'pg'
import type { Database, Queryable, TransactionOptions } from './database.ts'
import { DatabaseError, readDriverError, type DriverError } from './database-error.ts'
import type { DatabaseOptions } from './open-database.ts'
import { runTransaction, type Ask } from './run-transaction.ts'

/**
 * Opens a pool of connections to a PostgreSQL server, and tries one.
 *
 * @throws DatabaseError when the server cannot be reached or refuses us.
 */
export async function openPostgres(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const { statementTimeout = 30_000 } = options
  const { Pool, types } = await loadPg()
  const pool = new Pool({ ...poolConfig(url, options), types: { getTypeParser: parserOf(types) } })
  // A connection that waits in the pool and is lost is no news until one is asked for.
  pool.on('error', () => undefined)
  const database = new PostgresDatabase(pool, statementTimeout)
  try {
    await database.query('select 1')
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

function poolConfig(
  url: string,
  { connectTimeout = 10_000, statementTimeout = 30_000, connections = 10 }: DatabaseOptions,
): PoolConfig {
  if (!URL.canParse(url)) {
    throw new DatabaseError(
      'failed',
      'The URL of the database cannot be read. It goes postgres://USER:PASSWORD@HOST:PORT/NAME; other characters than letters and digits in the password are written as %XX.',
    )
  }
  return {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout * 2,
    application_name: 'patchbay',
    // What waits in the pool does not keep the process from ending.
    allowExitOnIdle: true,
  }
}

class PostgresDatabase implements Database {
  readonly kind = 'postgres'
  readonly #pool: Pool
  readonly #timeout: number
  readonly #running = new Set<Promise<unknown>>()
  #closing: Promise<void> | undefined

  constructor(pool: Pool, timeout: number) {
    this.#pool = pool
    this.#timeout = timeout
  }

  async query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    // The caller names the columns it asks for.
    return (await this.#borrow(this.#timeout, (ask) => ask(text, values))) as readonly Row[]
  }

  transaction<T>(
    work: (transaction: Queryable) => Promise<T>,
    { unhurried = false }: TransactionOptions = {},
  ): Promise<T> {
    const begin = unhurried ? `begin; ${noTimeouts}` : 'begin'
    return this.#borrow(unhurried ? 0 : this.#timeout, (ask) => runTransaction(ask, work, begin))
  }

  close(): Promise<void> {
    // The pool would forget those that wait for a connection.
    this.#closing ??= Promise.allSettled(this.#running).then(() => this.#pool.end())
    return this.#closing
  }

  async #borrow<T>(timeout: number, work: (ask: Ask) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new DatabaseError('failed', 'The database is closed.')
    const running = this.#lend(timeout, work)
    this.#running.add(running)
    try {
      return await running
    } finally {
      this.#running.delete(running)
    }
  }

  /** Lends a connection; one that was lost does not go back to the pool. */
  async #lend<T>(timeout: number, work: (ask: Ask) => Promise<T>): Promise<T> {
    const client = await this.#connect()
    let lost = false
    // Without an ear, a connection that breaks in a pause of a transaction would end the process.
    const onError = (): void => void (lost = true)
    client.on('error', onError)
    try {
      return await work(async (text, values) => {
        try {
          return await ask(client, timeout, { text, ...(values !== undefined && { values: [...values] }) })
        } catch (error) {
          const read = readDriverError(error as DriverError)
          lost ||= read.code === 'unavailable'
          throw read
        }
      })
    } finally {
      client.off('error', onError)
      client.release(lost)
    }
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect()
    } catch (error) {
      throw readConnectError(error as NodeJS.ErrnoException)
    }
  }
}

const noTimeouts = 'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0'

async function ask(client: PoolClient, timeout: number, query: Query): Promise<readonly object[]> {
  const results = await resultsOf(client, timeout, query)
  return (Array.isArray(results) ? (results as readonly Rows[]).at(-1)?.rows : (results as Rows).rows) ?? []
}

interface Query {
  readonly text: string
  readonly values?: unknown[]
}

/**
 * By a callback and a timer of our own: with the driver's promises and its timer, answers outlive their use, and
 * collecting them takes ten times as long.
 */
function resultsOf(client: PoolClient, timeout: number, query: Query): Promise<Rows | readonly Rows[]> {
  return new Promise((resolve, reject) => {
    // The server stops a statement itself; this is for a server that is gone without a word.
    const onSilence = (): void => reject(new Error(`no answer within ${(timeout + 5_000) / 1000} s`))
    const timer = timeout > 0 ? setTimeout(onSilence, timeout + 5_000) : undefined
    // Several statements give several results, which the types do not tell; of an error there is no result.
    client.query(query, (error: Error | undefined, results) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve(results)
    })
  })
}

interface Rows {
  readonly rows: readonly object[]
}

/** Wrong passwords and unknown databases do not come right by waiting. */
function readConnectError(error: NodeJS.ErrnoException & { readonly errors?: readonly Error[] }): DatabaseError {
  // Of a host with several addresses, each gives an error of its own.
  const message = error.message === '' ? (error.errors?.[0]?.message ?? error.code ?? 'no answer') : error.message
  const refused = error.code !== undefined && (error.code.startsWith('28') || error.code === '3D000')
  return new DatabaseError('unavailable', `The database cannot be reached: ${message}.`, {
    ...(/^[0-9A-Z]{5}$/.test(error.code ?? '') && { sqlState: error.code }),
    retryable: !refused,
  })
}

type Parser = (text: string) => unknown

/** What the other driver would read otherwise, and what this one reads into the local time zone. */
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [20, Number],
  [17, (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'))],
  ...[1082, 1114, 1186].map((oid): [number, Parser] => [oid, (text) => text]),
])

interface PgTypes {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser
}

function parserOf(types: PgTypes): (oid: number, format?: 'text' | 'binary') => Parser {
  return (oid, format) => parsers.get(oid) ?? types.getTypeParser(oid, format)
}

async function loadPg(): Promise<{ readonly Pool: typeof Pool; readonly types: PgTypes }> {
  try {
    const { default: pg } = await import('pg')
    return { Pool: pg.Pool, types: pg.types }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new DatabaseError(
      'unavailable',
      'A PostgreSQL server needs the package pg, which is not installed: npm install pg@8. Or use a folder (--database ./.patchbay).',
      { retryable: false },
    )
  }
}
