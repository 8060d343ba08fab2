import path from 'node:path'
import { dumpDatabase } from '../store/database/dump-database.ts'
import { writeGzipLines } from '../store/database/gzip-lines.ts'
import { appliedMigrations } from '../store/database/migrate.ts'
import { describeDatabase } from '../store/database/open-database.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { writeText } from './output/write-text.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, databaseVariable, requireDatabase, whereOf, withDatabase } from './vault-database.ts'

/** `patchbay backup`: writes all that the server keeps to a file. */
export const backupCommand: Command = defineCommand({
  details:
    'The file holds the database as it was at one moment, and goes into a folder or a PostgreSQL server alike. Credentials stay sealed in it: keep the encryption key too, elsewhere. Servers on PostgreSQL go on working meanwhile; one on a folder has to be stopped.',
  arguments: {},
  options: {
    output: { short: 'o', value: 'FILE', description: 'where to write it, such as patchbay.backup' },
    database: databaseOption,
    json: jsonOption,
  },
  variables: [databaseVariable],
  examples: [
    { title: 'the database in ./.patchbay', line: 'backup -o patchbay.backup' },
    { title: 'a PostgreSQL server', line: 'backup --database postgres://db/patchbay -o patchbay.backup' },
  ],
  async run({ output, database, json }, io) {
    if (output === undefined) throw new UsageError('backup needs -o FILE: where to write it')
    const where = whereOf(database, io)
    requireDatabase(where)
    const file = path.resolve(io.cwd, output)
    const rows = await withDatabase(where, async (opened) => {
      if ((await appliedMigrations(opened)).length === 0) {
        throw new UsageError(`${describeDatabase(where)} is not a database of Patchbay, or a new one`, {
          code: 'database_missing',
        })
      }
      return writeGzipLines(file, (write) =>
        dumpDatabase(opened, async (line) => {
          io.signal.throwIfAborted()
          await write(line)
        }),
      ).catch((error: unknown) => {
        throw readFileError(error, output)
      })
    })
    await writeText(
      io.stdout,
      json ? `${JSON.stringify({ path: output, rows })}\n` : `${output}: ${rows} rows\n`,
      io.signal,
    )
    return 0
  },
})

function readFileError(error: unknown, output: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  return new UsageError(`${output} cannot be written (${code})`, { code: 'file_unwritable' })
}
