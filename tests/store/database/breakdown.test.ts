import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../../store/database/open-database.ts'
import { closeDatabases, freshFolder, openForTest, testDatabases } from '../../support/databases.ts'
import { createDatabaseOn, createPostgresServer, type PostgresServer } from '../../support/postgres.ts'
import { startScript } from '../../support/run-script.ts'
import { removeSmallDisks, smallDisk, whereDisksCanBeMade } from '../../support/small-disk.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  removeSmallDisks()
  await removeTemporaryFolders()
})

describe.each(testDatabases)('a process on $name that is killed', ({ fresh }) => {
  it('has kept everything it was told is kept', async () => {
    const where = await fresh()
    const child = await startScript(
      `const { openDatabase } = await load('store/database/open-database.ts')
       const database = await openDatabase(process.argv[2])
       await database.query('create table t (n int primary key)')
       for (let n = 1; ; n += 1) {
         await database.transaction((transaction) => transaction.query('insert into t values ($1)', [n]))
         process.stdout.write(n + '\\n')
       }`,
      [where],
    )
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
    while (told.split('\n').length < 50) await sleep(10)
    child.kill('SIGKILL')
    await once(child, 'close')
    const last = Number(told.trimEnd().split('\n').at(-1))
    const database = await openForTest(where)
    const [row] = await database.query<{ count: number; last: number }>(
      'select count(*) as count, max(n) as last from t',
    )
    expect(row?.last).toBeGreaterThanOrEqual(last)
    expect(row?.count).toBe(row?.last)
    await database.query('insert into t values (0)')
  })
})

const itOnSmallDisk = await whereDisksCanBeMade()

describe('a full disk', () => {
  itOnSmallDisk('refuses to write, keeps what there is, and goes on when there is room (pglite)', async () => {
    const { folder, ...disk } = await smallDisk('200m')
    execFileSync('cp', ['-r', path.join(await freshFolder(), 'database'), folder])
    const database = await openForTest(folder)
    await database.query('create table t (n int, filler bytea)')
    await database.query("insert into t values (1, '')")
    disk.fill()
    const full = await fill(database)
    expect(full).toMatchObject({ name: 'DatabaseError', code: 'full', retryable: true })
    disk.clear()
    await database.query("insert into t values (2, '')")
    expect(await database.query('select n from t where n > 0 order by n')).toEqual([{ n: 1 }, { n: 2 }])
    await database.close()
    const again = await openForTest(folder)
    expect(await again.query('select n from t where n > 0 order by n')).toEqual([{ n: 1 }, { n: 2 }])
  })

  itOnSmallDisk('refuses to write, keeps what there is, and goes on when there is room (postgres)', async () => {
    if (!testDatabases.some(({ name }) => name === 'postgres')) return
    const { folder, ...disk } = await smallDisk('300m')
    const server = await createPostgresServer(path.join(folder, 'server'))
    await server.start()
    try {
      const database = await openForTest(await createDatabaseOn(server))
      await database.query('create table t (n int, filler bytea)')
      await database.query("insert into t values (1, '')")
      disk.fill()
      expect(await fill(database)).toMatchObject({
        code: expect.stringMatching(/full|unavailable/) as string,
        retryable: true,
      })
      disk.clear()
      await eventually(() => database.query("insert into t values (2, '')"))
      expect(await database.query('select n from t where n > 0 order by n')).toEqual([{ n: 1 }, { n: 2 }])
      await database.close()
    } finally {
      await server.stop()
    }
  })

  async function fill(database: Awaited<ReturnType<typeof openDatabase>>): Promise<unknown> {
    for (let turn = 0; turn < 400; turn += 1) {
      try {
        await database.query(
          "insert into t select 0, decode(repeat(md5(random()::text), 3000), 'hex') from generate_series(1, 20)",
        )
      } catch (error) {
        return error
      }
    }
    return 'never full'
  }
})

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += 100) {
    try {
      return await work()
    } catch (error) {
      if (waited > 30_000) throw error
      await sleep(100)
    }
  }
}

