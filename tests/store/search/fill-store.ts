import type { Database } from '../../../store/database/database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { wordVector } from '../../../store/search/words.ts'
import type { TestDatabase } from '../../support/databases.ts'

/** Whose records the tests search. */
export const source = 'acme'

/** A record with its key. */
export interface StoredRecord {
  readonly key: string
  readonly data: unknown
}

/** Makes a database with the tables of the store and nothing in them. */
export async function emptyStore(kind: TestDatabase): Promise<Database> {
  const database = await kind.shared()
  await migrate(database, storeMigrations)
  return database
}

/** Puts records into the copy, as replication does. */
export async function fillStore(
  database: Database,
  entity: string,
  records: readonly StoredRecord[],
  owner: string = source,
): Promise<void> {
  const rows = records.map(({ key, data }) => ({ key, data, texts: textsOf(data).join('\n') }))
  await database.query(
    `insert into patchbay.records (source, entity, key, data, hash, synced_at, words)
     select $1, $2, given.key, given.data, '', now(), ${wordVector('given.texts')}
     from jsonb_to_recordset($3::jsonb) as given (key text, data jsonb, texts text)
     on conflict (source, entity, key) do update set data = excluded.data, words = excluded.words`,
    [owner, entity, JSON.stringify(rows)],
  )
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
