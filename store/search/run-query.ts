import type { Database, Queryable } from '../database/database.ts'
import { DatabaseError } from '../database/database-error.ts'
import { ConnectorError } from '../../manifest/errors.ts'
import { InputError } from '../../runtime/errors.ts'

/** How a search is run. */
export interface SearchOptions {
  /** Milliseconds until it is given up; else the database's own limit counts. Servers only: the embedded one cannot be stopped. */
  readonly timeout?: number
}

/**
 * Asks the database, within the time there is.
 *
 * @throws ConnectorError when the time is up, InputError when a value cannot be what it says.
 */
export async function runQuery<T>(
  database: Database,
  { timeout }: SearchOptions,
  work: (queryable: Queryable) => Promise<T>,
): Promise<T> {
  try {
    if (timeout === undefined) return await work(database)
    return await database.transaction(async (transaction) => {
      await transaction.query("select set_config('statement_timeout', $1, true)", [
        String(Math.max(1, Math.ceil(timeout))),
      ])
      return work(transaction)
    })
  } catch (error) {
    throw readError(error)
  }
}

function readError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error
  if (error.sqlState === '57014')
    return new ConnectorError(
      'search_timeout',
      'The search took too long and was stopped. Narrow it: ask for equal values, words or a range of dates first; a pattern that begins with % goes through every record.',
      { cause: error },
    )
  // Values are checked before; what is left is a cursor that somebody wrote himself.
  if (error.sqlState?.startsWith('22') === true)
    return new InputError(
      'input_invalid',
      'A value of the search cannot be compared; leave the cursor out to begin anew.',
    )
  return error
}