describe('an embedded database that was interrupted while it was made', () => {
  it('is made anew', async () => {
    const folder = await temporaryFolder()
    const child = await startScript(
      `const { openDatabase } = await load('store/database/open-database.ts')
       await openDatabase(process.argv[2])`,
      [folder],
    )
    while (!existsSync(path.join(folder, `database.new.${child.pid}`, 'base'))) await sleep(20)
    child.kill('SIGKILL')
    await once(child, 'close')
    const database = await openForTest(folder)
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(path.join(folder, `database.new.${child.pid}`))).toBe(false)
  })
})

const onPostgres = testDatabases.some(({ name }) => name === 'postgres') ? describe : describe.skip

onPostgres('a server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    const folder = await temporaryFolder()
    execFileSync('chmod', ['755', folder])
    server = await createPostgresServer(path.join(folder, 'server'))
    await server.start()
  })
  afterAll(() => server.stop())

  it('that goes away and comes back is found again', async () => {
    const database = await openForTest(await createDatabaseOn(server))
    await database.query('create table t (n int)')
    const asleep = database.query('select pg_sleep(60)').catch((error: unknown) => error)
    const idle = database
      .transaction(async (transaction) => {
        await transaction.query('insert into t values (1)')
        await sleep(1_000)
        await transaction.query('insert into t values (2)')
      })
      .catch((error: unknown) => error)
    await sleep(300)
    await server.stop()
    const lost = { name: 'DatabaseError', code: 'unavailable', retryable: true }
    expect(await asleep).toMatchObject(lost)
    expect(await idle).toMatchObject(lost)
    await expect(database.query('select 1')).rejects.toMatchObject(lost)
    await server.start()
    expect(await database.query('select count(*) as count from t')).toEqual([{ count: 0 }])
    await database.close()
  })

  it('stops a statement that takes too long, and the connection stays of use', async () => {
    const database = await openForTest(await createDatabaseOn(server), { statementTimeout: 200, connections: 1 })
    await expect(database.query('select pg_sleep(10)')).rejects.toMatchObject({ code: 'failed', sqlState: '57014' })
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    const long = await database.transaction((transaction) => transaction.query('select 1 as one from pg_sleep(0.5)'), {
      unhurried: true,
    })
    expect(long).toEqual([{ one: 1 }])
  })

  it('waits no longer for one that is gone without a word, and takes another connection', async () => {
    const database = await openForTest(await createDatabaseOn(server), { statementTimeout: 200, connections: 1 })
    const [backend] = await database.query<{ pid: number }>('select pg_backend_pid() as pid')
    const pid = backend?.pid ?? 0
    process.kill(pid, 'SIGSTOP')
    try {
      await expect(database.query('select 1 as one')).rejects.toMatchObject({
        ...{ code: 'unavailable', retryable: true },
        message: 'The database is not available: no answer within 5.2 s.',
      })
      expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    } finally {
      process.kill(pid, 'SIGCONT')
    }
  })

  it('says that all connections are taken rather than to wait for ever', async () => {
    const database = await openForTest(await createDatabaseOn(server), { connectTimeout: 300, connections: 1 })
    const busy = database.query('select pg_sleep(1.5)')
    await expect(database.query('select 1')).rejects.toMatchObject({ code: 'unavailable', retryable: true })
    await busy
  })

  it('is not told with its password, whatever is wrong', async () => {
    const url = await createDatabaseOn(server)
    const wrong = [
      url.replace(/:[^:@]+@/, ':canary-password@'),
      url
        .replace(/\/[^/]+$/, '/nowhere')
        .replace(/:\d+\//, ':1/')
        .replace(/:[^:@]+@/, ':canary-password@'),
      'postgres://user:canary-password@no such host/db',
      'postgres://user:canary-password@nowhere.invalid/db',
      'postgres://user:canary-password@127.0.0.1:99999/db',
    ]
    for (const where of wrong) {
      const error = (await openDatabase(where).catch((thrown: unknown) => thrown)) as Error
      expect(error).toMatchObject({ name: 'DatabaseError' })
      expect(error.message + (error.stack ?? '') + JSON.stringify(error)).not.toContain('canary-password')
    }
    await expect(openDatabase(wrong[0] ?? '')).rejects.toMatchObject({ sqlState: '28P01', retryable: false })
  })
})
