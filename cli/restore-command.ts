import path from 'node:path'
import { allMigrations } from '../server/migrations/all-migrations.ts'
import { storeMigrations } from '../store/migrations/store-migrations.ts'
import type { Database } from '../store/database/database.ts'
import { readGzipLines } from '../store/database/gzip-lines.ts'
import { describeDatabase, isServerUrl } from '../store/database/open-database.ts'
import { restoreDatabase } from '../store/database/restore-database.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import type { Io } from './io.ts'
import { writeText } from './output/write-text.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, databaseVariable, whereOf, withDatabase } from './vault-database.ts'

/** `patchbay restore`: fills an empty database from a backup. */
export const restoreCommand: Command = defineCommand({
  details:
    'All of it or nothing: what was interrupted can be run again. The database must be empty; a folder is made. Afterwards start the server with the encryption key that the backup was sealed by; it says which.',
  arguments: { file: { description: 'what backup wrote' } },
  options: { database: databaseOption, json: jsonOption },
  variables: [databaseVariable],
  examples: [
    { title: 'into a new folder', line: 'restore patchbay.backup --database ./restored' },
    {
      title: 'from a folder to a PostgreSQL server',
      line: 'restore patchbay.backup --database postgres://db/patchbay',
    },
  ],
  async run({ file, database, json }, io) {
    const where = whereOf(database, io)
    const { rows, keys } = await withDatabase(where, async (opened) => ({
      rows: await restoreDatabase(opened, linesOf(file, io), [...allMigrations, ...storeMigrations]),
      keys: await keysOf(opened),
    }))
    const text = json
      ? JSON.stringify({ rows, keys })
      : `${describeDatabase(where)}: ${rows} rows${keys.length === 0 ? '' : `\n${keyAdvice(where, keys)}`}`
    await writeText(io.stdout, `${text}\n`, io.signal)
    return 0
  },
})

async function* linesOf(file: string, { cwd, signal }: Io): AsyncGenerator<string> {
  try {
    for await (const line of readGzipLines(path.resolve(cwd, file))) {
      signal.throwIfAborted()
      yield line
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    throw new UsageError(`${file} cannot be read (${code})`, { code: 'file_unreadable' })
  }
}

async function keysOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ id: string }>('select id from patchbay.vault_keys order by created_at')
  return rows.map(({ id }) => id)
}

function keyAdvice(where: string, keys: readonly string[]): string {
  const file = isServerUrl(where) ? '' : `, or in the file ${path.join(where, 'master.key')}`
  return `Its credentials are sealed by the key ${keys.join(' and ')}: start with it in PATCHBAY_ENCRYPTION_KEY${file}.`
}
