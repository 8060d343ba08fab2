import { migrate } from '../../../store/database/migrate.ts'
import type { Database } from '../../../store/database/database.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { takeLease } from '../../../store/sync/take-lease.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

describe.each(testDatabases)('the right to replicate on $name', ({ name, shared }) => {
  let database: Database

  beforeEach(async () => {
    database = await shared()
    await migrate(database, storeMigrations)
  })

  /** What a run of another process leaves or holds. */
  async function holdElsewhere(seconds: number): Promise<void> {
    await database.query(
      `insert into patchbay.replication_leases values ('ashby', 'other/run', now(), now() + $1::float8 * interval '1 second')
       on conflict (source) do update set holder = excluded.holder, expires_at = excluded.expires_at`,
      [seconds],
    )
  }

  it('is one at a time for each source, and free again when it is given back', async () => {
    const lease = await takeLease(database, 'ashby')
    await expect(takeLease(database, 'ashby')).rejects.toMatchObject({ code: 'sync_running' })
    const other = await takeLease(database, 'hubspot')
    await lease.release()
    await other.release()
    await (await takeLease(database, 'ashby')).release()
  })

  it('is taken over from a process that shows no sign of life', async () => {
    await holdElsewhere(0.3)
    const lease = await takeLease(database, 'ashby', { life: 300 })
    await database.transaction((transaction) => lease.hold(transaction))
    await lease.release()
    expect(await database.query('select source from patchbay.replication_leases')).toEqual([])
  })

  it('is lost to whoever took over: nothing more is written', async () => {
    const lease = await takeLease(database, 'ashby')
    await holdElsewhere(60)
    const writing = database.transaction((transaction) => lease.hold(transaction))
    await expect(writing).rejects.toMatchObject({ code: 'sync_taken_over', retryable: true })
    await lease.release()
    expect(await database.query('select holder from patchbay.replication_leases')).toEqual([{ holder: 'other/run' }])
  })

  if (name === 'postgres') {
    it('stays with another process that is alive', async () => {
      await holdElsewhere(60)
      const alive = setInterval(() => void holdElsewhere(60), 30)
      await expect(takeLease(database, 'ashby', { life: 300 })).rejects.toMatchObject({ code: 'sync_running' })
      clearInterval(alive)
    })

    it('is not waited for when one is told to end', async () => {
      await holdElsewhere(60)
      const controller = new AbortController()
      setTimeout(() => controller.abort(new Error('enough')), 50)
      await expect(takeLease(database, 'ashby', { signal: controller.signal })).rejects.toThrow('enough')
    })
  }
})
