import type { Queryable } from './database.ts'
import { DatabaseError } from './database-error.ts'

/** Runs one statement on a connection; without values several. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly object[]>

/** Runs work between `begin` and `commit` on a connection that nothing else uses; what it throws rolls back. */
export async function runTransaction<T>(
  ask: Ask,
  work: (transaction: Queryable) => Promise<T>,
  begin = 'begin',
): Promise<T> {
  await ask(begin)
  const transaction = new Transaction(ask)
  try {
    const result = await work(transaction)
    await transaction.end()
    await ask('commit')
    return result
  } catch (error) {
    await transaction.end().catch(() => undefined)
    // When even this fails, the connection is gone, and the transaction with it.
    await ask('rollback').catch(() => undefined)
    throw error
  }
}

class Transaction implements Queryable {
  readonly #ask: Ask
  readonly #running = new Set<Promise<unknown>>()
  #failure: { readonly error: unknown } | undefined
  #ended = false

  constructor(ask: Ask) {
    this.#ask = ask
  }

  async query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#ended) throw new DatabaseError('failed', 'The transaction has ended: await its statements within it.')
    const asked = this.#ask(text, values)
    this.#running.add(asked)
    try {
      // The caller names the columns it asks for.
      return (await asked) as readonly Row[]
    } catch (error) {
      this.#failure ??= { error }
      throw error
    } finally {
      this.#running.delete(asked)
    }
  }

  /** Waits for statements that nobody waited for; after one that failed, `commit` would roll back without a word. */
  async end(): Promise<void> {
    await Promise.allSettled(this.#running)
    this.#ended = true
    if (this.#failure !== undefined) throw this.#failure.error
  }
}
