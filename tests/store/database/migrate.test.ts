import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { appliedMigrations, migrate } from '../../../store/database/migrate.ts'
import { closeDatabases, openForTest, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

const first = { name: '0001-first', sql: 'create table patchbay.a (n int); insert into patchbay.a values (1)' }
const second = { name: '0002-second', sql: 'update patchbay.a set n = n + 1' }

describe.each(testDatabases)('migrating on $name', ({ shared }) => {
  it('runs each migration once', async () => {
    const database = await shared()
    await migrate(database, [first])
    await migrate(database, [first, second])
    await migrate(database, [first, second])
    expect(await database.query('select n from patchbay.a')).toEqual([{ n: 2 }])
    expect(await appliedMigrations(database)).toEqual(['0001-first', '0002-second'])
  })

  it('leaves nothing of one that fails, and all of those before', async () => {
    const database = await shared()
    const failing = { name: '0002-failing', sql: 'insert into patchbay.a values (2); select nonsense' }
    await expect(migrate(database, [first, failing])).rejects.toMatchObject({ sqlState: '42703' })
    expect(await database.query('select n from patchbay.a')).toEqual([{ n: 1 }])
    expect(await appliedMigrations(database)).toEqual(['0001-first'])
  })

  it('refuses a database of a newer version', async () => {
    const database = await shared()
    await migrate(database, [first, second])
    await expect(migrate(database, [first])).rejects.toThrow('newer version of Patchbay')
  })

  it('shares a database with a series of its own', async () => {
    const database = await shared()
    const other = { name: '0100-other', sql: 'create table patchbay.b (n int)' }
    await migrate(database, [first])
    await migrate(database, [other])
    await migrate(database, [first, second])
    expect(await appliedMigrations(database)).toEqual(['0001-first', '0002-second', '0100-other'])
  })

  it('takes turns with another that starts at once', async () => {
    const database = await shared()
    await Promise.all(Array.from({ length: 4 }, () => migrate(database, [first, second])))
    expect(await database.query('select n from patchbay.a')).toEqual([{ n: 2 }])
  })
})

describe.each(testDatabases.filter(({ name }) => name === 'postgres'))('processes on $name', ({ fresh }) => {
  it('migrate at once without a quarrel', async () => {
    const where = await fresh()
    const script = path.join(await temporaryFolder(), 'migrate.ts')
    const source = (file: string): string => JSON.stringify(path.resolve(import.meta.dirname, '../../..', file))
    await writeFile(
      script,
      `void (async () => {
        const { openDatabase } = await import(${source('store/database/open-database.ts')})
        const { migrate } = await import(${source('store/database/migrate.ts')})
        const database = await openDatabase(process.argv[2])
        await migrate(database, ${JSON.stringify([{ ...first, sql: `${first.sql}; select pg_sleep(0.3)` }, second])})
        await database.close()
      })()`,
    )
    const exits = [1, 2].map(() =>
      once(spawn(process.execPath, ['--import', 'tsx', script, where], { stdio: 'inherit' }), 'exit'),
    )
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ])
    const database = await openForTest(where)
    expect(await database.query('select n from patchbay.a')).toEqual([{ n: 2 }])
  })
})
