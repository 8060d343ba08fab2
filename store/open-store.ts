import { createStore, type Store } from './create-store.ts'
import { openDatabase, type DatabaseOptions } from './database/open-database.ts'

/**
 * Opens the copy in a folder, which is made when it is not there, or on a PostgreSQL server by URL.
 *
 * @throws DatabaseError that says what is in the way.
 */
export async function openStore(where: string, options: DatabaseOptions = {}): Promise<Store> {
  const database = await openDatabase(where, options)
  try {
    return await createStore(database)
  } catch (error) {
    await database.close()
    throw error
  }
}
