import fc from 'fast-check'
import { loadConnector } from '../../../runtime/load-connector.ts'
import { createStore, type Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import type { EntityRun } from '../../../store/sync/run-log.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { closeServers, respond, startServer, type TestServer } from '../../support/start-server.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { placesOf } from './world.ts'

afterAll(async () => {
  await closeServers()
  await closeDatabases()
  await removeTemporaryFolders()
})

interface Note {
  readonly id: string
  readonly text: string
  readonly updated: string
  readonly archived?: boolean
}

/** An API whose clock is its own, that lists notes in the order of their ids, two a page. */
interface NotesApi {
  readonly server: TestServer
  readonly notes: Map<string, Note>
  /** Told before each answer. */
  onRequest: (query: URLSearchParams) => void
}

async function startNotes(): Promise<NotesApi> {
  const api: NotesApi = {
    notes: new Map(),
    onRequest: () => undefined,
    server: await startServer(({ url }) => {
      const query = new URL(url, 'http://api').searchParams
      api.onRequest(query)
      const [since, after] = [query.get('since') ?? '', query.get('cursor') ?? '']
      const found = [...api.notes.values()].filter(({ id, updated }) => updated >= since && id > after)
      const page = found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 2)
      return { data: page, more: found.length > 2, next: page.at(-1)?.id }
    }),
  }
  return api
}

const manifest = manifestOf({
  entity: {
    key: 'id',
    sync: {
      type: 'updated_since',
      action: 'list',
      send: 'query.since',
      field: 'updated',
      format: 'iso_ms',
      lookback: '1s',
      deleted: { path: 'archived', equals: true },
    },
    record: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        text: { type: 'string' },
        updated: { type: 'string' },
        archived: { type: 'boolean' },
      },
    },
  },
  actions: {
    list: {
      request: 'GET /notes',
      response: { records: 'data' },
      pagination: 'pages',
      query: {
        properties: { since: { type: 'string' }, cursor: { type: 'string' }, limit: { type: 'integer', maximum: 100 } },
      },
    },
  },
})

async function syncNotes(store: Store, { url }: TestServer, options: object = {}): Promise<EntityRun | undefined> {
  const client = await loadConnector(manifest, {
    authConfig: { token: 't' },
    baseUrl: url,
    retry: { initial: 1, longest: 5 },
  })
  return (await store.sync(client, { ...options, views: false })).entities[0]
}

async function copied(store: Store): Promise<readonly unknown[]> {
  return (await store.records('notes', 'notes')).map(({ data }) => data)
}

/** A moment by the clock of the API, which is years behind ours. */
const at = (milliseconds: number): string => new Date(Date.UTC(2019, 0, 1) + milliseconds).toISOString()

describe.each(testDatabases)('changes by time on $name', ({ shared }) => {
  let database: Database
  let store: Store
  let api: NotesApi

  beforeEach(async () => {
    database = await shared()
    store = await createStore(database)
    api = await startNotes()
  })

  const write = (id: string, text: string, time: number, more: object = {}): unknown =>
    api.notes.set(id, { id, text, updated: at(time), ...more })
  const asked = (): readonly (string | null)[] =>
    api.server.requests.map(({ url }) => new URL(url, 'http://api').searchParams.get('since'))

  it('asks from the latest update that came, by the clock of the API, and writes only what changed', async () => {
    for (const id of ['a', 'b', 'c']) write(id, 'first', 60_000)
    await syncNotes(store, api.server)
    const before = await placesOf(database, 'notes')
    write('b', 'second', 60_000)
    const run = await syncNotes(store, api.server)
    expect(asked().slice(0, 2)).toEqual([null, null])
    const since = asked()[2] ?? ''
    expect(since <= at(59_000) && since > at(-300_000)).toBe(true)
    expect(run).toMatchObject({ status: 'completed', seen: 3, written: 1, deleted: 0 })
    const after = await placesOf(database, 'notes')
    expect(['a', 'b', 'c'].filter((key) => before.get(key) !== after.get(key))).toEqual(['b'])
  })

  it('does not miss what changes behind the back of a pass that goes on', async () => {
    for (const id of ['a', 'b', 'c']) write(id, 'first', 60_000)
    api.onRequest = (query) => {
      if (query.get('cursor') === null) return
      api.onRequest = () => undefined
      write('a', 'behind', 60_001)
      write('c', 'ahead', 60_002)
    }
    await syncNotes(store, api.server)
    await syncNotes(store, api.server)
    expect(await copied(store)).toEqual([...api.notes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
  })

  it('makes a tombstone of what says it is deleted, and brings it back', async () => {
    write('a', 'first', 1000)
    write('b', 'first', 1000)
    await syncNotes(store, api.server)
    write('b', 'first', 2000, { archived: true })
    expect(await syncNotes(store, api.server)).toMatchObject({ deleted: 1, written: 0 })
    expect(await copied(store)).toMatchObject([{ id: 'a' }])
    expect(await syncNotes(store, api.server)).toMatchObject({ deleted: 0, written: 0 })
    write('b', 'again', 3000)
    expect(await syncNotes(store, api.server)).toMatchObject({ written: 1 })
    expect(await copied(store)).toMatchObject([{ id: 'a' }, { id: 'b', text: 'again' }])
    write('c', 'gone before it came', 3000, { archived: true })
    await syncNotes(store, api.server)
    expect(await copied(store)).toHaveLength(2)
  })

  it('does not believe an update that lies years ahead', async () => {
    write('a', 'first', 1000)
    api.notes.set('z', { id: 'z', text: 'odd', updated: '9000-01-01T00:00:00.000Z' })
    await syncNotes(store, api.server)
    write('b', 'second', 2000)
    await syncNotes(store, api.server)
    expect(await copied(store)).toHaveLength(3)
  })

  it('goes on within a pass that failed', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) write(id, 'first', 1000)
    let failures = 20
    const server = await startServer(({ url }, response) => {
      const query = new URL(url, 'http://api').searchParams
      if (query.get('cursor') === 'b' && failures-- > 0) {
        respond(response, 503, {})
        return undefined
      }
      const found = [...api.notes.values()].filter(({ id }) => id > (query.get('cursor') ?? ''))
      return { data: found.slice(0, 2), more: found.length > 2, next: found[1]?.id }
    })
    expect(await syncNotes(store, server)).toMatchObject({ status: 'failed', seen: 2 })
    failures = 0
    expect(await syncNotes(store, server)).toMatchObject({ status: 'completed', seen: 3, written: 3 })
  })

  it('has what the API has, whatever changes when', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      text: fc.constantFrom('x', 'y'),
      // Many have the same time.
      wait: fc.constantFrom(0, 0, 0, 1, 1000),
      archived: fc.boolean(),
      sync: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        await store.reset('notes')
        api.notes.clear()
        let time = 0
        for (const { id, text, wait, archived, sync } of changes) {
          time += wait
          write(id, text, time, { archived })
          if (sync) await syncNotes(store, api.server)
        }
        await syncNotes(store, api.server)
        const alive = [...api.notes.values()].filter(({ archived }) => archived !== true)
        expect(await copied(store)).toEqual(alive.sort((a, b) => (a.id < b.id ? -1 : 1)))
      }),
      { numRuns: 12 },
    )
  })
})
