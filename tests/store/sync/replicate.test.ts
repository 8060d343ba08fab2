import { isDeepStrictEqual } from 'node:util'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import type { Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { textWith } from '../../support/matchers.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { connect, copyOf, placesOf, rename, storeOn, syncedEntities, syncOne, truthOf } from './world.ts'

let sandbox: Sandbox
/** How many candidates the usual key may see; those of confidential jobs are hidden from it. */
let visible: number

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 420 })
  visible = (await truthOf(connect(sandbox), 'candidates')).size
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await sandbox.close()
  await closeDatabases()
  await removeTemporaryFolders()
})

const sent = (endpoint: string): readonly Readonly<Record<string, unknown>>[] =>
  sandbox.requests.filter(({ path }) => path === `/${endpoint}`).map(({ body }) => body as Record<string, unknown>)

describe.each(testDatabases)('replication on $name', ({ shared }) => {
  let database: Database
  let store: Store

  beforeEach(async () => {
    database = await shared()
    store = await storeOn(database)
  })

  it('copies every entity, record by record', async () => {
    const client = connect(sandbox)
    const { source, entities } = await store.sync(client)
    expect(source).toBe('ashby')
    expect(entities.map(({ entity, status }) => [entity, status])).toEqual(
      Object.keys(syncedEntities).map((entity) => [entity, 'completed']),
    )
    for (const entity of Object.keys(syncedEntities)) {
      expect(await copyOf(store, entity)).toEqual(await truthOf(client, entity))
    }
  })

  it('reads everything again when it has not for so many days, because changes do not tell what is gone', async () => {
    const client = connect(sandbox)
    const sync = async (): Promise<number | undefined> =>
      (await store.sync(client, { entities: ['candidates'], full_every: 7 })).entities[0]?.seen
    const age = (days: number): Promise<unknown> =>
      database.query("update patchbay.checkpoints set state = state || jsonb_build_object('full_at', $1::text)", [
        new Date(Date.now() - days * 86_400_000).toISOString(),
      ])
    const counts = [await sync(), await sync()]
    await age(8)
    counts.push(await sync(), await sync())
    await age(-30)
    counts.push(await sync(), await sync())
    expect(counts).toEqual([visible, 0, visible, 0, visible, 0])
  })

  it('reads only what changed the second time, and writes only that', async () => {
    const client = connect(sandbox)
    const first = await syncOne(store, client, 'candidates')
    const before = await placesOf(database, 'candidates')
    const [changed] = [...before.keys()]
    await rename(client, changed, 'Renamed')
    const { id: created } = await client.candidates.create({ name: 'Created' })
    const second = await syncOne(store, client, 'candidates')
    const third = await syncOne(store, client, 'candidates')
    expect([first, second, third]).toMatchObject([
      { pages: 5, seen: visible, written: visible },
      { pages: 1, seen: 2, written: 2 },
      { pages: 1, seen: 0, written: 0 },
    ])
    const after = await placesOf(database, 'candidates')
    const moved = [...after].filter(([key, place]) => before.get(key) !== place).map(([key]) => key)
    expect(moved.sort()).toEqual([changed, created].sort())
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
  })

  it('touches no row when everything is read again and nothing changed', async () => {
    const client = connect(sandbox)
    await store.sync(client, { entities: ['candidates', 'sources'] })
    const before = [await placesOf(database, 'candidates'), await placesOf(database, 'sources')]
    const { entities } = await store.sync(client, { entities: ['candidates', 'sources'], full: true })
    expect(entities).toMatchObject([
      { entity: 'candidates', pages: 5, seen: visible, written: 0, deleted: 0 },
      { entity: 'sources', written: 0, deleted: 0 },
    ])
    expect([await placesOf(database, 'candidates'), await placesOf(database, 'sources')]).toEqual(before)
    expect(await database.query('select key from patchbay.seen_records')).toEqual([])
  })

  it('makes tombstones of what a complete pass does not meet, and brings back what returns', async () => {
    const [all, fewer] = [connect(sandbox, sandbox.keys.confidential), connect(sandbox)]
    await syncOne(store, all, 'candidates')
    const [shown, everything] = [await truthOf(fewer, 'candidates'), await truthOf(all, 'candidates')]
    const hidden = [...everything.keys()].filter((key) => !shown.has(key))
    expect(hidden.length).toBeGreaterThan(0)
    const run = await syncOne(store, fewer, 'candidates', { full: true, allow_deletes: true })
    expect(run).toMatchObject({ status: 'completed', deleted: hidden.length })
    expect(await copyOf(store, 'candidates')).toEqual(shown)
    const dead = await database.query('select key from patchbay.records where deleted_at is not null order by key')
    expect(dead).toEqual(hidden.sort().map((key) => ({ key })))
    // Some of the others show more to that key than to the usual one.
    const changed = [...shown].filter(([key, record]) => !isDeepStrictEqual(record, everything.get(key)))
    const back = await syncOne(store, all, 'candidates', { full: true })
    expect(back).toMatchObject({ written: hidden.length + changed.length })
    expect(await copyOf(store, 'candidates')).toEqual(everything)
  })

  it('does not believe that most records are gone at once, unless told so', async () => {
    const client = connect(sandbox)
    await syncOne(store, client, 'users')
    const nobody = { success: true, results: [], moreDataAvailable: false, syncToken: 'aaaaaaaaa' }
    const inject = (): void => sandbox.inject({ type: 'status', status: 200, endpoint: 'user.list', body: nobody })
    const before = await copyOf(store, 'users')
    inject()
    const refused = await syncOne(store, client, 'users', { full: true })
    expect(refused).toMatchObject({
      status: 'failed',
      deleted: 0,
      error: {
        code: 'sync_deletes_refused',
        message: textWith(`${before.size} of ${before.size} records`),
      },
    })
    expect(await copyOf(store, 'users')).toEqual(before)
    expect(await syncOne(store, client, 'users')).toMatchObject({ status: 'completed', written: 0 })
    inject()
    expect(await syncOne(store, client, 'users', { full: true, allow_deletes: true })).toMatchObject({
      status: 'completed',
      deleted: before.size,
    })
    expect((await copyOf(store, 'users')).size).toBe(0)
  })

  it('reads everything when the token has expired, and goes on with the new one', async () => {
    const client = connect(sandbox)
    await syncOne(store, client, 'candidates')
    sandbox.expireSyncTokens()
    const { id } = await client.candidates.create({ name: 'Created meanwhile' })
    expect(await syncOne(store, client, 'candidates')).toMatchObject({
      status: 'completed',
      seen: visible + 1,
      written: 1,
    })
    expect((await copyOf(store, 'candidates')).has(id)).toBe(true)
    expect(await syncOne(store, client, 'candidates')).toMatchObject({ pages: 1, seen: 0 })
  })

  it('reads everything when the token expires in the middle of the changes', async () => {
    const client = connect(sandbox)
    await syncOne(store, client, 'candidates')
    const ids = [...(await copyOf(store, 'candidates')).keys()].slice(0, 150)
    for (const candidateId of ids) await rename(client, candidateId, 'Renamed')
    sandbox.inject({ type: 'sync_token_expired', endpoint: 'candidate.list', after: 1 })
    expect(await syncOne(store, client, 'candidates')).toMatchObject({ status: 'completed', pages: 6, written: 150 })
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
  })

  it('reads everything when the credentials have changed, whose token it is not', async () => {
    await syncOne(store, connect(sandbox), 'candidates')
    const run = await syncOne(store, connect(sandbox, sandbox.keys.confidential), 'candidates')
    expect(run).toMatchObject({ status: 'completed', pages: 5 })
  })

  it.each([
    ['a dropped connection', { type: 'close' } as const],
    ['an answer cut short', { type: 'truncate' } as const],
    ['a 500', { type: 'status', status: 500 } as const],
    ['a 429', { type: 'status', status: 429, headers: { 'retry-after': '0' } } as const],
  ])('survives %s in the middle', async (_, fault) => {
    const client = connect(sandbox)
    sandbox.inject({ ...fault, endpoint: 'candidate.list', after: 2, times: 1 })
    expect(await syncOne(store, client, 'candidates')).toMatchObject({
      status: 'completed',
      pages: 5,
      written: visible,
    })
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
  })

  it('keeps what it has when the API stays away, and goes on from there', async () => {
    const client = connect(sandbox)
    sandbox.inject({ type: 'status', status: 503, endpoint: 'candidate.list', after: 2, times: 3 })
    const failed = await syncOne(store, client, 'candidates')
    expect(failed).toMatchObject({
      status: 'failed',
      pages: 2,
      seen: 200,
      error: { code: 'unavailable', retryable: true },
    })
    expect(await store.status('ashby')).toMatchObject([
      { entity: 'candidates', records: 200, unfinished: true, fresh_at: null, last_run: { status: 'failed' } },
    ])
    expect(await syncOne(store, client, 'candidates')).toMatchObject({
      status: 'completed',
      pages: 3,
      seen: visible - 200,
    })
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
    expect(sent('candidate.list').filter(({ cursor }) => cursor === undefined)).toHaveLength(2)
  })

  it('begins the pass anew when the cursor it kept is not known any more', async () => {
    const client = connect(sandbox)
    sandbox.inject({ type: 'status', status: 503, endpoint: 'candidate.list', after: 2, times: 3 })
    await syncOne(store, client, 'candidates')
    sandbox.reset()
    expect(await syncOne(store, client, 'candidates')).toMatchObject({
      status: 'completed',
      pages: 5,
      written: visible - 200,
    })
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
  })

  it('does not lose what changes while a pass is under way', async () => {
    const client = connect(sandbox)
    const [first] = (await client.candidates.list()).records
    await store.sync(client, {
      entities: ['candidates'],
      onProgress: ({ pages }) => {
        if (pages === 2) changed = rename(client, first?.id, 'Behind our back')
      },
    })
    await changed
    await syncOne(store, client, 'candidates')
    expect((await copyOf(store, 'candidates')).get(first?.id ?? '')).toMatchObject({ name: 'Behind our back' })
  })
  let changed: Promise<unknown> | undefined

  it('ends when it is told to, and goes on from there', async () => {
    const client = connect(sandbox)
    const controller = new AbortController()
    const stopped = store.sync(client, {
      entities: ['candidates'],
      signal: controller.signal,
      onProgress: ({ pages }) => pages === 2 && controller.abort(new Error('enough')),
    })
    await expect(stopped).rejects.toThrow('enough')
    expect(await store.status('ashby')).toMatchObject([
      { records: 200, last_run: { status: 'cancelled', pages: 2, error: null } },
    ])
    expect(await syncOne(store, client, 'candidates')).toMatchObject({ pages: 3, status: 'completed' })
    expect(await copyOf(store, 'candidates')).toEqual(await truthOf(client, 'candidates'))
  })

  it('tells what fails with one entity and goes on with the others', async () => {
    const client = connect(sandbox, sandbox.keys.candidates_only)
    const { entities } = await store.sync(client, { entities: ['departments', 'candidates', 'departments'] })
    expect(entities).toMatchObject([
      { entity: 'departments', status: 'failed', error: { code: 'forbidden' } },
      { entity: 'candidates', status: 'completed' },
    ])
  })

  it('does not try credentials again that were refused', async () => {
    const { entities } = await store.sync(connect(sandbox, sandbox.keys.deactivated))
    expect(new Set(entities.map(({ error }) => error?.code))).toEqual(new Set(['credentials_rejected']))
    expect(entities).toHaveLength(12)
    expect(sandbox.requests).toHaveLength(1)
  })

  it('refuses a second run of the same source while one is under way', async () => {
    const client = connect(sandbox)
    const [first, second] = await Promise.allSettled([
      store.sync(client, { entities: ['candidates'] }),
      store.sync(client, { entities: ['users'] }),
    ])
    expect([first, second].map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([first, second].find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'sync_running', retryable: true },
    })
    const others = [store.sync(client, { source: 'one' }), store.sync(client, { source: 'two' })]
    expect((await Promise.all(others)).map(({ source }) => source)).toEqual(['one', 'two'])
  })

  it('forgets a source, and begins it anew', async () => {
    const client = connect(sandbox)
    await store.sync(client, { entities: ['candidates', 'users'] })
    await store.reset('ashby', 'candidates')
    expect((await copyOf(store, 'candidates')).size).toBe(0)
    expect((await copyOf(store, 'users')).size).toBeGreaterThan(0)
    expect(await syncOne(store, client, 'candidates')).toMatchObject({ written: visible })
  })

  it('refuses what there is not', async () => {
    const client = connect(sandbox)
    const refused = async (options: object): Promise<unknown> =>
      store.sync(client, options).catch((error: unknown) => error)
    expect(await refused({ entities: ['candidate'] })).toMatchObject({
      code: 'operation_unknown',
      message: 'ashby: no entity "candidate"; did you mean "candidates"?',
    })
    expect(await refused({ entities: ['api_key'] })).toMatchObject({ code: 'sync_unsupported' })
    expect(await refused({ replication_config: { start_date: 'soon' } })).toMatchObject({ code: 'config_invalid' })
    expect(await refused({ replication_config: { begin: '2026-01-01' } })).toMatchObject({ code: 'config_invalid' })
    expect(sandbox.requests).toEqual([])
  })
})
