import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import type { Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { connect, copyOf, rename, storeOn, syncOne, truthOf, type Json } from './world.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 230 })
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await sandbox.close()
  await closeDatabases()
  await removeTemporaryFolders()
})

const entity = 'candidates'

/** The time of creation of the record at a place of the list. */
async function createdAt(place: number): Promise<string> {
  const truth = [...(await truthOf(connect(sandbox), entity)).values()]
  return truth[place]?.createdAt ?? ''
}

async function createdFrom(start: string): Promise<ReadonlyMap<string, Json>> {
  const truth = [...(await truthOf(connect(sandbox), entity))]
  return new Map(truth.filter(([, { createdAt = '' }]) => createdAt >= start))
}

const shifted = (time: string, milliseconds: number): string => new Date(Date.parse(time) + milliseconds).toISOString()

describe.each(testDatabases)('a start date on $name', ({ shared }) => {
  let database: Database
  let store: Store

  beforeEach(async () => {
    database = await shared()
    store = await storeOn(database)
  })

  const sync = (start_date: string, options: object = {}): ReturnType<typeof syncOne> =>
    syncOne(store, connect(sandbox), entity, { ...options, replication_config: { start_date } })

  it('includes the record made at that very moment, and none before', async () => {
    const start = await createdAt(100)
    await sync(start)
    expect(await copyOf(store, entity)).toEqual(await createdFrom(start))
    await store.reset('ashby')
    await sync(shifted(start, 1))
    expect(await copyOf(store, entity)).toEqual(await createdFrom(shifted(start, 1)))
    expect(await createdFrom(shifted(start, 1))).not.toEqual(await createdFrom(start))
  })

  it('holds for changes too: an old record that changes does not come in', async () => {
    const start = await createdAt(100)
    await sync(start)
    const client = connect(sandbox)
    const ids = [...(await truthOf(client, entity)).keys()]
    await rename(client, ids[3], 'Old')
    await rename(client, ids[200], 'Young')
    expect(await sync(start)).toMatchObject({ pages: 1, written: 1 })
    expect(await copyOf(store, entity)).toEqual(await createdFrom(start))
  })

  it('that is earlier than before brings what is older', async () => {
    await sync(await createdAt(150))
    const earlier = await createdAt(50)
    expect(await sync(earlier)).toMatchObject({ status: 'completed', written: 100, deleted: 0 })
    expect(await copyOf(store, entity)).toEqual(await createdFrom(earlier))
    expect(await store.status('ashby')).toMatchObject([{ start_date: earlier }])
    expect(await sync(earlier)).toMatchObject({ pages: 1, seen: 0 })
  })

  it('that is later than before removes nothing, and what is older stays up to date', async () => {
    const [earlier, later] = [await createdAt(50), await createdAt(150)]
    await sync(earlier)
    const client = connect(sandbox)
    const ids = [...(await truthOf(client, entity)).keys()]
    await rename(client, ids[60], 'Still here')
    expect(await sync(later)).toMatchObject({ pages: 1, written: 1, deleted: 0 })
    expect(await copyOf(store, entity)).toEqual(await createdFrom(earlier))
  })

  it('that is later than before removes what is older where that is asked for', async () => {
    const [earlier, later] = [await createdAt(50), await createdAt(150)]
    await sync(earlier)
    expect(await sync(later, { trim: true })).toMatchObject({ status: 'completed', written: 0, deleted: 0 })
    expect(await copyOf(store, entity)).toEqual(await createdFrom(later))
    expect(await sync(later)).toMatchObject({ pages: 1, seen: 0 })
  })

  it('that is left out stays as it was', async () => {
    const start = await createdAt(100)
    await sync(start)
    expect(await syncOne(store, connect(sandbox), entity)).toMatchObject({ pages: 1, seen: 0 })
    expect(await copyOf(store, entity)).toEqual(await createdFrom(start))
  })

  it('says nothing about entities that others of any age refer to', async () => {
    await syncOne(store, connect(sandbox), 'departments', {
      replication_config: { start_date: '2026-10-31T00:00:00Z' },
    })
    expect(await copyOf(store, 'departments')).toEqual(await truthOf(connect(sandbox), 'departments'))
  })
})
