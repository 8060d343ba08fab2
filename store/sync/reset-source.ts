import type { Database } from '../database/database.ts'
import { dropViews } from '../views/create-views.ts'
import { forgetFreshness } from '../search/known-freshness.ts'
import { copyTables } from './copy-tables.ts'
import { takeLease } from './take-lease.ts'

/**
 * Forgets a source, or one of its entities.
 *
 * @throws SyncError while it is being replicated.
 */
export async function resetSource(database: Database, source: string, entity?: string): Promise<void> {
  const lease = await takeLease(database, source)
  try {
    await database.transaction(
      async (transaction) => {
        await lease.hold(transaction)
        for (const table of copyTables) {
          await transaction.query(
            `delete from patchbay.${table} where source = $1 and ($2::text is null or entity = $2)`,
            [source, entity ?? null],
          )
        }
      },
      { unhurried: true },
    )
    forgetFreshness(database)
    if (entity === undefined) await dropViews(database, source)
  } finally {
    await lease.release()
  }
}
