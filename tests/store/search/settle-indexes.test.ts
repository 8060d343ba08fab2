import type { Database } from '../../../store/database/database.ts'
import { settleIndexes } from '../../../store/search/settle-indexes.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { emptyStore, fillStore, source } from './fill-store.ts'

afterAll(closeDatabases)

describe.each(testDatabases)('after runs on $name', (kind) => {
  let database: Database

  beforeAll(async () => {
    database = await emptyStore(kind)
    await fillStore(database, 'notes', recordsOf(2000))
    await settle('notes', 2000)
  })

  const settle = (entity: string, written: number): Promise<void> =>
    settleIndexes(database, source, [{ entity, written, deleted: 0 }])

  /** How many changes the planner does not know of. */
  const unknown = async (): Promise<number> => {
    const [table] = await database.query<{ mods: number }>(
      `select pg_stat_get_mod_since_analyze('patchbay.records'::regclass)::float8 as mods`,
    )
    return table?.mods ?? -1
  }

  const common = async (entity: string): Promise<readonly object[]> =>
    database.query(
      `select value from patchbay.common_values where source = $1 and entity = $2 and path = '{status}' order by 1`,
      [source, entity],
    )

  it('what the planner knows and what is common is looked at', async () => {
    expect(await unknown()).toBe(0)
    expect(await common('notes')).toEqual([{ value: 'Active' }])
  })

  it('a few changes do not make everything be looked at again', async () => {
    await database.query(`update patchbay.records set data = '{"status":"Gone"}' where entity = 'notes' and key < '01'`)
    await settle('notes', 10)
    expect(await common('notes')).toEqual([{ value: 'Active' }])
  })

  it('many changes do, whoever made them', async () => {
    await database.query(`update patchbay.records set data = '{"status":"Gone"}' where entity = 'notes'`)
    // A server counts what a connection did within a second.
    await counted(database, unknown)
    await settle('notes', 1)
    expect(await common('notes')).toEqual([{ value: 'Gone' }])
    expect(await unknown()).toBe(0)
  })
})

async function counted(database: Database, unknown: () => Promise<number>): Promise<void> {
  while ((await unknown()) < 1000) await database.query('select pg_sleep(0.05)')
}

function recordsOf(count: number): { readonly key: string; readonly data: object }[] {
  return Array.from({ length: count }, (_, number) => ({
    key: String(number).padStart(4, '0'),
    data: { status: 'Active' },
  }))
}
