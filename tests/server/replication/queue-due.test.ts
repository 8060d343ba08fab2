import { randomUUID } from 'node:crypto'
import { createPgBossEngine } from '../../../server/jobs/pg-boss-engine.ts'
import type { JobEngine } from '../../../server/jobs/job-engine.ts'
import { allMigrations } from '../../../server/migrations/all-migrations.ts'
import { claimRun } from '../../../server/replication/claim-run.ts'
import { queueDue, replicationQueue } from '../../../server/replication/queue-due.ts'
import type { Database } from '../../../store/database/database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { closeDatabases, openForTest, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

describe.each(testDatabases)('what is due on $name', ({ name, fresh }) => {
  let where: string
  let database: Database
  let engine: JobEngine
  const names = new Map<string, string>()

  beforeAll(async () => {
    where = await fresh()
    database = await openForTest(where)
    await migrate(database, [...allMigrations, ...storeMigrations])
    engine = await openEngine(database)
  })
  beforeEach(async () => {
    await database.query(
      'delete from patchbay.connectors; delete from patchbay.workspaces; delete from patchbay.vault_keys',
    )
    await database.query(`insert into patchbay.vault_keys (id, proof) values ('key', '')`)
    for (let job = await engine.take(replicationQueue); job !== undefined; job = await engine.take(replicationQueue)) {
      await engine.complete(replicationQueue, job.id)
    }
  })

  async function openEngine(on: Database): Promise<JobEngine> {
    const opened = await createPgBossEngine(on)
    await opened.open({ name: replicationQueue, retries: 0, retryDelay: 0, expire: 3600 })
    return opened
  }

  /** Makes a workspace with so many connectors, all of them due. */
  async function addWorkspace(label: string, connectors: number): Promise<void> {
    const workspace = randomUUID()
    await database.query('insert into patchbay.workspaces (id, name) values ($1, $2)', [workspace, label])
    for (let index = 0; index < connectors; index++) {
      const id = randomUUID()
      names.set(id, label)
      await database.query(
        `insert into patchbay.connectors (id, workspace_id, connector, name, sealed, key_id)
         values ($1, $2, 'ashby', 'one', '', 'key')`,
        [id, workspace],
      )
      await database.query(
        `insert into patchbay.replications (connector_id, interval_seconds, next_run_at)
         values ($1, 3600, now() - interval '1 minute')`,
        [id],
      )
    }
  }

  /** Takes jobs until there is none, and gives whose they are. */
  async function take(): Promise<readonly { readonly of: string; readonly id: string; readonly ticket: string }[]> {
    const taken = []
    for (let job = await engine.take(replicationQueue); job !== undefined; job = await engine.take(replicationQueue)) {
      const id = String(job.data['connector_id'])
      taken.push({ of: names.get(id) ?? '', id, ticket: job.id })
    }
    return taken
  }

  it('is handed out once, whoever looks, and a workspace with many connectors keeps no other waiting', async () => {
    await addWorkspace('large', 12)
    await addWorkspace('small', 1)
    await addWorkspace('other', 3)
    const looks = Array.from({ length: 5 }, () => queueDue(database, engine, { share: 2 }))
    const counts = await Promise.all(looks)
    const first = await take()
    for (const { id, ticket } of first) await claimRun(database, { id, holder: randomUUID(), life: 60_000 }, ticket)
    const idle = await queueDue(database, engine, { share: 2 })
    await database.query(
      `update patchbay.replications set state = 'idle', next_run_at = now() + interval '1 hour' where connector_id = $1`,
      [first.find(({ of }) => of === 'large')?.id],
    )
    await database.query(`update patchbay.replications set current = null where state = 'idle'`)
    await queueDue(database, engine, { share: 2 })

    expect(counts.reduce((sum, count) => sum + count)).toBe(5)
    expect(first.map(({ of }) => of).sort()).toEqual(['large', 'large', 'other', 'other', 'small'])
    expect(new Set(first.slice(0, 3).map(({ of }) => of)).size).toBe(3)
    expect(idle).toBe(0)
    expect((await take()).map(({ of }) => of)).toEqual(['large'])
  })

  it('runs once: a job that came twice, or late, claims nothing', async () => {
    await addWorkspace('once', 1)
    await queueDue(database, engine, { share: 2 })
    const [job] = await take()
    if (job === undefined) throw new Error('there was no job')
    const claim = (): Promise<unknown> =>
      claimRun(database, { id: job.id, holder: randomUUID(), life: 60_000 }, job.ticket)
    const claims = await Promise.all([claim(), claim(), claim()])
    expect(claims.filter((one) => one !== undefined).length).toBe(1)
    expect(await queueDue(database, engine, { share: 2 })).toBe(0)
  })

  it('comes back from a process that died: between the job and the run, and in the middle of a run', async () => {
    await addWorkspace('dead', 1)
    await queueDue(database, engine, { share: 2 })
    const [lost] = await take()
    expect(await queueDue(database, engine, { share: 2 })).toBe(0)
    await database.query(`update patchbay.replications set queued_at = now() - interval '1 minute'`)
    expect(await queueDue(database, engine, { share: 2 })).toBe(1)
    const [job] = await take()
    const dead = { id: job?.id ?? '', holder: randomUUID(), life: 1 }
    expect(await claimRun(database, dead, lost?.ticket ?? '')).toBeUndefined()
    const run = await claimRun(database, dead, job?.ticket ?? '')
    await database.query(
      `update patchbay.replications set alive_until = now() - interval '1 second', request = '{"trigger":"manual"}'::jsonb`,
    )
    expect(await queueDue(database, engine, { share: 2 })).toBe(1)
    const [again] = await take()
    const taken = await claimRun(database, { ...dead, holder: randomUUID(), life: 60_000 }, again?.ticket ?? '')
    expect(taken).toMatchObject({
      current: { trigger: 'schedule' },
      request: { trigger: 'manual' },
      run_started_at: run?.run_started_at,
      attempts: 2,
    })
  })

  it('waits on while its job waits, and is not looked at again at once', async () => {
    await addWorkspace('waiting', 1)
    await queueDue(database, engine, { share: 2 })
    await database.query(`update patchbay.replications set queued_at = now() - interval '1 minute'`)
    expect(await queueDue(database, engine, { share: 2 })).toBe(0)
    const rows = await database.query(
      `select state, ticket::text as ticket, queued_at > now() - interval '30 seconds' as looked_at from patchbay.replications`,
    )
    const [job] = await take()
    expect(rows).toEqual([{ state: 'queued', ticket: job?.ticket, looked_at: true }])
  })

  it('is nothing while it is paused or its workspace inactive, but for what was asked for', async () => {
    await addWorkspace('paused', 1)
    await addWorkspace('inactive', 1)
    await database.query(`update patchbay.workspaces set status = 'inactive' where name = 'inactive'`)
    await database.query(
      `update patchbay.replications r set paused = true from patchbay.connectors c join patchbay.workspaces w on w.id = c.workspace_id
       where r.connector_id = c.id and w.name = 'paused'`,
    )
    expect(await queueDue(database, engine, { share: 2 })).toBe(0)
    await database.query(`update patchbay.replications set request = '{"trigger":"manual"}'::jsonb`)
    await queueDue(database, engine, { share: 2 })
    expect((await take()).map(({ of }) => of)).toEqual(['paused'])
  })

  it('is made anew when jobs were lost, as after a backup is restored; engines that start at once are fine', async () => {
    await addWorkspace('restored', 1)
    await queueDue(database, engine, { share: 2 })
    await database.query('drop schema patchbayjobs cascade')
    const others = name === 'postgres' ? [await openForTest(where), await openForTest(where)] : [database]
    const engines = await Promise.all([database, ...others].map(openEngine))
    await database.query(`update patchbay.replications set queued_at = now() - interval '1 minute'`)
    const [last = engine] = engines
    expect(await queueDue(database, last, { share: 2 })).toBe(1)
    expect((await take()).map(({ of }) => of)).toEqual(['restored'])
  })
})
