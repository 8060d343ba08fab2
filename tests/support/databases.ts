import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import type { Database } from '../../store/database/database.ts'
import { openDatabase, type DatabaseOptions } from '../../store/database/open-database.ts'
import { createPostgresDatabase, hasPostgres } from './postgres.ts'
import { temporaryFolder } from './temporary-folder.ts'

// The first test of a run waits until a server is there, and on a new machine for the template; a busy one takes its time.
jest.setTimeout(180_000)

/** A kind of database that a suite runs on: `describe.each(testDatabases)('… on $name', …)`. */
export interface TestDatabase {
  readonly name: 'pglite' | 'postgres'
  /** Makes a new, empty database, and gives what `openDatabase` takes: a folder or a URL. */
  readonly fresh: () => Promise<string>
  /** Makes and opens one; `closeDatabases` closes it. */
  readonly open: (options?: DatabaseOptions) => Promise<Database>
  /** Gives the one of this kind that a test file shares, without the tables that were made in it; the fastest. */
  readonly shared: () => Promise<Database>
}

/** All kinds of databases there are to test with. */
export const testDatabases: readonly TestDatabase[] = [
  testDatabase('pglite', freshFolder),
  ...(hasPostgres() ? [testDatabase('postgres', createPostgresDatabase)] : []),
]

const opened = new Set<Database>()

/** Opens a database that `closeDatabases` closes. */
export async function openForTest(where: string, options?: DatabaseOptions): Promise<Database> {
  const database = await openDatabase(where, options)
  opened.add(database)
  return database
}

/** Closes what a test file opened; before its folders are removed. */
export async function closeDatabases(): Promise<void> {
  await Promise.all([...opened].map((database) => database.close()))
  opened.clear()
}

/** Makes a folder with an empty embedded database, a copy of one that was made once on this machine. */
export async function freshFolder(): Promise<string> {
  const folder = await temporaryFolder()
  cpSync(path.join(await template(), 'database'), path.join(folder, 'database'), { recursive: true })
  return folder
}

function testDatabase(name: TestDatabase['name'], fresh: () => Promise<string>): TestDatabase {
  const open: TestDatabase['open'] = async (options) => openForTest(await fresh(), options)
  let one: Promise<Database> | undefined
  return {
    name,
    fresh,
    open,
    shared: async () => {
      one ??= open()
      const database = await one
      await database.query('drop schema if exists patchbay cascade')
      return database
    },
  }
}

/** Making one takes seconds, copying it none. */
async function template(): Promise<string> {
  const manifest = path.resolve(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = path.join(tmpdir(), `patchbay-template-${userInfo().uid}`, version)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}.tmp`
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 })
  const database = await openDatabase(draft)
  await database.close()
  try {
    renameSync(draft, folder)
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true })
  }
  return folder
}
