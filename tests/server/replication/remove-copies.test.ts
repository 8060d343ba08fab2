import { removeCopies } from '../../../server/replication/remove-copies.ts'
import { allMigrations } from '../../../server/migrations/all-migrations.ts'
import type { Database } from '../../../store/database/database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { openForTest, testDatabases } from '../../support/databases.ts'
import { closeServed, serve, startSandbox } from '../../support/serve.ts'

afterAll(closeServed)

const never = new AbortController().signal

/** Keeps a row of each kind for a source. */
async function keep(database: Database, source: string): Promise<void> {
  await database.query(
    `insert into patchbay.records (source, entity, key, data, hash, synced_at, words)
     values ($1, 'notes', '1', '{}', '', now(), '')`,
    [source],
  )
  await database.query(`insert into patchbay.seen_records values ($1, 'notes', '1')`, [source])
  await database.query(`insert into patchbay.read_parents values ($1, 'notes', '1')`, [source])
  await database.query(`insert into patchbay.checkpoints values ($1, 'notes', '{}')`, [source])
  await database.query(
    `insert into patchbay.runs (id, source, entity, status, trigger)
     values (gen_random_uuid(), $1, 'notes', 'completed', 'manual')`,
    [source],
  )
}

async function depart(database: Database, source: string): Promise<void> {
  await database.query('insert into patchbay.departed_sources values ($1)', [source])
}

/** Whose rows there are, in any table. */
async function left(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ source: string }>(
    `select source from patchbay.records union all select source from patchbay.seen_records
     union all select source from patchbay.read_parents union all select source from patchbay.checkpoints
     union all select source from patchbay.runs union all select source from patchbay.departed_sources order by 1`,
  )
  return rows.map(({ source }) => source)
}

describe.each(testDatabases)('what is left of connectors that are gone, on $name,', ({ shared, fresh }) => {
  it('is removed from every table, and nothing of the others', async () => {
    const database = await shared()
    await migrate(database, [...allMigrations, ...storeMigrations])
    for (const source of ['gone', 'there']) await keep(database, source)
    await depart(database, 'gone')
    await removeCopies(database, never)
    expect(await left(database)).toEqual(Array(5).fill('there'))
  })

  it('is left to the next process where there is much of it and this one ends', async () => {
    const database = await shared()
    await migrate(database, [...allMigrations, ...storeMigrations])
    await database.query(
      `insert into patchbay.seen_records select 'gone', 'notes', key::text from generate_series(1, 5001) as key`,
    )
    await depart(database, 'gone')
    await removeCopies(database, AbortSignal.abort())
    const [one, other] = await left(database)
    await removeCopies(database, never)
    expect([[one, other], await left(database)]).toEqual([['gone', 'gone'], []])
  })

  it('is removed by a server that does not replicate', async () => {
    const where = await fresh()
    const sandbox = await startSandbox({ candidates: 1 })
    await (await serve({ sandbox, settings: { database: where } })).close()
    const before = await openForTest(where)
    await keep(before, 'gone')
    await depart(before, 'gone')
    await before.close()
    await (await serve({ sandbox, settings: { database: where } })).close()
    expect(await left(await openForTest(where))).toEqual([])
  })
})
