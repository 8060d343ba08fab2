import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createDatabaseOn, createPostgresServer, hasPostgres } from '../tests/support/postgres.ts'

/** A PostgreSQL of the bench, with an empty database. */
export interface BenchPostgres {
  readonly url: string
  /** Makes another empty database, and gives its URL. */
  another(): Promise<string>
  close(): Promise<void>
}

/** Starts a PostgreSQL where there is one to start. */
export async function startPostgres(): Promise<BenchPostgres | undefined> {
  if (!hasPostgres()) return undefined
  const folder = mkdtempSync(path.join(os.tmpdir(), 'patchbay-bench-postgres-'))
  // It runs as a user of its own when we are root.
  chmodSync(folder, 0o755)
  process.env['PATCHBAY_TEST_RUN'] = JSON.stringify({ folder, pid: process.pid })
  const server = await createPostgresServer(path.join(folder, 'postgres'))
  await server.start()
  return {
    url: await createDatabaseOn(server),
    another: () => createDatabaseOn(server),
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
