import type { Database } from '../../store/database/database.ts'

/** A database, and how the server would run what it is asked outside a transaction. */
export interface ExplainedDatabase {
  readonly database: Database
  readonly plans: readonly string[]
}

/** Makes a database tell how each statement is run. */
export function explaining(database: Database): ExplainedDatabase {
  const plans: string[] = []
  const explained: Database = {
    kind: database.kind,
    transaction: (work) => database.transaction(work),
    close: () => database.close(),
    query: async (text, values) => {
      plans.push(JSON.stringify(await database.query(`explain ${text}`, values)))
      return database.query(text, values)
    },
  }
  return { database: explained, plans }
}
